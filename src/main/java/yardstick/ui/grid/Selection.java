package yardstick.ui.grid;

/**
 * A block of cells, and in it the one cell that typing goes to. Rows and columns count from 0.
 */
final class Selection {
    private final Runnable changed;
    private int anchorRow;
    private int anchorColumn;
    private int cornerRow;
    private int cornerColumn;
    private int row;
    private int column;

    /** @param changed runs after every change */
    Selection(Runnable changed) {
        this.changed = changed;
    }

    /** One cell. */
    void go(int toRow, int toColumn) {
        block(toRow, toColumn, toRow, toColumn);
    }

    /** From the anchor to this corner. */
    void extend(int toRow, int toColumn) {
        cornerRow = toRow;
        cornerColumn = toColumn;
        row = anchorRow;
        column = anchorColumn;
        changed.run();
    }

    /** Typing goes to the first. */
    void block(int fromRow, int fromColumn, int toRow, int toColumn) {
        anchorRow = fromRow;
        anchorColumn = fromColumn;
        extend(toRow, toColumn);
    }

    /** Another cell of the same block. */
    void activate(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        changed.run();
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int anchorRow() {
        return anchorRow;
    }

    int anchorColumn() {
        return anchorColumn;
    }

    int cornerRow() {
        return cornerRow;
    }

    int cornerColumn() {
        return cornerColumn;
    }

    int top() {
        return Math.min(anchorRow, cornerRow);
    }

    int bottom() {
        return Math.max(anchorRow, cornerRow);
    }

    int left() {
        return Math.min(anchorColumn, cornerColumn);
    }

    int right() {
        return Math.max(anchorColumn, cornerColumn);
    }

    boolean isOne() {
        return top() == bottom() && left() == right();
    }

    boolean holds(int atRow, int atColumn) {
        return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
    }

    boolean isActive(int atRow, int atColumn) {
        return atRow == row && atColumn == column;
    }
}
