package yardstick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table for the terminal, where a Chinese character takes two places. */
final class TextTable {
    private static final String BETWEEN = "  ";

    /** Inside a cell of a spreadsheet. */
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private final List<String> header;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param header one word a column; a leading {@code >} sets the column to the right */
    TextTable(List<String> header) {
        this.right = header.stream().map(title -> title.startsWith(">")).toList();
        this.header = header.stream()
                .map(title -> title.startsWith(">") ? title.substring(1) : title)
                .toList();
    }

    void row(List<@Nullable String> cells) {
        rows.add(cells.stream().map(cell -> cell == null ? "" : BREAK.matcher(cell).replaceAll(" ")).toList());
    }

    @Override
    public String toString() {
        int[] widths = new int[header.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(header);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, header, widths);
        int total = BETWEEN.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        text.append("-".repeat(total)).append('\n');
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String blank = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : BETWEEN).append(right.get(i) ? blank + cell : cell + blank);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Places on a terminal: two for what Unicode calls wide. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
