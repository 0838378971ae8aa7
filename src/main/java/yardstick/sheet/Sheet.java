package yardstick.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one sheet by row and column, from 0. */
public final class Sheet {
    private final String name;
    private final Hidden hidden;
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Map<Long, Region> regionOf = new HashMap<>();
    private final int rows;
    private final int columns;

    /**
     * @param cells those that are not blank, in any order
     * @param merged regions; of two that overlap the earlier one holds
     */
    public Sheet(String name, Hidden hidden, List<Cell> cells, List<Region> merged) {
        this.name = name;
        this.hidden = hidden;
        int lastRow = -1;
        int lastColumn = -1;
        for (Cell cell : cells) {
            this.cells.put(key(cell.row(), cell.column()), cell);
            lastRow = Math.max(lastRow, cell.row());
            lastColumn = Math.max(lastColumn, cell.column());
        }
        rows = lastRow + 1;
        columns = lastColumn + 1;
        merged.forEach(this::merge);
    }

    private void merge(Region region) {
        for (int row = region.firstRow(); row <= Math.min(region.lastRow(), rows); row++) {
            for (int column = region.firstColumn(); column <= Math.min(region.lastColumn(), columns); column++) {
                regionOf.putIfAbsent(key(row, column), region);
            }
        }
    }

    public String name() {
        return name;
    }

    public Hidden hidden() {
        return hidden;
    }

    /** One more than the last row that holds something. */
    public int rows() {
        return rows;
    }

    /** One more than the last column that holds something. */
    public int columns() {
        return columns;
    }

    /** The cell itself, blank where nothing is. */
    public Cell cell(int row, int column) {
        Cell cell = cells.get(key(row, column));
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
