package yardstick.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.work.Progress;

/** Reads one sheet of an .xlsx file. Only what holds something is kept, whatever size the sheet declares. */
final class XlsxSheet {
    private static final int BYTES_OF_A_CELL = 48;
    private static final int BYTES_OF_A_ROW = 100;
    private static final int BYTES_OF_A_REGION = 500;

    /** Stands for a formula that another cell spells out. */
    private static final String FORMULA_ELSEWHERE = "…";

    private final XmlReader xml;
    private final XlsxCells contents;
    private final Allowance allowance;
    private final Progress progress;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet usedColumns = new BitSet();
    private final List<Region> merged = new ArrayList<>();
    private int row = -1;
    private int column;
    private boolean inOrder = true;

    XlsxSheet(XmlReader xml, XlsxCells contents, Allowance allowance, Progress progress) {
        this.xml = xml;
        this.contents = contents;
        this.allowance = allowance;
        this.progress = progress;
    }

    Sheet read(String name, boolean hidden) throws IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerged();
                default -> xml.skip();
            }
        }
        xml.finish();
        if (!inOrder) {
            refuseRepeats();
        }
        hiddenColumns.and(usedColumns);
        Set<Integer> columns = new HashSet<>();
        hiddenColumns.stream().forEach(columns::add);
        return new Sheet(name, new Hidden(hidden, hiddenRows, columns), cells, merged);
    }

    private void readColumns() throws IOException {
        while (xml.child()) {
            int first = number("min");
            int last = Math.min(number("max"), Place.MOST_COLUMNS);
            if (first < 1 || first > Place.MOST_COLUMNS || last < first) {
                throw new IOException("no such columns: " + first + " to " + last);
            }
            if (xml.flag("hidden") || isZero(xml.attribute("width"))) {
                hiddenColumns.set(first - 1, last);
            }
            xml.skip();
        }
    }

    private void readRows() throws IOException {
        while (xml.child()) {
            progress.checkpoint();
            if (xml.is("row")) {
                readRow();
            } else {
                xml.skip();
            }
        }
    }

    private void readRow() throws IOException {
        int next = xml.attribute("r") == null ? row + 2 : number("r");
        if (next < 1 || next > Place.MOST_ROWS) {
            throw new IOException("no such row: " + next);
        }
        inOrder &= next - 1 > row;
        row = next - 1;
        column = -1;
        boolean hidden = xml.flag("hidden") || isZero(xml.attribute("ht"));
        int before = cells.size();
        while (xml.child()) {
            if (xml.is("c")) {
                readCell();
            } else {
                xml.skip();
            }
        }
        if (cells.size() > before) {
            allowance.keep(BYTES_OF_A_ROW);
            if (hidden) {
                hiddenRows.add(row);
            }
        }
    }

    private void readCell() throws IOException {
        String address = xml.attribute("r");
        Place place = address == null ? new Place(row, column + 1) : Place.of(address);
        if (place.row() != row || place.column() >= Place.MOST_COLUMNS) {
            throw new IOException("cell in a foreign row: " + address);
        }
        inOrder &= place.column() > column;
        column = place.column();
        Cell cell = contents.cell(row, column, raw());
        if (!cell.isBlank()) {
            allowance.keep(BYTES_OF_A_CELL);
            cells.add(cell);
            usedColumns.set(column);
        }
    }

    private XlsxCells.Raw raw() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String formula = null;
        String stored = null;
        String inline = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "f" -> formula = xml.text();
                case "v" -> {
                    if (stored != null) {
                        throw new IOException("two values in one cell of row " + (row + 1));
                    }
                    stored = xml.text();
                }
                case "is" -> inline = CellTexts.rich(xml);
                default -> xml.skip();
            }
        }
        boolean elsewhere = formula != null && formula.isEmpty();
        return new XlsxCells.Raw(type, style, elsewhere ? FORMULA_ELSEWHERE : formula, stored, inline);
    }

    private void readMerged() throws IOException {
        while (xml.child()) {
            String address = xml.attribute("ref");
            if (address != null) {
                allowance.keep(BYTES_OF_A_REGION);
                merged.add(Place.region(address));
            }
            xml.skip();
        }
    }

    /** Of two values for one cell nobody can say which one was meant. */
    private void refuseRepeats() throws IOException {
        Set<Long> places = new HashSet<>();
        for (Cell cell : cells) {
            if (!places.add((long) cell.row() * Place.MOST_COLUMNS + cell.column())) {
                throw new IOException("cell comes twice: " + cell.address());
            }
        }
    }

    private int number(String attribute) throws IOException {
        try {
            String value = xml.attribute(attribute);
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && size.matches("0+(\\.0+)?");
    }
}
