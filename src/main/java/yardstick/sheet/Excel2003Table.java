package yardstick.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the rows of one sheet in the XML of Excel 2003. */
final class Excel2003Table {
    private final XmlReader xml;
    private final GridBuilder grid;
    private final Map<String, NumberFormat> formats;
    private final NumberReader numbers;
    private final Budget budget;
    private final Map<Integer, String> columnStyles = new HashMap<>();
    private String tableStyle = "Default";
    private int row;
    private int column;

    Excel2003Table(
            XmlReader xml, GridBuilder grid, Map<String, NumberFormat> formats, NumberReader numbers, Budget budget) {
        this.xml = xml;
        this.grid = grid;
        this.formats = formats;
        this.numbers = numbers;
        this.budget = budget;
    }

    /** With the cursor at the beginning of the table; afterwards it stands at its end. */
    void read() {
        tableStyle = xml.attribute("ss:StyleID", tableStyle);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("ss:Column")) {
                column();
            } else if (xml.starts("ss:Row")) {
                row();
            } else if (xml.starts()) {
                xml.skip();
            }
        }
    }

    private void column() {
        column = index(column, GridBuilder.MOST_COLUMNS);
        int count = 1 + number("ss:Span", GridBuilder.MOST_COLUMNS);
        if (xml.attribute("ss:Hidden", "").equals("1")) {
            grid.hideColumns(column, count);
        }
        String style = xml.attribute("ss:StyleID", "");
        for (int i = 0; i < count && !style.isEmpty(); i++) {
            columnStyles.put(column + i, style);
        }
        column = Math.min(column + count, GridBuilder.MOST_COLUMNS);
        xml.skip();
    }

    private void row() {
        row = index(row, GridBuilder.MOST_ROWS);
        int more = number("ss:Span", GridBuilder.MOST_ROWS);
        if (xml.attribute("ss:Hidden", "").equals("1")) {
            grid.hideRows(row, 1 + more);
        }
        String rowStyle = xml.attribute("ss:StyleID", "");
        int at = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("ss:Cell")) {
                at = index(at, GridBuilder.MOST_COLUMNS);
                at = cell(at, rowStyle);
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        row = Math.min(row + 1 + more, GridBuilder.MOST_ROWS);
    }

    /** The column after it. */
    private int cell(int at, String rowStyle) {
        budget.step();
        int across = number("ss:MergeAcross", GridBuilder.MOST_COLUMNS);
        int down = number("ss:MergeDown", GridBuilder.MOST_ROWS);
        grid.merge(new Region(row, at, row + down, at + across));
        String around = rowStyle.isEmpty() ? columnStyles.getOrDefault(at, tableStyle) : rowStyle;
        NumberFormat format = formats.getOrDefault(xml.attribute("ss:StyleID", around), NumberFormat.GENERAL);
        String formula = xml.attribute("ss:Formula", "").replaceFirst("^=", "");
        NumberReader.Shown shown = new NumberReader.Shown("", new CellValue.Blank());
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("ss:Data")) {
                String type = xml.attribute("ss:Type", "String");
                shown = shown(type, Blanks.strip(data()), format);
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        if (!formula.isEmpty() && shown.value() instanceof CellValue.Blank) {
            shown = new NumberReader.Shown("=" + formula, new CellValue.NotComputed(formula));
        }
        grid.add(new Cell(row, at, shown.text(), shown.value(), !formula.isEmpty()));
        return Math.min(at + across + 1, GridBuilder.MOST_COLUMNS);
    }

    /** Text may be set in pieces of HTML. */
    private String data() {
        StringBuilder data = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("html:Sup")) {
                data.append(Superscript.of(xml.content()));
            } else if (xml.isText()) {
                data.append(xml.piece());
            }
        }
        return data.toString();
    }

    private NumberReader.Shown shown(String type, String stored, NumberFormat format) {
        if (stored.isEmpty()) {
            return new NumberReader.Shown("", new CellValue.Blank());
        }
        try {
            return switch (type) {
                case "Number" -> numbers.read(Double.parseDouble(stored), format);
                case "DateTime" -> date(LocalDateTime.parse(stored), format);
                case "Boolean" ->
                    new NumberReader.Shown(
                            stored.equals("1") ? "TRUE" : "FALSE", new CellValue.Bool(stored.equals("1")));
                case "Error" -> new NumberReader.Shown(stored, new CellValue.Error(stored));
                default -> new NumberReader.Shown(stored, new CellValue.Text(stored));
            };
        } catch (NumberFormatException | DateTimeParseException notWhatItSays) {
            return new NumberReader.Shown(stored, new CellValue.Text(stored));
        }
    }

    private NumberReader.Shown date(LocalDateTime at, NumberFormat format) {
        String text = format.date()
                ? numbers.read(DateUtil.getExcelDate(at), format).text()
                : at.toLocalDate().toString();
        return new NumberReader.Shown(text, new CellValue.Date(at));
    }

    /** From 1 in the file; what has none follows the one before. */
    private int index(int next, int most) {
        int told = number("ss:Index", most);
        return Math.min(told == 0 ? next : told - 1, most - 1);
    }

    private int number(String attribute, int most) {
        String value = xml.attribute(attribute, "0");
        return value.matches("\\d{1,18}") ? (int) Math.min(Long.parseLong(value), most) : 0;
    }
}
