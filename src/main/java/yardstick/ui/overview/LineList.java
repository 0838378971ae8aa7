package yardstick.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.StatusMark;

/** A heading with the first few lines of a list below it, and all of them when asked for. */
final class LineList extends VBox {
    private static final int FEW = 5;

    private final Words words;
    private final Consumer<Place> open;
    private List<Line> lines = List.of();
    private String heading = "";
    private boolean whole;

    LineList(Words words, Consumer<Place> open) {
        super(4);
        this.words = words;
        this.open = open;
        getStyleClass().add("line-list");
    }

    /** Takes no room where there are no lines; what was unfolded stays so. */
    void show(String title, List<Line> now) {
        heading = title;
        lines = List.copyOf(now);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (!heading.isEmpty()) {
            Label title = whole(heading);
            title.getStyleClass().add("line-heading");
            getChildren().add(title);
        }
        lines.stream().limit(whole ? lines.size() : FEW).forEach(line -> getChildren().add(line(line)));
        if (lines.size() > FEW) {
            String more = whole
                    ? words.get("overview.fewer")
                    : words.get("overview.more", Integer.toString(lines.size() - FEW));
            Hyperlink turn = link(more, this::turn);
            turn.getStyleClass().add("more");
            getChildren().add(turn);
        }
    }

    private void turn() {
        whole = !whole;
        draw();
    }

    private Node line(Line line) {
        VBox told = new VBox(1, link(line.title(), () -> open.accept(line.place())));
        Line.Turn turn = line.turn();
        if (turn != null) {
            FlowPane marks = new FlowPane(6, 2);
            marks.getStyleClass().add("turn");
            marks.getChildren().addAll(StatusMark.label(turn.before(), words), new Label("→"), StatusMark.label(turn.now(), words));
            told.getChildren().add(marks);
        }
        if (!line.note().isEmpty()) {
            Label note = whole(line.note());
            note.getStyleClass().add("note");
            told.getChildren().add(note);
        }
        return told;
    }

    private static Hyperlink link(String text, Runnable act) {
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

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
