package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;

/**
 * A rectangle of a sheet as its reader goes over it. What is hidden is passed over, and so is what lies covered in a
 * merged region. A turned area has rows and columns exchanged, so that a table with its indicators side by side reads
 * like one with them below each other; its cells keep the addresses they have on the sheet.
 */
final class Area {
    private final Sheet sheet;
    private final Region bounds;
    private final boolean turned;
    private final int[] used;

    /** @param bounds on the sheet, whichever way the area is read */
    private Area(Sheet sheet, Region bounds, boolean turned) {
        this.sheet = sheet;
        this.bounds = bounds;
        this.turned = turned;
        this.used = turned ? usedColumns() : usedRows();
    }

    static Area of(Sheet sheet) {
        Region whole = new Region(0, 0, Math.max(0, sheet.rows() - 1), Math.max(0, sheet.columns() - 1));
        return new Area(sheet, whole, false);
    }

    /** @param part in the rows and columns of the sheet */
    Area turned(Region part) {
        return new Area(sheet, part, true);
    }

    Sheet sheet() {
        return sheet;
    }

    boolean isTurned() {
        return turned;
    }

    /** Rows that hold something visible, in order. */
    int[] used() {
        return used.clone();
    }

    /** Those of the used rows that lie behind one and before another. */
    int[] usedBetween(int after, int before) {
        int first = firstUsed(after + 1);
        return Arrays.copyOfRange(used, first, Math.max(first, firstUsed(before)));
    }

    /** The next used rows behind one, at most so many: a head is looked for in each row of a long sheet. */
    int[] usedBelow(int after, int most) {
        int first = firstUsed(after + 1);
        return Arrays.copyOfRange(used, first, first + Math.min(most, used.length - first));
    }

    private int firstUsed(int from) {
        int at = Arrays.binarySearch(used, from);
        return at < 0 ? -at - 1 : at;
    }

    int lastRow() {
        return turned ? bounds.lastColumn() : bounds.lastRow();
    }

    int firstColumn() {
        return turned ? bounds.firstRow() : bounds.firstColumn();
    }

    int lastColumn() {
        return turned ? bounds.lastRow() : bounds.lastColumn();
    }

    /** The visible cells of a row that are not blank, from left to right. */
    List<Cell> row(int row) {
        if (turned) {
            List<Cell> cells = new ArrayList<>();
            for (int down = bounds.firstRow(); down <= bounds.lastRow(); down++) {
                addVisible(sheet.cell(down, row), cells);
            }
            return cells;
        }
        Collection<Cell> all = sheet.row(row);
        List<Cell> cells = new ArrayList<>(all.size());
        for (Cell cell : all) {
            addVisible(cell, cells);
        }
        return cells;
    }

    private void addVisible(Cell cell, List<Cell> cells) {
        boolean inside = !cell.isBlank() && bounds.contains(cell.row(), cell.column());
        if (inside && isVisible(cell.row(), cell.column()) && !isCovered(cell)) {
            cells.add(cell);
        }
    }

    /** Programs leave old contents in the cells that a merged region covers. */
    private boolean isCovered(Cell cell) {
        return sheet.region(cell.row(), cell.column())
                .filter(r -> r.firstRow() != cell.row() || r.firstColumn() != cell.column())
                .isPresent();
    }

    private boolean isVisible(int sheetRow, int sheetColumn) {
        return isShown(sheet.hidden().rows(), sheetRow) && isShown(sheet.hidden().columns(), sheetColumn);
    }

    /** Of this area, whichever way it is read. */
    boolean isHiddenColumn(int column) {
        return !isShown(turned ? sheet.hidden().rows() : sheet.hidden().columns(), column);
    }

    private static boolean isShown(Set<Integer> hidden, int index) {
        return hidden.isEmpty() || !hidden.contains(index);
    }

    /** What a reader sees at this place: in a merged region its text, nothing where the row or column is hidden. */
    Cell seen(int row, int column) {
        int sheetRow = turned ? column : row;
        int sheetColumn = turned ? row : column;
        if (!bounds.contains(sheetRow, sheetColumn) || !isVisible(sheetRow, sheetColumn)) {
            return Cell.blank(sheetRow, sheetColumn);
        }
        return sheet.seen(sheetRow, sheetColumn);
    }

    /** The merged region around a place, in the rows and columns of this area. */
    Optional<Region> region(int row, int column) {
        Optional<Region> found = sheet.region(turned ? column : row, turned ? row : column);
        return turned
                ? found.map(r -> new Region(r.firstColumn(), r.firstRow(), r.lastColumn(), r.lastRow()))
                : found;
    }

    /** The row of this area in which a cell of the sheet stands. */
    int rowOf(Cell cell) {
        return turned ? cell.column() : cell.row();
    }

    int columnOf(Cell cell) {
        return turned ? cell.row() : cell.column();
    }

    /** {@code F17}, as the sheet numbers it. */
    String address(int row, int column) {
        return turned ? Cell.address(column, row) : Cell.address(row, column);
    }

    private int[] usedRows() {
        return sheet.usedRows().stream()
                .mapToInt(Integer::intValue)
                .filter(r -> r >= bounds.firstRow() && r <= bounds.lastRow())
                .filter(r -> !sheet.hidden().rows().contains(r))
                .toArray();
    }

    private int[] usedColumns() {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row = bounds.firstRow(); row <= bounds.lastRow(); row++) {
            for (Cell cell : sheet.row(row)) {
                if (bounds.contains(row, cell.column()) && isVisible(row, cell.column())) {
                    columns.add(cell.column());
                }
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }
}
