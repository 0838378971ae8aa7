package yardstick.sheet;

import java.util.regex.Pattern;

/** Blanks as offices type them: the full-width U+3000 and the U+00A0 of web pages count too. */
final class Blanks {
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

    private Blanks() {}

    static String strip(String text) {
        boolean bare = !text.isEmpty() && isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1));
        return bare ? text : ENDS.matcher(text).replaceAll("");
    }

    /** Of ASCII only: enough for numbers, which are most of a large table. */
    private static boolean isInk(char c) {
        return c > ' ' && c < 0x7F;
    }
}
