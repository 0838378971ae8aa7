package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;

/** Finds the lines above a table that may be its title. */
final class TitleLines {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_ROW = 4;

    private final LineWords lines;

    TitleLines(LineWords lines) {
        this.lines = lines;
    }

    /** From the end of the table above down to the head; of lines over two tables those that stand over this one. */
    List<Cell> above(Area all, Region range, List<TableShape> found) {
        int from = found.stream()
                .map(TableShape::extent)
                .filter(e -> e.lastRow() < range.firstRow() && overlaps(e, range))
                .mapToInt(Region::lastRow)
                .max()
                .orElse(-1);
        int[] rows = all.usedBetween(from, range.firstRow());
        List<Cell> own = new ArrayList<>();
        List<Cell> shared = new ArrayList<>();
        for (int i = Math.max(0, rows.length - MOST_LINES); i < rows.length; i++) {
            List<Cell> cells = all.row(rows[i]);
            if (cells.size() > LONGEST_ROW) {
                continue;
            }
            for (Cell cell : cells) {
                boolean claimed = found.stream().anyMatch(t -> t.extent().contains(cell.row(), cell.column()));
                if (!claimed && !lines.isContinued(cell.text())) {
                    (isOver(all, cell, range) ? own : shared).add(cell);
                }
            }
        }
        if (own.isEmpty()) {
            shared.removeIf(c -> all.row(c.row()).size() > 1);
            return shared;
        }
        return own;
    }

    private static boolean overlaps(Region above, Region table) {
        return above.firstColumn() <= table.lastColumn() && above.lastColumn() >= table.firstColumn();
    }

    private static boolean isOver(Area all, Cell cell, Region table) {
        Region covered = all.region(cell.row(), cell.column())
                .orElse(new Region(cell.row(), cell.column(), cell.row(), cell.column()));
        return overlaps(covered, table) || nothingBelow(all, cell, table);
    }

    /** 单位：万元 often stands right of a narrow table. */
    private static boolean nothingBelow(Area all, Cell cell, Region table) {
        return all.seen(table.firstRow(), cell.column()).isBlank()
                && all.seen(Math.min(table.firstRow() + 1, table.lastRow()), cell.column())
                        .isBlank();
    }
}
