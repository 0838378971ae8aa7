package yardstick.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a text.
 *
 * @param delimiter a blank for runs of blanks, a line end where every line is one cell
 * @param skipped lines at the beginning that only tell the delimiter
 */
record Division(char delimiter, int skipped) {
    static final char GAP = ' ';
    static final char NONE = '\n';

    /** Of equals the earlier one: what seldom stands inside a cell comes first. */
    private static final List<Character> DELIMITERS = List.of('\t', '|', '│', '｜', ';', ',');

    /** Ordinary marks of Chinese sentences; they divide cells only where nearly every line has as many of them. */
    private static final List<Character> OF_SENTENCES = List.of('，', '；');

    private static final double NEARLY_ALL = 0.8;
    private static final int FEWEST_LINES = 3;
    private static final int SAMPLE_LINES = 200;
    private static final Pattern TOLD = Pattern.compile("^sep=(.)\\s*$");
    private static final Pattern GAPS = Pattern.compile("\\S(?:[ \\u00A0]{2,}|\\u3000+[ \\u3000]*)\\S");
    private static final Pattern COMMA_OF_WORDS = Pattern.compile("(?<!\\d),|,(?!\\d)");

    static Division of(String text) {
        List<String> lines =
                text.lines().limit(SAMPLE_LINES).filter(line -> !line.isBlank()).toList();
        var told = lines.isEmpty() ? null : TOLD.matcher(lines.getFirst());
        if (told != null && told.matches()) {
            return new Division(told.group(1).charAt(0), 1);
        }
        char best = NONE;
        int most = 0;
        for (char candidate : DELIMITERS) {
            int alike = alike(lines, candidate);
            if (alike > most) {
                most = alike;
                best = candidate;
            }
        }
        boolean gaps = lines.stream().filter(line -> GAPS.matcher(line).find()).count() > 1;
        boolean inNumbersOnly = best == ','
                && lines.stream().noneMatch(line -> COMMA_OF_WORDS.matcher(line).find());
        if (gaps && (best == NONE || inNumbersOnly || best == ',' && most == 1)) {
            return new Division(GAP, 0);
        }
        return best == NONE ? ofSentences(lines) : new Division(best, 0);
    }

    private static Division ofSentences(List<String> lines) {
        for (char candidate : OF_SENTENCES) {
            int alike = alike(lines, candidate);
            if (alike >= FEWEST_LINES && alike >= NEARLY_ALL * lines.size()) {
                return new Division(candidate, 0);
            }
        }
        return new Division(NONE, 0);
    }

    /** The most lines that hold it equally often outside quotes. */
    private static int alike(List<String> lines, char delimiter) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                quoted ^= c == '"';
                count += !quoted && c == delimiter ? 1 : 0;
            }
            if (count > 0) {
                linesByCount.merge(count, 1, Integer::sum);
            }
        }
        return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    boolean isPipe() {
        return delimiter == '|' || delimiter == '│' || delimiter == '｜';
    }

    /** What the file is called for it. */
    String format() {
        return switch (delimiter) {
            case '\t' -> "tsv";
            case GAP, NONE, '|', '│', '｜' -> "txt";
            default -> "csv";
        };
    }
}
