package yardstick.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads one sheet of an OpenDocument spreadsheet. Blank rows and columns that stand for many cost as much as one. */
final class OdsTable {
    /** One cell of a row that may stand for many rows. */
    private record Found(int column, int repeated, OdsCell cell, int width, int height) {}

    private final XmlReader xml;
    private final OdsStyles styles;
    private final Budget budget;
    private final GridBuilder grid;
    private int row;
    private int column;

    /** Depth of the collapsed groups the cursor is in. */
    private int collapsed;

    OdsTable(XmlReader xml, OdsStyles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
        this.grid = new GridBuilder(budget);
    }

    /** With the cursor at the beginning of the table. */
    Sheet read() {
        String name = xml.attribute("table:name", "");
        boolean hidden = styles.hidesSheet(xml.attribute("table:style-name", ""))
                || xml.attribute("table:display", "").equals("false");
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                begin();
            } else if (collapsed > 0 && (xml.ends("table:table-row-group") || xml.ends("table:table-column-group"))) {
                collapsed--;
            }
        }
        return grid.sheet(name, hidden, Around.NOTHING);
    }

    private void begin() {
        switch (xml.name()) {
            case "table:table-row-group", "table:table-column-group" ->
                collapsed += collapsed > 0 || xml.attribute("table:display", "").equals("false") ? 1 : 0;
            case "table:table-column" -> {
                int count = xml.count("table:number-columns-repeated", GridBuilder.MOST_COLUMNS);
                if (isHidden()) {
                    grid.hideColumns(column, count);
                }
                column = Math.min(column + count, GridBuilder.MOST_COLUMNS);
            }
            case "table:table-row" -> row();
            case "table:table-columns",
                    "table:table-header-columns",
                    "table:table-rows",
                    "table:table-header-rows" -> {}
            default -> xml.skip();
        }
    }

    private boolean isHidden() {
        String visibility = xml.attribute("table:visibility", "");
        return collapsed > 0 || visibility.equals("collapse") || visibility.equals("filter");
    }

    private void row() {
        int rows = xml.count("table:number-rows-repeated", GridBuilder.MOST_ROWS);
        if (isHidden()) {
            grid.hideRows(row, rows);
        }
        List<Found> found = cells();
        if (!found.isEmpty()) {
            for (int i = 0; i < rows; i++) {
                for (Found cell : found) {
                    place(cell, row + i);
                }
            }
        }
        row = Math.min(row + rows, GridBuilder.MOST_ROWS);
    }

    /** The cells of the row that hold something or are merged. Text under a merged cell is not shown. */
    private List<Found> cells() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            budget.step();
            int repeated = xml.count("table:number-columns-repeated", GridBuilder.MOST_COLUMNS);
            if (xml.name().equals("table:table-cell")) {
                int width = xml.count("table:number-columns-spanned", GridBuilder.MOST_COLUMNS);
                int height = xml.count("table:number-rows-spanned", GridBuilder.MOST_ROWS);
                OdsCell cell = OdsCell.read(xml, styles);
                if (!cell.isBlank() || width > 1 || height > 1) {
                    found.add(new Found(at, repeated, cell, width, height));
                }
            } else {
                xml.skip();
            }
            at = Math.min(at + repeated, GridBuilder.MOST_COLUMNS);
        }
        return found;
    }

    private void place(Found found, int row) {
        int first = found.column();
        grid.merge(new Region(row, first, row + found.height() - 1, first + found.width() - 1));
        if (!found.cell().isBlank()) {
            for (int i = 0; i < found.repeated(); i++) {
                grid.add(found.cell().at(row, first + i));
            }
        }
    }
}
