package yardstick.importing.tables;

import java.util.List;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;

/**
 * Where a table lies.
 *
 * @param body rows of indicators and sub-headings, in the rows of the head's area
 * @param above lines that may be its title, from top to bottom
 * @param below notes and form lines under it
 * @param range on the sheet, from the head to the last row of its body
 * @param repeated rows of the body that print the head once more
 */
record TableShape(
        Head head, List<Integer> body, List<Cell> above, List<Cell> below, Region range, List<Integer> repeated) {
    TableShape {
        body = List.copyOf(body);
        above = List.copyOf(above);
        below = List.copyOf(below);
        repeated = List.copyOf(repeated);
    }

    Area area() {
        return head.area();
    }

    /** On the sheet, with its notes. */
    Region extent() {
        int last = below.stream().mapToInt(Cell::row).max().orElse(range.lastRow());
        return new Region(
                range.firstRow(), range.firstColumn(), Math.max(last, range.lastRow()), range.lastColumn());
    }
}
