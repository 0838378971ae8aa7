package yardstick.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * A number as its cell shows it. POI's formatter is right for plain formats, but takes a quoted {@code "%"} for a
 * percentage and keeps the quotes of {@code yyyy"年"}; words around a number are therefore put on here.
 */
final class ShownNumber {
    private static final String LITERAL = "\"[^\"]*\"|\\\\.|_.|\\*.|[\\s()（）￥¥$]";
    private static final Pattern WORDS_AROUND =
            Pattern.compile("((?:" + LITERAL + ")*)([-+]?[#0?,.]+%?)((?:" + LITERAL + ")*)");
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.|\\*.|(.)");
    private static final Pattern COLOUR = Pattern.compile("\\[(?:[A-Za-z]+|颜色\\d+|\\$[^\\]]*)\\]");
    private static final Pattern SECTION = Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;\"\\\\])*");

    /** The digits a cell without a format shows. */
    private static final MathContext GENERAL = new MathContext(10);

    private static final double LARGE = 1e9;

    private final DataFormatter formatter;

    ShownNumber(DataFormatter formatter) {
        this.formatter = formatter;
    }

    String of(double stored, NumberFormat format) {
        String code = format.code();
        if (format.isGeneral() && isOrdinary(stored)) {
            return general(stored);
        }
        if (!code.contains("\"") && !code.contains("\\")) {
            return formatter.formatRawCellContents(stored, format.index(), code);
        }
        List<String> sections = sections(COLOUR.matcher(code).replaceAll(""));
        int section = stored < 0 && sections.size() > 1 ? 1 : stored == 0 && sections.size() > 2 ? 2 : 0;
        Matcher parts = WORDS_AROUND.matcher(sections.get(section));
        if (!parts.matches()) {
            return formatter.formatRawCellContents(stored, format.index(), code);
        }
        String digits = formatter.formatRawCellContents(section == 1 ? -stored : stored, -1, parts.group(2));
        return words(parts.group(1)) + digits + words(parts.group(3));
    }

    /** Large tables are full of them, and POI takes long to say the same. */
    private static boolean isOrdinary(double stored) {
        return Math.abs(stored) >= 1 && Math.abs(stored) < LARGE;
    }

    private static String general(double stored) {
        return new BigDecimal(stored).round(GENERAL).stripTrailingZeros().toPlainString();
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        Matcher matcher = SECTION.matcher(format);
        int from = 0;
        while (from <= format.length() && matcher.find(from)) {
            sections.add(matcher.group());
            from = matcher.end() + 1;
        }
        return sections;
    }

    private static String words(String literals) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = PIECE.matcher(literals);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                words.append(matcher.group(group) == null ? "" : matcher.group(group));
            }
        }
        return words.toString();
    }
}
