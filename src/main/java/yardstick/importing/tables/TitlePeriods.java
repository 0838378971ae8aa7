package yardstick.importing.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.model.Period;
import yardstick.model.Role;

/** What 累计, 当月 or 一季度 in the head of a column mean under the title of its table. */
final class TitlePeriods {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final TitleFacts title;

    TitlePeriods(TitleFacts title) {
        this.title = title;
    }

    /** That of the column itself, else what its head and the title tell together; null where they tell none. */
    @Nullable Period of(Column.Values column) {
        Column.Facts facts = column.facts();
        if (facts.period() != null) {
            return facts.period();
        }
        if (facts.partOfYear().isPresent()) {
            OptionalInt year = title.year();
            return year.isPresent() ? facts.partOfYear().get().apply(year.getAsInt()) : null;
        }
        return facts.referring() == null ? null : told(facts.referring(), facts.role());
    }

    private @Nullable Period told(PeriodWord word, @Nullable Role role) {
        Period period = title.valuePeriod();
        return switch (word) {
            case CUMULATIVE -> cumulative(period);
            case CURRENT -> period;
            case THIS_YEAR -> year(0, role == Role.TARGET);
            case YEAR_BEFORE -> year(-1, role != null);
            case CURRENT_MONTH -> lastMonth(period);
            case CURRENT_QUARTER -> lastQuarter(period);
            case PLAN, LAST_YEAR -> null;
        };
    }

    /** @param whole whether the year is meant even where the title tells a part of it: 今年任务, 上年完成 */
    private @Nullable Period year(int later, boolean whole) {
        OptionalInt year = title.year();
        boolean told = title.valuePeriod() instanceof Period.Year || whole;
        return told && year.isPresent() ? new Period.Year(year.getAsInt() + later) : null;
    }

    private @Nullable Period cumulative(@Nullable Period period) {
        if (title.planPeriod() != null) {
            return title.planPeriod();
        }
        return title.span() != null ? title.span() : toDate(period);
    }

    /** From January to the end of a part of a year; null where the year it lies in is not clear. */
    static @Nullable Period toDate(@Nullable Period period) {
        if (period instanceof Period.Year) {
            return period;
        }
        YearMonth last = lastMonthOf(period);
        return last == null ? null : Period.Months.yearToDate(last);
    }

    private static @Nullable Period lastMonth(@Nullable Period period) {
        YearMonth last = lastMonthOf(period);
        boolean shown = period instanceof Period.Month || period instanceof Period.Months;
        return last == null || !shown ? null : new Period.Month(last);
    }

    private static @Nullable Period lastQuarter(@Nullable Period period) {
        YearMonth last = lastMonthOf(period);
        return last == null || last.getMonthValue() % MONTHS_OF_A_QUARTER != 0
                ? null
                : new Period.Quarter(last.getYear(), last.getMonthValue() / MONTHS_OF_A_QUARTER);
    }

    private static @Nullable YearMonth lastMonthOf(@Nullable Period period) {
        LocalDate end = period == null ? null : period.end();
        boolean part = period instanceof Period.Month
                || period instanceof Period.Quarter
                || period instanceof Period.Half
                || period instanceof Period.Months months && months.from().getYear() == months.to().getYear();
        return end == null || !part ? null : YearMonth.from(end);
    }
}
