package yardstick.ui.grid;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** What lies over the cells: the field one types in, and why what stands in the active cell cannot be taken. */
final class Overlay {
    private static final double WIDEST = 320;
    private static final double GAP = 4;

    private final Pane over;
    private final CellEditor editor;
    private final Label reason = new Label();

    /** @param over lies over the cells and lets the mouse through */
    Overlay(Pane over, CellEditor editor) {
        this.over = over;
        this.editor = editor;
        over.setPickOnBounds(false);
        over.setManaged(false);
        reason.getStyleClass().add("grid-hint");
        reason.setManaged(false);
        reason.setVisible(false);
        reason.setWrapText(true);
        reason.setMouseTransparent(true);
        over.getChildren().addAll(reason, editor);
    }

    void tell(String why) {
        reason.setText(why);
    }

    /** @param active null where the active cell is scrolled away */
    void lie(@Nullable Node active) {
        Bounds cell = active == null ? null : over.sceneToLocal(active.localToScene(active.getLayoutBounds()));
        if (cell != null && editor.isOpen()) {
            editor.lie(cell);
        }
        reason.setVisible(cell != null && !editor.isOpen() && !reason.getText().isEmpty());
        if (cell != null && reason.isVisible()) {
            double wide = Math.min(WIDEST, over.getWidth() - 2 * GAP);
            double high = reason.prefHeight(wide);
            boolean below = cell.getMaxY() + high + GAP < over.getHeight();
            double left = Math.clamp(cell.getMinX(), GAP, Math.max(GAP, over.getWidth() - wide - GAP));
            reason.resizeRelocate(left, below ? cell.getMaxY() + GAP : cell.getMinY() - high - GAP, wide, high);
        }
    }
}
