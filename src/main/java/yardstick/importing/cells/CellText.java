package yardstick.importing.cells;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Plain;

/**
 * The text of a cell made even: half-width, lower case, one spelling of each sign, no blanks but those between two
 * figures. Unlike the form for comparing words it never turns a footnote mark into a figure: ① and ² of 45² become
 * {@value #STRANGE}, which is part of no number.
 */
final class CellText {
    static final String STRANGE = "\uFFFC";

    private static final Pattern RAISED =
            Pattern.compile("[\\u2460-\\u249B\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289¹⁰⁴-⁹ªº½¼¾⅓⅔]"
                    + "|(?<![mMＭｍ])[²³]");
    private static final Pattern LINE_BREAK_IN_NUMBER = Pattern.compile("(?<=\\d)\\s*[\\r\\n\\x0B\\u2028]\\s*(?=\\d)");
    /** Figures set apart so far are columns of figures; thousands have one blank between them. */
    private static final Pattern GAP_IN_NUMBER = Pattern.compile("(?<=\\d)(?:[\\p{Zs}\\t]{2,}|\\t)(?=\\d)");

    private static final Pattern BLANK_IN_NUMBER = Pattern.compile("(?<=\\d)\\p{Zs}(?=\\d)");
    private static final Pattern OTHER_BLANKS = Pattern.compile("(?<!\\d)[\\s\\p{Z}]+|[\\s\\p{Z}]+(?!\\d)");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

    private static final String FROM = "≧⩾≦⩽∶−〉〈﹥﹤～〜∼〔【〖〕】〗’‘′；＋×";
    private static final String TO = "≥≥≤≤:-><><~~~[[[]]]''';+×";

    private CellText() {}

    static String of(String text) {
        if (Plain.isPlain(text)) {
            return text;
        }
        String unmarked = RAISED.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(STRANGE);
        String narrow = signs(Normalizer.normalize(signs(unmarked), Normalizer.Form.NFKC));
        String broken = LINE_BREAK_IN_NUMBER.matcher(narrow.strip()).replaceAll("|");
        String apart = GAP_IN_NUMBER.matcher(broken).replaceAll("|");
        String single = BLANK_IN_NUMBER.matcher(apart).replaceAll(" ");
        return OTHER_BLANKS.matcher(single).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String signs(String text) {
        StringBuilder even = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = FROM.indexOf(c);
            even.append(at < 0 ? (char) c : TO.charAt(at));
        });
        return even.toString();
    }
}
