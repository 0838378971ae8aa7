package yardstick.text;

import java.time.YearMonth;
import yardstick.model.Period;

/** Periods as people read them: 2023, 2025年上半年, 2025Q3, 2025年1—9月. */
public final class PeriodText {
    private final Words words;

    public PeriodText(Words words) {
        this.words = words;
    }

    public String of(Period period) {
        return switch (period) {
            case Period.Year(int year) -> Integer.toString(year);
            case Period.Half(int year, int half) -> words.get("period.half" + half, Integer.toString(year));
            case Period.Quarter(int year, int quarter) -> year + "Q" + quarter;
            case Period.Month m -> month(m.month());
            case Period.Months m -> months(m);
            case Period.Years(int from, int to) -> words.get("period.span", year(from), year(to));
            case Period.Since(int from) -> words.get("period.since", year(from));
            case Period.Until(int to) -> words.get("period.until", year(to));
            case Period.Relative(int year) -> words.get("period.relative", number(year));
        };
    }

    private String months(Period.Months m) {
        if (m.from().equals(m.to())) {
            return month(m.from());
        }
        return m.from().getYear() == m.to().getYear()
                ? words.get(
                        "period.months",
                        year(m.from().getYear()),
                        number(m.from().getMonthValue()),
                        number(m.to().getMonthValue()))
                : words.get("period.span", month(m.from()), month(m.to()));
    }

    private String month(YearMonth month) {
        return words.get("period.month", year(month.getYear()), number(month.getMonthValue()));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
