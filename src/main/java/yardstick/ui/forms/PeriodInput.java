package yardstick.ui.forms;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.model.Period;
import yardstick.work.Outcome;

/**
 * Reads a period as a person types it: 2025, 2025年, 2025上, 2025年上半年, 2025 H1, 2025Q3, 2025年三季度, 2025年9月,
 * 2025年1—9月, 2025-01/2025-09.
 */
public final class PeriodInput {
    private static final Pattern SHAPE = Pattern.compile("(?<year>\\d{4})年?(?:(?<half>上半年|下半年|上|下|h1|h2)"
            + "|(?:q(?<quarter>[1-4])|第?(?<season>[一二三四1-4])季度?)"
            + "|(?:(?<=年)|-|,months)(?<from>\\d{1,2})月?[-—–~至到](?<to>\\d{1,2})月?"
            + "|(?:(?<=年)|-)(?<month>\\d{1,2})月?)?");
    private static final Pattern OPEN = Pattern.compile("(?<from>\\d{4})年?[-—–~至到](?<to>\\d{4})年?"
            + "|(?:since(?=\\d{4}$)|(?=\\d{4}年?以来$))(?<since>\\d{4})(?:年?以来)?|(?:截至|upto)(?<until>\\d{4})年?"
            + "|(?:第(?=\\d+年)|year)(?<nth>\\d{1,2})年?");
    private static final Map<String, Integer> SEASONS = Map.of("一", 1, "二", 2, "三", 3, "四", 4);

    /** Years outside are slips of the finger. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;

    private PeriodInput() {}

    /** A time with a first and a last day, as an actual has; refused with PERIOD_EMPTY or PERIOD_UNKNOWN. */
    public static Outcome<Period> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        if (text.isEmpty()) {
            return Outcome.refused("PERIOD_EMPTY");
        }
        Optional<Period> period = Period.parse(text.toUpperCase(Locale.ROOT)).or(() -> spoken(text));
        return period.filter(PeriodInput::isPlausible)
                .<Outcome<Period>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("PERIOD_UNKNOWN", typed.strip()));
    }

    /**
     * Any time a plan may speak of, also one of several years (2021—2025), without an end (2020年以来), without a
     * beginning (截至2011年) or counted from the plan's start (第1年); refused like {@link #read}.
     */
    public static Outcome<Period> readAny(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        Matcher m = OPEN.matcher(text);
        return m.matches() ? open(m, typed) : Period.parse(text)
                .<Outcome<Period>>map(Outcome::done)
                .orElseGet(() -> read(typed));
    }

    private static Outcome<Period> open(Matcher m, String typed) {
        if (m.group("from") != null) {
            int from = Integer.parseInt(m.group("from"));
            int to = Integer.parseInt(m.group("to"));
            return from <= to
                    ? Outcome.done(new Period.Years(from, to))
                    : Outcome.refused("PERIOD_UNKNOWN", typed.strip());
        }
        if (m.group("nth") != null) {
            return Outcome.done(new Period.Relative(Integer.parseInt(m.group("nth"))));
        }
        return m.group("since") != null
                ? Outcome.done(new Period.Since(Integer.parseInt(m.group("since"))))
                : Outcome.done(new Period.Until(Integer.parseInt(m.group("until"))));
    }

    private static Optional<Period> spoken(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(m));
        } catch (DateTimeException | IllegalArgumentException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Period period(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        if (m.group("half") != null) {
            return new Period.Half(year, m.group("half").startsWith("上") || m.group("half").equals("h1") ? 1 : 2);
        }
        if (m.group("quarter") != null) {
            return new Period.Quarter(year, Integer.parseInt(m.group("quarter")));
        }
        if (m.group("season") != null) {
            String season = m.group("season");
            Integer number = SEASONS.get(season);
            return new Period.Quarter(year, number == null ? Integer.parseInt(season) : number);
        }
        if (m.group("from") != null) {
            YearMonth from = YearMonth.of(year, Integer.parseInt(m.group("from")));
            return new Period.Months(from, YearMonth.of(year, Integer.parseInt(m.group("to"))));
        }
        return m.group("month") != null
                ? new Period.Month(YearMonth.of(year, Integer.parseInt(m.group("month"))))
                : new Period.Year(year);
    }

    /** An actual speaks of a time that has a first and a last day. */
    private static boolean isPlausible(Period period) {
        var start = period.start();
        var end = period.end();
        return start != null && end != null && start.getYear() >= FIRST_YEAR && end.getYear() <= LAST_YEAR;
    }
}
