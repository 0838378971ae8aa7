package yardstick.ui.grid;

import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The field that lies over the active cell while one types. */
final class CellEditor extends TextField {
    private final Leaving leaving;

    /** Typing replaced the cell, so that arrows leave it; F2 and a double click keep them for the caret. */
    private boolean replacing;

    private boolean open;

    /** Where the selection goes after typing. */
    enum Way {
        STAY(0, 0),
        UP(-1, 0),
        DOWN(1, 0),
        LEFT(0, -1),
        RIGHT(0, 1);

        final int rows;
        final int columns;

        Way(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }
    }

    /** Typing has ended. */
    interface Leaving {
        void with(String text, Way way);
    }

    /** @param cancelled after Escape */
    CellEditor(Leaving leaving, Runnable cancelled) {
        this.leaving = leaving;
        getStyleClass().add("grid-editor");
        setVisible(false);
        setManaged(false);
        setContextMenu(null);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                close();
                cancelled.run();
                return;
            }
            Way way = way(e);
            if (way != null) {
                e.consume();
                leave(way);
            }
        });
        focusedProperty().addListener((p, old, now) -> {
            if (!now && open) {
                leave(Way.STAY);
            }
        });
    }

    private @Nullable Way way(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return null;
        }
        return switch (e.getCode()) {
            case ENTER -> e.isShiftDown() ? Way.UP : Way.DOWN;
            case TAB -> e.isShiftDown() ? Way.LEFT : Way.RIGHT;
            case UP -> replacing ? Way.UP : null;
            case DOWN -> replacing ? Way.DOWN : null;
            case LEFT -> replacing && !e.isShiftDown() ? Way.LEFT : null;
            case RIGHT -> replacing && !e.isShiftDown() ? Way.RIGHT : null;
            default -> null;
        };
    }

    void open(String text, boolean replaces) {
        replacing = replaces;
        open = true;
        setText(text);
        setVisible(true);
        requestFocus();
        deselect();
        end();
    }

    void lie(Bounds cell) {
        resizeRelocate(cell.getMinX(), cell.getMinY(), Math.max(cell.getWidth(), 96), cell.getHeight());
    }

    boolean isOpen() {
        return open;
    }

    void leave(Way way) {
        if (open) {
            String typed = getText();
            close();
            leaving.with(typed, way);
        }
    }

    private void close() {
        open = false;
        setVisible(false);
    }
}
