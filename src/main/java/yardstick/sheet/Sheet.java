package yardstick.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of one sheet by row and column, from 0. */
public final class Sheet {
    /** Cells that merged regions may cover in all; a file that claims more is damaged or malicious. */
    private static final long MOST_MERGED = 2_000_000;

    private final String name;
    private final Hidden hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> cells = new TreeMap<>();
    private final Map<Long, Region> regionOf = new HashMap<>();
    private final Around around;
    private final int columns;

    /**
     * @param cells those that are not blank, in any order
     * @param merged regions; of two that overlap the earlier one holds
     */
    public Sheet(String name, Hidden hidden, List<Cell> cells, List<Region> merged) {
        this(name, hidden, cells, merged, Around.NOTHING);
    }

    /** @param around the text next to the table where the sheet is a table of a document */
    public Sheet(String name, Hidden hidden, List<Cell> cells, List<Region> merged, Around around) {
        this.name = name;
        this.hidden = hidden;
        this.around = around;
        int lastColumn = -1;
        for (Cell cell : cells) {
            this.cells.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
            lastColumn = Math.max(lastColumn, cell.column());
        }
        columns = lastColumn + 1;
        merge(merged);
    }

    private void merge(List<Region> merged) {
        long left = MOST_MERGED;
        for (Region region : merged) {
            int lastRow = Math.min(region.lastRow(), rows());
            int lastColumn = Math.min(region.lastColumn(), columns);
            long height = Math.max(0, lastRow - region.firstRow() + 1L);
            long area = height * Math.max(0, lastColumn - region.firstColumn() + 1L);
            if (area > left) {
                continue;
            }
            left -= area;
            for (int row = region.firstRow(); row <= lastRow; row++) {
                for (int column = region.firstColumn(); column <= lastColumn; column++) {
                    regionOf.putIfAbsent(key(row, column), region);
                }
            }
        }
    }

    public String name() {
        return name;
    }

    public Hidden hidden() {
        return hidden;
    }

    /** The lines next to the table; nothing where the file is a spreadsheet. */
    public Around around() {
        return around;
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** One more than the last row that holds something. */
    public int rows() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }

    /** One more than the last column that holds something. */
    public int columns() {
        return columns;
    }

    /** The rows that hold something, in order. A sheet may be a million rows long and hold three. */
    public NavigableSet<Integer> usedRows() {
        return Collections.unmodifiableNavigableSet(cells.navigableKeySet());
    }

    /** The cells of one row that are not blank, from left to right. */
    public Collection<Cell> row(int row) {
        NavigableMap<Integer, Cell> found = cells.get(row);
        return found == null ? List.of() : Collections.unmodifiableCollection(found.values());
    }

    /** The cell itself, blank where nothing is. */
    public Cell cell(int row, int column) {
        NavigableMap<Integer, Cell> found = cells.get(row);
        Cell cell = found == null ? null : found.get(column);
        return cell == null ? Cell.blank(row, column) : cell;
    }

    /** The merged region a cell belongs to. */
    public Optional<Region> region(int row, int column) {
        return Optional.ofNullable(regionOf.get(key(row, column)));
    }

    /** The cell whose text a reader sees at this place: in a merged region the one at its upper left. */
    public Cell seen(int row, int column) {
        Region region = regionOf.get(key(row, column));
        return region == null ? cell(row, column) : cell(region.firstRow(), region.firstColumn());
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }
}
