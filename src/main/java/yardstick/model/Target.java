package yardstick.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a plan for one period. A cell that prints no target ({@code ——}) is kept too, with
 * {@link Comparator#NONE} and no value, so that the paper shows what the document shows.
 *
 * @param period null where the plan gives no date
 * @param version 1 for the plan as published, higher after each adjustment
 * @param aim what is promised
 * @param terms how it is promised
 */
public record Target(
        @Nullable Period period,
        PeriodOrigin periodOrigin,
        int version,
        Aim aim,
        Terms terms,
        @Nullable Source source) {

    /** Promised without further terms, as a cell of a table does. */
    public Target(
            @Nullable Period period, PeriodOrigin periodOrigin, int version, Aim aim, @Nullable Source source) {
        this(period, periodOrigin, version, aim, Terms.PLAIN, source);
    }

    /**
     * What is promised.
     *
     * @param value in the indicator's unit; the lower end of a range; null for words or none
     * @param upper upper end of a range, else null
     * @param text as printed
     */
    public record Aim(Comparator comparator, @Nullable BigDecimal value, @Nullable BigDecimal upper, String text) {}

    /**
     * How it is promised.
     *
     * @param everyYear it holds for each year of the period by itself
     * @param due the last day where the plan names one, else null
     * @param strength the printed word: 力争, 确保; empty where there is none
     */
    public record Terms(boolean everyYear, @Nullable LocalDate due, String strength) {
        public static final Terms PLAIN = new Terms(false, null, "");
    }

    public Comparator comparator() {
        return aim.comparator();
    }

    public @Nullable BigDecimal value() {
        return aim.value();
    }

    /** A number that a value can be held against; words and empty cells have none. */
    public boolean hasNumber() {
        return aim.value() != null && comparator() != Comparator.TEXT && comparator() != Comparator.NONE;
    }
}
