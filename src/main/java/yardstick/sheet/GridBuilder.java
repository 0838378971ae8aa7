package yardstick.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the cells of one sheet, within the bounds of a spreadsheet. */
final class GridBuilder {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private final Budget budget;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Region> merged = new ArrayList<>();
    private final NavigableMap<Integer, Integer> hiddenRows = new TreeMap<>();
    private final NavigableMap<Integer, Integer> hiddenColumns = new TreeMap<>();

    GridBuilder(Budget budget) {
        this.budget = budget;
    }

    /** A blank one is passed over. */
    void add(Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (cell.row() >= MOST_ROWS || cell.column() >= MOST_COLUMNS) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        budget.spend(cell.text());
        cells.add(cell);
    }

    void text(int row, int column, String text) {
        add(new Cell(row, column, text, new CellValue.Text(text), false));
    }

    /** One cell alone is no region. */
    void merge(Region region) {
        if (region.width() > 1 || region.height() > 1) {
            budget.spend("");
            merged.add(region);
        }
    }

    /** @param count how many from {@code first} on; a million costs no more than one */
    void hideRows(int first, int count) {
        hiddenRows.merge(first, count, Math::max);
    }

    /** @param count how many from {@code first} on */
    void hideColumns(int first, int count) {
        hiddenColumns.merge(first, count, Math::max);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Of the hidden rows and columns only those that hold something are told. */
    Sheet sheet(String name, boolean hidden, Around around) {
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (Cell cell : cells) {
            if (isIn(hiddenRows, cell.row())) {
                rows.add(cell.row());
            }
            if (isIn(hiddenColumns, cell.column())) {
                columns.add(cell.column());
            }
        }
        return new Sheet(name, new Hidden(hidden, rows, columns), cells, merged, around);
    }

    private static boolean isIn(NavigableMap<Integer, Integer> ranges, int index) {
        Map.Entry<Integer, Integer> before = ranges.floorEntry(index);
        return before != null && index - before.getKey() < before.getValue();
    }
}
