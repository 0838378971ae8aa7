package yardstick.sheet;

import java.util.regex.Pattern;

/** Blanks as offices type them: the full-width U+3000 and the U+00A0 of web pages count too. */
final class Blanks {
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

    private Blanks() {}

    static String strip(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
