package yardstick.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines whose cells stand between bars, as in Markdown; lines without a bar are one cell. */
final class PipeRows {
    private static final Pattern RULE = Pattern.compile("[\\s|│｜:+=─━┌┬┐├┼┤└┴┘-]+");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final String bar;
    private final Pattern bars;

    PipeRows(char bar) {
        this.bar = String.valueOf(bar);
        this.bars = Pattern.compile("(?<!\\\\)" + Pattern.quote(this.bar));
    }

    /** One row a line; a line that is drawn only is an empty one. */
    List<List<String>> of(String text) {
        return text.lines().map(this::row).toList();
    }

    private List<String> row(String line) {
        String plain = Blanks.strip(line);
        if (RULE.matcher(plain).matches()) {
            return List.of();
        }
        if (!plain.contains(bar)) {
            return List.of(HEADING.matcher(plain).replaceFirst(""));
        }
        String inside = plain.startsWith(bar) ? plain.substring(1) : plain;
        List<String> cells =
                Arrays.stream(bars.split(inside, -1)).map(this::cell).toList();
        return inside.endsWith(bar) ? cells.subList(0, cells.size() - 1) : cells;
    }

    private String cell(String source) {
        return BREAK.matcher(source).replaceAll("\n").replace("\\" + bar, bar).replace("**", "");
    }
}
