package yardstick.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one table of a .docx. Rows and columns are those of the table itself, from 0. */
final class DocxTable {
    /** What a cell says of itself before its text. */
    private record Properties(int width, boolean begins, boolean continues, boolean deleted) {}

    private final XmlReader xml;
    private final DocxBody body;
    private final GridBuilder grid;

    /** Regions merged downwards that may go on in the next row, by their first column. */
    private final Map<Integer, Region> growing = new HashMap<>();

    private int row;

    DocxTable(XmlReader xml, DocxBody body, GridBuilder grid) {
        this.xml = xml;
        this.body = body;
        this.grid = grid;
    }

    /** With the cursor at the beginning of the table; afterwards it stands at its end. */
    void read() {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "w:tr" -> row();
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> {}
                default -> xml.skip();
            }
        }
        growing.values().forEach(grid::merge);
    }

    /** A row that was deleted with the changes tracked is no row. */
    private void row() {
        int column = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "w:gridBefore" -> column = number(0);
                case "w:hidden" -> grid.hideRows(row, 1);
                case "w:tc" -> column += cell(column);
                case "w:trPr", "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> {}
                case "w:del" -> {
                    skipRest(outside);
                    return;
                }
                default -> xml.skip();
            }
        }
        row++;
    }

    private void skipRest(int outside) {
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                xml.skip();
            }
        }
    }

    /** How many columns it takes. */
    private int cell(int column) {
        List<String> paragraphs = new ArrayList<>();
        Properties properties = new Properties(1, false, false, false);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("w:tcPr")) {
                properties = properties();
            } else if (xml.starts()) {
                body.block(paragraphs::add);
            }
        }
        place(column, properties, Blanks.strip(String.join("\n", paragraphs)));
        return properties.width();
    }

    /** Text in a cell that is merged with the one above it is not shown. */
    private void place(int column, Properties properties, String text) {
        Region above = growing.remove(column);
        Region own = new Region(row, column, row, column + properties.width() - 1);
        if (above != null
                && properties.continues()
                && above.lastRow() == row - 1
                && above.lastColumn() == own.lastColumn()) {
            growing.put(column, new Region(above.firstRow(), column, row, own.lastColumn()));
            return;
        }
        if (above != null) {
            grid.merge(above);
        }
        if (properties.begins() || properties.continues()) {
            growing.put(column, own);
        } else {
            grid.merge(own);
        }
        if (!properties.deleted()) {
            grid.text(row, column, text);
        }
    }

    private Properties properties() {
        int width = 1;
        boolean begins = false;
        boolean continues = false;
        boolean deleted = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "w:gridSpan" -> width = Math.max(1, number(1));
                case "w:vMerge" -> {
                    begins = xml.attribute("w:val", "").equals("restart");
                    continues = !begins;
                }
                case "w:cellDel" -> deleted = true;
                default -> {}
            }
        }
        return new Properties(width, begins, continues, deleted);
    }

    private int number(int otherwise) {
        String value = xml.attribute("w:val", "");
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
    }
}
