package yardstick.ui.create;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/** The years a title tells: 2024—2026年, or the number of a five-year plan (“十五五” is 2026 to 2030). */
record TitleYears(String title) {
    private static final Pattern SPAN =
            Pattern.compile("(?<from>(?:19|20)\\d{2})(?<between>年?\\s*[-—–~～至到]+\\s*)(?<to>(?:19|20)\\d{2})");
    private static final Pattern FIVE_YEARS = Pattern.compile("十(?<n>[一二三四五六七八])五(?=[”\"」]|规划|时期|$)");
    private static final String FIGURES = "一二三四五六七八九";

    /** The first year of the eleventh five-year plan; they follow one another. */
    private static final int ELEVENTH = 2006;

    private static final int LENGTH = 5;

    Optional<Period.Years> years() {
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            int from = Integer.parseInt(span.group("from"));
            int to = Integer.parseInt(span.group("to"));
            return from <= to ? Optional.of(new Period.Years(from, to)) : Optional.empty();
        }
        Matcher five = FIVE_YEARS.matcher(title);
        if (!five.find()) {
            return Optional.empty();
        }
        int first = ELEVENTH + LENGTH * FIGURES.indexOf(five.group("n"));
        return Optional.of(new Period.Years(first, first + LENGTH - 1));
    }

    /** The title of the plan that follows this one; the same where it tells no years. */
    String next() {
        String numbered = FIVE_YEARS
                .matcher(title)
                .replaceAll(five -> "十" + FIGURES.charAt(FIGURES.indexOf(five.group(1)) + 1) + "五");
        Matcher span = SPAN.matcher(numbered);
        if (!span.find()) {
            return numbered;
        }
        Period.Years following = after(
                new Period.Years(Integer.parseInt(span.group("from")), Integer.parseInt(span.group("to"))));
        return numbered.substring(0, span.start())
                + following.from()
                + span.group("between")
                + following.to()
                + numbered.substring(span.end());
    }

    /** As many years, from the one behind the last; empty for a period that has no two ends. */
    static Optional<Period.Years> next(@Nullable Period period) {
        return period == null || period.start() == null || period.end() == null
                ? Optional.empty()
                : Optional.of(after(new Period.Years(period.start().getYear(), period.end().getYear())));
    }

    private static Period.Years after(Period.Years old) {
        return new Period.Years(old.to() + 1, old.to() + 1 + old.to() - old.from());
    }
}
