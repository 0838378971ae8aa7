package yardstick.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.sheet.SheetReader;
import yardstick.ui.parts.Surroundings;

/**
 * A table to type in. Some columns may stay at the left. It shows the content it is given and hands on what is typed;
 * what is typed stands there at once and gives way to the content that comes after it was stored.
 */
public final class Grid extends Region {
    private final GridActs acts;
    private final Selection selection = new Selection(this::followSelection);
    private final Face face;
    private final Steps steps;
    private final Sides sides;
    private final Typing typing;
    private final CellEditor editor = new CellEditor(this::leaveEditor, this::requestFocus);
    private final Pane over = new Pane();
    private final Overlay overlay = new Overlay(over, editor);

    /** @param name for a screen reader */
    public Grid(String name, GridActs acts, Surroundings around) {
        this.acts = acts;
        face = new Face(around.words(), around.textSize(), acts, selection);
        steps = new Steps(face);
        sides = new Sides(face, name, this::requestLayout);
        typing = new Typing(face, acts, around, new ClipboardCells(new SheetReader()), this::redraw);
        getStyleClass().add("grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        editor.setAccessibleText(name);
        setInputMethodRequests(new Composing());
        getChildren().addAll(sides, over);
        new GridKeys(this, steps, typing).listen();
        new GridMouse(this, face, steps, acts).listen();
        new GridMenu(this, typing, acts, around.words()).listen();
        focusedProperty().addListener((p, old, now) -> followSelection());
    }

    /** Selection, place and widths stay with the rows and columns that are still there. */
    public void show(GridContent now) {
        GridContent before = face.content();
        face.content(now);
        steps.follow(before);
        sides.show();
        redraw();
    }

    /** Selects a cell and brings it into sight; does nothing where it is not there. */
    public void go(GridPlace place) {
        int row = face.content().row(place.row());
        int column = face.content().column(place.column());
        if (row >= 0 && column >= 0) {
            selection.go(row, column);
            reveal();
        }
    }

    /** Selects a whole row. */
    public void goRow(String id) {
        int row = face.content().row(id);
        if (row >= 0) {
            steps.rows(row, row);
            sides.reveal(row, selection.column());
        }
    }

    /** Where typing goes, empty in a table without rows. */
    public Optional<GridPlace> active() {
        boolean there = face.has(selection.row(), selection.column()) && !face.isHeading(selection.row());
        return there ? Optional.of(face.content().place(selection.row(), selection.column())) : Optional.empty();
    }

    /** Ids of the rows of the selected block, without headings and the row for new ones. */
    public List<String> selectedRows() {
        return typing.block().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.getFirst().row())
                .filter(id -> face.content().row(face.content().row(id)).kind() == GridRow.Kind.LINE)
                .toList();
    }

    /** The selected cells, without headings. */
    public List<GridPlace> selectedCells() {
        return typing.block().stream().flatMap(List::stream).toList();
    }

    /** Whether whole rows are selected and not only some of their cells. */
    public boolean isWholeRows() {
        return !face.content().isEmpty()
                && selection.left() == 0
                && selection.right() == face.content().columns().size() - 1;
    }

    /** Begins to change what stands in the active cell; does nothing where nothing can be typed. */
    public void edit() {
        active().ifPresent(place -> edit(face.full(place), false));
    }

    /** Begins to type over the active cell. */
    void edit(String replacing) {
        edit(replacing, true);
    }

    private void edit(String text, boolean replaces) {
        if (active().isEmpty() || !face.content().cell(selection.row(), selection.column()).isEditable()) {
            return;
        }
        reveal();
        editor.open(text, replaces);
        overlay.lie(activeCell());
    }

    private void leaveEditor(String text, CellEditor.Way way) {
        requestFocus();
        active().filter(place -> !text.strip().equals(face.full(place)))
                .ifPresent(place -> typing.put(List.of(new Typed(place, text.strip()))));
        boolean taken = face.reason(selection.row(), selection.column()).isEmpty();
        if (taken && way != CellEditor.Way.STAY) {
            steps.on(way.rows, way.columns);
            reveal();
        }
    }

    /** What the active cell stands for; false where it stands for nothing that opens. */
    boolean open() {
        return active().filter(place -> face.drafts().text(place).isEmpty())
                .map(acts.open()::test)
                .orElse(false);
    }

    void reveal() {
        boolean extended = !selection.isOne() && selection.isActive(selection.anchorRow(), selection.anchorColumn());
        if (extended) {
            revealCorner();
        } else {
            sides.reveal(selection.row(), selection.column());
        }
    }

    void revealCorner() {
        sides.reveal(selection.cornerRow(), selection.cornerColumn());
    }

    int page() {
        return sides.page();
    }

    boolean isEditor(Object target) {
        for (Node node = target instanceof Node picked ? picked : null; node != null; node = node.getParent()) {
            if (node == editor) {
                return true;
            }
        }
        return false;
    }

    /** The cell on the screen, null where it is scrolled away. */
    @Nullable BlockCell activeCell() {
        return sides.cell(selection.row(), selection.column());
    }

    /** Draws anew what is selected. */
    void remark() {
        sides.mark();
    }

    private void redraw() {
        sides.draw();
        followSelection();
    }

    private void followSelection() {
        sides.mark();
        overlay.tell(face.reason(selection.row(), selection.column()));
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    protected void layoutChildren() {
        double edge = 1;
        sides.resizeRelocate(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        sides.layout();
        overlay.lie(activeCell());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? activeCell()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Lets an input method begin in a cell: what it ends with is typed there. */
    private final class Composing implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            BlockCell cell = activeCell();
            Bounds at = cell == null ? null : cell.localToScreen(cell.getLayoutBounds());
            return at == null ? Point2D.ZERO : new Point2D(at.getMinX(), at.getMaxY());
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
