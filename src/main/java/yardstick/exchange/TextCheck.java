package yardstick.exchange;

import java.util.regex.Pattern;
import yardstick.model.Fitness;

/** What may not stand in a text, and what a person should look at. Nothing is changed: text stays plain text. */
final class TextCheck {
    /** A tag, and not the brackets that titles of papers stand in. */
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!][^<>]{0,200}>|<script");

    private TextCheck() {}

    static void check(String text, String place, FindingList findings) {
        if (!Fitness.isPrintable(text)) {
            findings.error("TEXT_UNPRINTABLE", place);
        }
        if (text.indexOf('<') >= 0 && MARKUP.matcher(text).find()) {
            findings.warning("TEXT_LIKE_MARKUP", place, text);
        }
    }
}
