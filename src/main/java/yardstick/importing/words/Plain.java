package yardstick.importing.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without the differences that carry no meaning: width, case, blanks, glued footnote marks. */
public final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    /** Not the raised figure of km². */
    private static final Pattern FOOTNOTE_MARKS = Pattern.compile("(?:[\\u2460-\\u2473¹⁰⁴-⁹*※†‡]|(?<![mM])[²³])+$");
    private static final Pattern BLANKS_BESIDE_CHINESE =
            Pattern.compile("(?<![A-Za-z0-9])[\\s\\p{Z}\\u200B]+|[\\s\\p{Z}\\u200B]+(?![A-Za-z0-9])");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}[、.．](?!\\d)|[(（]\\d{1,2}[)）])\\s*");

    /** Those that no other character stands for. */
    private static final char FIRST_IDEOGRAPH = '\u4E00';

    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private Plain() {}

    /** For comparing: half-width, lower case, no blank at all. Marks such as ① at the end fall away. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String unmarked = FOOTNOTE_MARKS.matcher(text.strip()).replaceFirst("");
        String narrow = Normalizer.normalize(unmarked, Normalizer.Form.NFKC)
                .replace('≧', '≥')
                .replace('≦', '≤')
                .replace('∶', ':')
                .replace('−', '-');
        return BLANKS.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether nothing in it could be written otherwise: Chinese characters, ASCII without capitals, blanks and marks.
     * Most cells of a large table are so, and finding that out is far quicker than making them so.
     */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c > ' ' && c < 0x7F && c != '*' && (c < 'A' || c > 'Z');
            if (!ascii && (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH)) {
                return false;
            }
        }
        return true;
    }

    /** For showing a name: as printed, but without numbering, line breaks and blanks beside Chinese characters. */
    public static String name(String text) {
        if (isPlain(text) && !mayBeNumbered(text)) {
            return text;
        }
        String unmarked = FOOTNOTE_MARKS.matcher(text.strip()).replaceFirst("");
        String tight = BLANKS_BESIDE_CHINESE.matcher(unmarked).replaceAll("");
        return BLANKS.matcher(NUMBERING.matcher(tight).replaceFirst("")).replaceAll(" ");
    }

    private static boolean mayBeNumbered(String text) {
        return !text.isEmpty() && (text.charAt(0) == '(' || text.charAt(0) >= '0' && text.charAt(0) <= '9');
    }

    /** A line of text with its breaks and runs of blanks made single blanks. */
    public static String line(String text) {
        return isPlain(text) ? text : BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
