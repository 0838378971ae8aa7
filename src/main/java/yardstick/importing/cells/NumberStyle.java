package yardstick.importing.cells;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the figures of a table write 1,234.5 or, as on much of the continent of Europe, 1.234,5. */
public enum NumberStyle {
    POINT,
    COMMA;

    private static final Pattern FIGURES = Pattern.compile("\\d(?:[\\d.,' ]*\\d)?");
    private static final Pattern CONTINENTAL =
            Pattern.compile("(?:[1-9]\\d{0,2}(?:[. ']\\d{3})*|0|[1-9]\\d*)(?:,\\d+)?");
    private static final Pattern ONLY_COMMA =
            Pattern.compile("(?:0|[1-9]\\d*),\\d{1,2}|0,\\d+|[1-9]\\d{0,2}(?:[. ']\\d{3})+,\\d+");
    private static final Pattern ONLY_POINT =
            Pattern.compile("(?:0|[1-9]\\d*)\\.(?:\\d{1,2}|\\d{4,})|0\\.\\d+"
                    + "|[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?|.*,.*,.*");
    private static final Pattern GROUPED_OR_DECIMAL = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /**
     * The style of a whole table by its evidence: COMMA only where some number can be nothing else and none speaks
     * against it. Among Chinese words 12,15 is rather two figures, so there a single one proves nothing.
     *
     * @param texts of all its cells; those without exactly one figure are passed over
     */
    public static NumberStyle of(Collection<String> texts) {
        int evidence = 0;
        boolean chinese = false;
        for (String text : texts) {
            String even = CellText.of(text);
            chinese |= HAN.matcher(even).find();
            Matcher matcher = FIGURES.matcher(even);
            if (!matcher.find()) {
                continue;
            }
            String figures = matcher.group();
            if (matcher.find()) {
                continue;
            }
            boolean open = GROUPED_OR_DECIMAL.matcher(figures).matches();
            if (!open && ONLY_POINT.matcher(figures).matches()) {
                return POINT;
            }
            evidence += ONLY_COMMA.matcher(figures).matches() ? 1 : 0;
        }
        return evidence >= (chinese ? 2 : 1) ? COMMA : POINT;
    }

    /** The figures of a text as this program writes them; what the style does not allow is part of no number. */
    String even(String text) {
        return this == POINT ? text : FIGURES.matcher(text).replaceAll(m -> Matcher.quoteReplacement(point(m.group())));
    }

    /** In such a table 1,234 is most likely 1.234, but it would be wrong by a thousand were it not. */
    private static String point(String figures) {
        boolean open = GROUPED_OR_DECIMAL.matcher(figures).matches();
        return CONTINENTAL.matcher(figures).matches() && !open
                ? figures.replaceAll("[. ']", "").replace(',', '.')
                : figures.replaceAll("[.,]", CellText.STRANGE);
    }
}
