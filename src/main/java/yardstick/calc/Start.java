package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Target;

/**
 * Where the way begins.
 *
 * @param value b, null if the document states none or has none
 * @param day t0, null if no date is known
 * @param sumFrom first day of a running total, null for what is not added up over years
 * @param sumTo last day of the span a running total is asked for, null where it may go on
 */
record Start(
        @Nullable BigDecimal value,
        @Nullable LocalDate day,
        @Nullable Source source,
        @Nullable LocalDate sumFrom,
        @Nullable LocalDate sumTo) {

    /**
     * A running total begins with the span its target names, else with the plan; it starts from zero by its nature,
     * unless the document states that nothing is known. With a baseline above zero it goes on from there, as a stock.
     */
    static Start of(Indicator indicator, Manner manner, @Nullable Target last, @Nullable Period planPeriod) {
        Baseline baseline = indicator.baseline();
        BigDecimal value = baseline == null ? null : baseline.value();
        Period period = baseline == null ? null : baseline.period();
        LocalDate day = period == null ? null : period.end();
        Source source = baseline == null ? null : baseline.source();
        if (manner.adding() == Manner.Adding.SUM && (value == null || value.signum() == 0)) {
            LocalDate from = sumFrom(last, planPeriod);
            if (from != null) {
                BigDecimal zero = baseline == null ? BigDecimal.ZERO : value;
                LocalDate to = last != null && isSpan(last) ? Promises.end(last) : null;
                return new Start(zero, from.minusDays(1), source, from, to);
            }
        }
        if (day == null && value == null) {
            day = dayBefore(planPeriod);
        }
        return new Start(value, day, source, null, null);
    }

    private static @Nullable LocalDate sumFrom(@Nullable Target last, @Nullable Period planPeriod) {
        Period period = last == null ? null : last.period();
        if (period != null && isSpan(last)) {
            return period.start();
        }
        return planPeriod == null ? null : planPeriod.start();
    }

    private static boolean isSpan(@Nullable Target target) {
        Period period = target == null ? null : target.period();
        return period instanceof Period.Years || period instanceof Period.Months;
    }

    /** Without a baseline the plan's own beginning still tells how much of its time has gone. */
    private static @Nullable LocalDate dayBefore(@Nullable Period planPeriod) {
        LocalDate first = planPeriod == null ? null : planPeriod.start();
        return first == null ? null : first.minusDays(1);
    }
}
