package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as spreadsheets put them on the clipboard as text: tabs between cells, a line end behind each row, and quotes
 * around a cell that holds either.
 */
final class TabbedText {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private TabbedText(String text) {
        this.text = text;
    }

    /** Rows may differ in length. A quote counts only where it opens a cell and the cell ends behind its closing one. */
    static List<List<String>> read(String text) {
        TabbedText reading = new TabbedText(text.replace("\r\n", "\n").replace('\r', '\n'));
        reading.read();
        return reading.rows;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int end = cell.isEmpty() && text.charAt(at) == '"' ? closing(at) : -1;
            if (end > 0) {
                cell.append(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 1;
                continue;
            }
            switch (text.charAt(at)) {
                case '\t' -> endCell();
                case '\n' -> endRow();
                default -> cell.append(text.charAt(at));
            }
            at++;
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    /** The quote that ends the cell, -1 where the cell only begins with one. */
    private int closing(int open) {
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                boolean last = at + 1 == text.length();
                if (last || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == '\n') {
                    return at;
                }
                if (text.charAt(at + 1) != '"') {
                    return -1;
                }
                at++;
            }
        }
        return -1;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
