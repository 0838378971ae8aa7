package yardstick.sheet;

/** A rectangle of cells, both ends included, from 0. */
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    /** {@code A1:D9}. */
    public String address() {
        return Cell.address(firstRow, firstColumn) + ":" + Cell.address(lastRow, lastColumn);
    }
}
