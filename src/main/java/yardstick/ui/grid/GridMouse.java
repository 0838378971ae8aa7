package yardstick.ui.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What the mouse does: selects cells, rows and columns, and takes selected rows to another place. */
final class GridMouse {
    private final Grid grid;
    private final Face face;
    private final Steps steps;
    private final GridActs acts;

    private enum Dragging {
        NOTHING,
        CELLS,
        ROWS,
        TO_ANOTHER_PLACE
    }

    private Dragging dragging = Dragging.NOTHING;
    private int from = -1;

    GridMouse(Grid grid, Face face, Steps steps, GridActs acts) {
        this.grid = grid;
        this.face = face;
        this.steps = steps;
        this.acts = acts;
    }

    void listen() {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        // What is pressed here must not be selected by the tables themselves as well.
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (cell(e.getTarget()) != null) {
                e.consume();
            }
        });
    }

    private void pressed(MouseEvent e) {
        if (grid.isEditor(e.getTarget())) {
            return;
        }
        grid.requestFocus();
        Integer header = header(e.getTarget());
        BlockCell cell = cell(e.getTarget());
        if (header != null && e.getButton() == MouseButton.PRIMARY) {
            int first = e.isShiftDown() ? face.selection().anchorColumn() : header;
            steps.columns(first, header);
        } else if (cell != null) {
            e.consume();
            pressed(cell, e);
        }
    }

    private void pressed(BlockCell cell, MouseEvent e) {
        int row = cell.row();
        int column = cell.column();
        if (row < 0 || face.isHeading(row)) {
            return;
        }
        if (e.getButton() != MouseButton.PRIMARY) {
            if (!face.selection().holds(row, column)) {
                face.selection().go(row, column);
            }
            return;
        }
        boolean again = e.getClickCount() == 2 && face.selection().isActive(row, column);
        if (face.column(column).sort() == GridColumn.Sort.ROW_HEAD) {
            pressedHead(row, e.isShiftDown());
        } else if (again && !e.isShiftDown()) {
            dragging = Dragging.NOTHING;
            if (!grid.open()) {
                grid.edit();
            }
        } else {
            dragging = Dragging.CELLS;
            steps.to(row, column, e.isShiftDown());
        }
    }

    private void pressedHead(int row, boolean extend) {
        from = row;
        if (!extend && grid.isWholeRows() && face.selection().holds(row, 0)) {
            dragging = Dragging.TO_ANOTHER_PLACE;
        } else {
            dragging = Dragging.ROWS;
            steps.rows(extend ? face.selection().anchorRow() : row, row);
        }
    }

    private void dragged(MouseEvent e) {
        if (dragging == Dragging.NOTHING || grid.isEditor(e.getTarget())) {
            return;
        }
        e.consume();
        BlockCell under = cell(e.getPickResult().getIntersectedNode());
        if (under == null || under.row() < 0 || face.isHeading(under.row())) {
            return;
        }
        switch (dragging) {
            case CELLS -> face.selection().extend(under.row(), under.column());
            case ROWS -> steps.rows(face.selection().anchorRow(), under.row());
            case TO_ANOTHER_PLACE -> goal(under.row());
            case NOTHING -> {}
        }
        grid.revealCorner();
    }

    private void goal(int row) {
        face.goal(face.selection().holds(row, 0) ? -1 : row);
        grid.remark();
    }

    private void released(MouseEvent e) {
        boolean moves = dragging == Dragging.TO_ANOTHER_PLACE;
        dragging = Dragging.NOTHING;
        if (!moves) {
            return;
        }
        e.consume();
        BlockCell under = cell(e.getPickResult().getIntersectedNode());
        boolean elsewhere = under != null && under.row() >= 0 && face.isGoal(under.row());
        face.goal(-1);
        grid.remark();
        if (elsewhere && under != null) {
            List<String> rows = grid.selectedRows();
            acts.move().to(rows, face.content().row(under.row()).id());
        } else if (under != null && under.row() == from) {
            steps.rows(from, from);
        }
    }

    private static @Nullable BlockCell cell(@Nullable Object target) {
        for (Node node = target instanceof Node picked ? picked : null; node != null; node = node.getParent()) {
            if (node instanceof BlockCell cell) {
                return cell;
            }
        }
        return null;
    }

    private static @Nullable Integer header(@Nullable Object target) {
        for (Node node = target instanceof Node picked ? picked : null; node != null; node = node.getParent()) {
            if (node instanceof TableColumnHeader header) {
                TableColumnBase<?, ?> column = header.getTableColumn();
                return column != null && column.getUserData() instanceof Integer at ? at : null;
            }
        }
        return null;
    }
}
