package yardstick.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a value speaks of. {@link #code()} is its one spelling in files and in the store:
 * {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-06}, {@code 2025-01/2025-09}, {@code 2021/2025},
 * {@code 2020/..}, {@code ../2011}, {@code year1}.
 */
public sealed interface Period {

    String code();

    /** First day, or null where the period has no beginning on the calendar. */
    @Nullable LocalDate start();

    /** Last day, or null where the period has no end on the calendar. */
    @Nullable LocalDate end();

    record Year(int year) implements Period {
        @Override
        public String code() {
            return Integer.toString(year);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(year, 12, 31);
        }
    }

    /** @param half 1 or 2 */
    record Half(int year, int half) implements Period {
        public Half {
            requireRange(half, 2);
        }

        @Override
        public String code() {
            return year + "-H" + half;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate end() {
            return YearMonth.of(year, half * 6).atEndOfMonth();
        }
    }

    /** @param quarter 1 to 4 */
    record Quarter(int year, int quarter) implements Period {
        public Quarter {
            requireRange(quarter, 4);
        }

        @Override
        public String code() {
            return year + "-Q" + quarter;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate end() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
    }

    record Month(YearMonth month) implements Period {
        @Override
        public String code() {
            return month.toString();
        }

        @Override
        public LocalDate start() {
            return month.atDay(1);
        }

        @Override
        public LocalDate end() {
            return month.atEndOfMonth();
        }
    }

    /** Several months on end; from January it is the office's year-to-date (1—9月). */
    record Months(YearMonth from, YearMonth to) implements Period {
        public Months {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException("a period ends before it begins: " + from + "/" + to);
            }
        }

        public static Months yearToDate(YearMonth to) {
            return new Months(to.withMonth(1), to);
        }

        @Override
        public String code() {
            return from + "/" + to;
        }

        @Override
        public LocalDate start() {
            return from.atDay(1);
        }

        @Override
        public LocalDate end() {
            return to.atEndOfMonth();
        }
    }

    /** Whole years from the first to the last, both included: 2021—2025年. */
    record Years(int from, int to) implements Period {
        public Years {
            if (from > to) {
                throw new IllegalArgumentException("a period ends before it begins: " + from + "/" + to);
            }
        }

        @Override
        public String code() {
            return from + "/" + to;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(to, 12, 31);
        }
    }

    /** 2020年以来: begins with a year, no end printed. */
    record Since(int from) implements Period {
        @Override
        public String code() {
            return from + "/..";
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public @Nullable LocalDate end() {
            return null;
        }
    }

    /** 截至2011年: ends with a year, no beginning printed. */
    record Until(int to) implements Period {
        @Override
        public String code() {
            return "../" + to;
        }

        @Override
        public @Nullable LocalDate start() {
            return null;
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(to, 12, 31);
        }
    }

    /** 第一年: counted from the start of a plan; the calendar year is a judgement. */
    record Relative(int year) implements Period {
        @Override
        public String code() {
            return "year" + year;
        }

        @Override
        public @Nullable LocalDate start() {
            return null;
        }

        @Override
        public @Nullable LocalDate end() {
            return null;
        }
    }

    Pattern CODE = Pattern.compile("(?<year>[1-9]\\d{3})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2}))?"
            + "|(?<m1>[1-9]\\d{3}-\\d{2})/(?<m2>[1-9]\\d{3}-\\d{2})|(?<y1>[1-9]\\d{3})/(?<y2>[1-9]\\d{3})"
            + "|(?<since>[1-9]\\d{3})/\\.\\.|\\.\\./(?<until>[1-9]\\d{3})|year(?<relative>[1-9]\\d?)");

    /** Reads a {@link #code()}; empty for anything else. */
    static Optional<Period> parse(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(m));
        } catch (RuntimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static Period read(Matcher m) {
        if (m.group("m1") != null) {
            return new Months(YearMonth.parse(m.group("m1")), YearMonth.parse(m.group("m2")));
        }
        if (m.group("y1") != null) {
            return new Years(number(m, "y1"), number(m, "y2"));
        }
        if (m.group("since") != null) {
            return new Since(number(m, "since"));
        }
        if (m.group("until") != null) {
            return new Until(number(m, "until"));
        }
        if (m.group("relative") != null) {
            return new Relative(number(m, "relative"));
        }
        int year = number(m, "year");
        if (m.group("half") != null) {
            return new Half(year, number(m, "half"));
        }
        if (m.group("quarter") != null) {
            return new Quarter(year, number(m, "quarter"));
        }
        return m.group("month") != null ? new Month(YearMonth.of(year, number(m, "month"))) : new Year(year);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static void requireRange(int part, int most) {
        if (part < 1 || part > most) {
            throw new IllegalArgumentException("not a part of a year: " + part);
        }
    }
}
