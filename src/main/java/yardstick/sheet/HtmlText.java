package yardstick.sheet;

/** Text of a web page as it is seen: line breaks and blanks of the source are one blank, blocks stand on their own. */
final class HtmlText {
    private final StringBuilder text = new StringBuilder();
    private int told;

    void append(String source, boolean kept) {
        if (kept) {
            text.append(source);
            return;
        }
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!isBlank(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !isBlank(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    void lineBreak() {
        text.append('\n');
    }

    /** Where a block begins or ends. */
    void block() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** What has come since the last call. */
    String news() {
        String news = text.substring(told);
        told = text.length();
        return news;
    }

    String all() {
        StringBuilder all = new StringBuilder();
        text.toString()
                .lines()
                .map(Blanks::strip)
                .forEach(line -> all.append(line).append('\n'));
        return Blanks.strip(all.toString());
    }
}
