package yardstick.exchange;

import java.util.regex.Pattern;

/** What may not stand in a text, and what a person should look at. Nothing is changed: text stays plain text. */
final class TextCheck {
    /** A tag, and not the brackets that titles of papers stand in. */
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!][^<>]{0,200}>|<script");

    private TextCheck() {}

    static void check(String text, String place, FindingList findings) {
        if (hasUnprintable(text)) {
            findings.error("TEXT_UNPRINTABLE", place);
        }
        if (text.indexOf('<') >= 0 && MARKUP.matcher(text).find()) {
            findings.warning("TEXT_LIKE_MARKUP", place, text);
        }
    }

    /** Control characters, and halves of a character: neither a store nor a paper can hold them. */
    private static boolean hasUnprintable(String text) {
        return text.codePoints()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'
                        || c == 0x7F
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
