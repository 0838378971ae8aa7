package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import yardstick.sheet.Book;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;
import yardstick.sheet.Sheet;
import yardstick.sheet.SheetReader;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * Blocks of cells to and from other programs, as text and as a table of a web page. The text tells what a spreadsheet
 * shows; only the page also tells all digits of a number.
 */
final class ClipboardCells {
    private static final Pattern BARE = Pattern.compile("[-−+]?[\\d,]*\\.?\\d+%?");

    private final SheetReader sheets;

    ClipboardCells(SheetReader sheets) {
        this.sheets = sheets;
    }

    void put(List<List<String>> rows) {
        Map<DataFormat, Object> both = new HashMap<>();
        both.put(DataFormat.PLAIN_TEXT, TabbedText.write(rows));
        both.put(DataFormat.HTML, page(rows));
        Clipboard.getSystemClipboard().setContent(both);
    }

    List<List<String>> get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return read(
                clipboard.hasString() ? clipboard.getString() : "", clipboard.hasHtml() ? clipboard.getHtml() : "");
    }

    /** @return rows of the same length, none for an empty clipboard */
    List<List<String>> read(String text, String html) {
        List<List<String>> shown = even(TabbedText.read(text));
        if (!html.contains("<t") && !html.contains("<T")) {
            return shown;
        }
        List<List<String>> exact = even(cells(html));
        boolean same = exact.size() == shown.size()
                && !exact.isEmpty()
                && exact.getFirst().size() == shown.getFirst().size();
        return shown.isEmpty() || same ? exact : shown;
    }

    private List<List<String>> cells(String html) {
        return switch (sheets.pastedHtml("", html, Progress.none())) {
            case Outcome.Refused<Book> _ -> List.of();
            case Outcome.Done<Book>(Book book) -> book.sheets().stream()
                    .filter(sheet -> !sheet.isEmpty())
                    .findFirst()
                    .map(ClipboardCells::cells)
                    .orElse(List.of());
        };
    }

    private static List<List<String>> cells(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < sheet.columns(); column++) {
                cells.add(exact(sheet.cell(row, column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** All digits where the cell shows a number and nothing else; else what it shows. */
    private static String exact(Cell cell) {
        return cell.value() instanceof CellValue.Number number
                        && BARE.matcher(cell.text().strip()).matches()
                ? number.amount().toPlainString() + (cell.text().strip().endsWith("%") ? "%" : "")
                : cell.text();
    }

    private static List<List<String>> even(List<List<String>> rows) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> whole = new ArrayList<>(row.stream().map(String::strip).toList());
            while (whole.size() < widest) {
                whole.add("");
            }
            filled.add(whole);
        }
        return filled;
    }

    private static String page(List<List<String>> rows) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
