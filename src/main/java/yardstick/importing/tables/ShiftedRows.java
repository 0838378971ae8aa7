package yardstick.importing.tables;

import java.util.List;
import yardstick.sheet.Cell;

/**
 * In a text file an unquoted thousands separator is a delimiter: the row then has more cells than the head, and no
 * value behind it stands in its own column.
 */
final class ShiftedRows {
    private final Area area;
    private final int headEnd;

    ShiftedRows(TableShape shape) {
        this.area = shape.area();
        boolean text = area.sheet().name().isEmpty() && !area.isTurned();
        int end = -1;
        for (int row = shape.head().top(); text && row <= shape.head().bottom(); row++) {
            end = Math.max(end, lastColumn(row));
        }
        this.headEnd = end;
    }

    boolean isShifted(int row) {
        return headEnd >= 0 && lastColumn(row) > headEnd;
    }

    private int lastColumn(int row) {
        List<Cell> cells = area.row(row);
        return cells.isEmpty() ? -1 : area.columnOf(cells.getLast());
    }
}
