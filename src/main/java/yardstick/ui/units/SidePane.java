package yardstick.ui.units;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A list, and beside it what is read or typed of the chosen one. */
final class SidePane extends HBox {
    private static final double SHARE = 0.385;
    private static final double NARROWEST = 352;
    private static final double WIDEST = 460;

    private final StackPane side = new StackPane();
    private final VBox read = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(read);

    SidePane(Region list) {
        super(16);
        var width = Bindings.createDoubleBinding(
                () -> Math.clamp(getWidth() * SHARE, NARROWEST, WIDEST), widthProperty());
        side.minWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        read.getStyleClass().add("side-read");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, side);
        side.getChildren().setAll(scroll);
    }

    /** @param fresh begins at the top; otherwise it stays scrolled as it was */
    void read(boolean fresh, Node... nodes) {
        double at = scroll.getVvalue();
        read.getChildren().setAll(nodes);
        side.getChildren().setAll(scroll);
        scroll.layout();
        scroll.setVvalue(fresh ? 0 : at);
    }

    void type(Node form) {
        if (!side.getChildren().contains(form)) {
            side.getChildren().setAll(form);
        }
    }
}
