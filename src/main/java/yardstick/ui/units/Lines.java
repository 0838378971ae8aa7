package yardstick.ui.units;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a record says, line below line; every text is whole however narrow the lines are. */
final class Lines extends VBox {
    private static final double NAMES = 84;

    Lines() {
        super(6);
        getStyleClass().add("lines");
    }

    void heading(String text) {
        Label heading = whole(text);
        heading.getStyleClass().add("lines-heading");
        getChildren().add(heading);
    }

    /** Nothing is told of an empty text. */
    void fact(String name, String text) {
        if (!text.isBlank()) {
            fact(name, whole(text));
        }
    }

    void fact(String name, Node told) {
        Label title = whole(name);
        title.getStyleClass().add("field-name");
        title.setMinWidth(NAMES);
        title.setPrefWidth(NAMES);
        title.setMaxWidth(NAMES);
        HBox.setHgrow(told, Priority.ALWAYS);
        if (told instanceof Region region) {
            region.setMinWidth(0);
        }
        getChildren().add(new HBox(8, title, told));
    }

    void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    static Label whole(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label note(String text) {
        Label note = whole(text);
        note.getStyleClass().add("note");
        return note;
    }

    static Hyperlink link(String text, Runnable act) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMnemonicParsing(false);
        link.setOnAction(e -> {
            act.run();
            link.setVisited(false);
        });
        return link;
    }

    static FlowPane flow(List<? extends Node> nodes) {
        FlowPane flow = new FlowPane(8, 2);
        flow.getChildren().addAll(nodes);
        return flow;
    }
}
