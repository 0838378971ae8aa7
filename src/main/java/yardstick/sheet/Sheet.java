package yardstick.sheet;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet by row and column, from 0. */
public final class Sheet {
    private final String name;
    private final Hidden hidden;
    private final Rows cells;
    private final Merges merges;
    private final Around around;

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
        this.cells = new Rows(cells);
        this.merges = new Merges(merged);
        this.around = around;
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
        return cells.count();
    }

    /** One more than the last column that holds something. */
    public int columns() {
        return cells.columns();
    }

    /** The rows that hold something, in order. A sheet may be a million rows long and hold three. */
    public NavigableSet<Integer> usedRows() {
        return cells.used();
    }

    /** The cells of one row that are not blank, from left to right. */
    public Collection<Cell> row(int row) {
        return cells.row(row);
    }

    /** The cell itself, blank where nothing is. */
    public Cell cell(int row, int column) {
        Cell found = cells.cell(row, column);
        return found == null ? Cell.blank(row, column) : found;
    }

    /** The merged region a cell belongs to. */
    public Optional<Region> region(int row, int column) {
        return Optional.ofNullable(merges.at(row, column));
    }

    /** The cell whose text a reader sees at this place: in a merged region the one at its upper left. */
    public Cell seen(int row, int column) {
        @Nullable Region region = merges.at(row, column);
        return region == null ? cell(row, column) : cell(region.firstRow(), region.firstColumn());
    }
}
