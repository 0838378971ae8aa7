package yardstick.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet row by row in plain arrays: a sheet may hold a million of them. */
final class Rows {
    private static final Cell[] NOTHING = {};

    /** The numbers of the rows that hold something, and their cells. */
    private final int[] numbers;

    private final Cell[][] rows;
    private final NavigableSet<Integer> used = new TreeSet<>();
    private final int columns;

    /** @param cells in any order; of two at the same place the later one holds */
    Rows(List<Cell> cells) {
        Cell[] sorted = cells.toArray(NOTHING);
        // Files write their cells in order, nearly all of them.
        if (!isInOrder(sorted)) {
            Arrays.sort(sorted, Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        }
        numbers = Arrays.stream(sorted).mapToInt(Cell::row).distinct().toArray();
        rows = new Cell[numbers.length][];
        int lastColumn = -1;
        int from = 0;
        for (int i = 0; i < rows.length; i++) {
            int to = from + 1;
            while (to < sorted.length && sorted[to].row() == numbers[i]) {
                to++;
            }
            rows[i] = withoutRepeats(sorted, from, to);
            used.add(numbers[i]);
            lastColumn = Math.max(lastColumn, sorted[to - 1].column());
            from = to;
        }
        columns = lastColumn + 1;
    }

    private static boolean isInOrder(Cell[] cells) {
        for (int i = 1; i < cells.length; i++) {
            int rows = Integer.compare(cells[i - 1].row(), cells[i].row());
            if (rows > 0 || rows == 0 && cells[i - 1].column() > cells[i].column()) {
                return false;
            }
        }
        return true;
    }

    private static Cell[] withoutRepeats(Cell[] sorted, int from, int to) {
        Cell[] row = new Cell[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || sorted[i + 1].column() != sorted[i].column()) {
                row[count++] = sorted[i];
            }
        }
        return count == row.length ? row : Arrays.copyOf(row, count);
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /** One more than the last row that holds something. */
    int count() {
        return isEmpty() ? 0 : numbers[numbers.length - 1] + 1;
    }

    /** One more than the last column that holds something. */
    int columns() {
        return columns;
    }

    NavigableSet<Integer> used() {
        return Collections.unmodifiableNavigableSet(used);
    }

    List<Cell> row(int row) {
        return Collections.unmodifiableList(Arrays.asList(array(row)));
    }

    @Nullable Cell cell(int row, int column) {
        Cell[] cells = array(row);
        // Most rows hold a cell in every column: then it stands where its number says.
        if (column >= 0 && column < cells.length && cells[column].column() == column) {
            return cells[column];
        }
        int low = 0;
        int high = cells.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int here = cells[middle].column();
            if (here == column) {
                return cells[middle];
            }
            low = here < column ? middle + 1 : low;
            high = here < column ? high : middle - 1;
        }
        return null;
    }

    private Cell[] array(int row) {
        if (row >= 0 && row < numbers.length && numbers[row] == row) {
            return rows[row];
        }
        int found = Arrays.binarySearch(numbers, row);
        return found < 0 ? NOTHING : rows[found];
    }
}
