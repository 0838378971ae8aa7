package yardstick.sheet;

/** A raised digit is a footnote mark or a power: 89.5 with a raised 1 must never become 89.51. */
final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** Digits as the raised characters Unicode has for them, all else as it is. */
    static String of(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
