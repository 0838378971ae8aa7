package yardstick.ui.overview;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two things beside one another where there is room for both, else below one another. */
final class SideBySide extends GridPane {
    /** Widths of type from which on both have room. */
    private static final double ROOM = 66;

    private static final double LARGER = 57;

    private final Node first;
    private final Node second;
    /** Stands for the size of the window's type, which has no property of its own. */
    private final Label type = new Label();

    SideBySide(Node first, Node second) {
        this.first = first;
        this.second = second;
        setHgap(24);
        setVgap(16);
        setMinWidth(0);
        type.setManaged(false);
        type.setVisible(false);
        getChildren().addAll(first, second, type);
        setValignment(first, VPos.TOP);
        setValignment(second, VPos.TOP);
        widthProperty().addListener((p, old, now) -> arrange());
        type.fontProperty().addListener((p, old, now) -> arrange());
        first.managedProperty().addListener((p, old, now) -> arrange());
        arrange();
    }

    private void arrange() {
        boolean beside = first.isManaged() && getWidth() >= ROOM * type.getFont().getSize();
        setConstraints(first, 0, 0);
        setConstraints(second, beside ? 1 : 0, beside ? 0 : 1);
        ColumnConstraints left = new ColumnConstraints();
        ColumnConstraints right = new ColumnConstraints();
        left.setPercentWidth(beside ? LARGER : 100);
        right.setPercentWidth(100 - LARGER);
        if (beside) {
            getColumnConstraints().setAll(left, right);
        } else {
            getColumnConstraints().setAll(left);
        }
    }
}
