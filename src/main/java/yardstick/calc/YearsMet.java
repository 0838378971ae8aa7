package yardstick.calc;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;
import yardstick.model.Target;

/**
 * Met in k of the years due, some of them without a value; for what is asked of every year.
 *
 * @param periods the count at the as-of date
 * @param over true if the last year asked for has ended
 * @param lastKnown true if that last year has a value
 */
record YearsMet(Figures.Periods periods, boolean over, boolean lastKnown) {

    /** Null where nothing is asked of single years, or no first or last year is known. */
    static @Nullable YearsMet of(Situation s) {
        Target last = s.promises().last().orElse(null);
        LocalDate due = last == null ? null : Promises.end(last);
        Integer first = last == null ? null : firstYear(s, last);
        if (!s.isYearly() || due == null || first == null) {
            return null;
        }
        int ended = s.asOf().plusDays(1).getYear() - 1;
        int met = 0;
        int years = 0;
        int missing = 0;
        for (int year = first; year <= Math.min(ended, due.getYear()); year++) {
            Optional<Target> asked = asked(s, year);
            if (asked.isEmpty()) {
                continue;
            }
            years++;
            Optional<Measured> value = valueOf(s, year);
            missing += value.isEmpty() ? 1 : 0;
            met += value.filter(v -> v.meets(s.demand(asked.get()))).isPresent() ? 1 : 0;
        }
        boolean over = ended >= due.getYear();
        boolean lastKnown = over && valueOf(s, due.getYear()).isPresent();
        return new YearsMet(new Figures.Periods(met, years, missing), over, lastKnown);
    }

    /** What is to be kept is asked of every year; a flow only of the years the plan prints a target for. */
    private static Optional<Target> asked(Situation s, int year) {
        Optional<Target> printed = s.promises().forYear(year);
        return s.manner().judging() == Manner.Judging.YEARS ? printed.or(() -> s.promises().last()) : printed;
    }

    private static Optional<Measured> valueOf(Situation s, int year) {
        return s.series().at(LocalDate.of(year, 12, 31));
    }

    /** Begin of the target's span, else of the plan, else the year after the baseline, else of the first actual. */
    private static @Nullable Integer firstYear(Situation s, Target last) {
        if (last.period() instanceof Period.Years span) {
            return span.from();
        }
        Period plan = s.span();
        if (plan != null && plan.start() != null) {
            return Objects.requireNonNull(plan.start()).getYear();
        }
        LocalDate t0 = s.start().day();
        if (t0 != null) {
            return t0.getYear() + 1;
        }
        return s.series().points().isEmpty()
                ? null
                : (Integer) s.series().points().getFirst().date().getYear();
    }

    int known() {
        return periods.due() - periods.missing();
    }

    boolean allMet() {
        return known() > 0 && periods.met() == known();
    }
}
