package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.DUE_DAY;
import static yardstick.calc.Situation.Need.TARGET;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the final target is met, and whether its day has come. Only what was measured by then counts. */
enum Reached {
    /** Not met, not due. */
    OPEN,
    /** Met for now, but to be held until the end: a growth rate, a promise for every year. */
    HELD,
    /** Met at the latest measurement before the due day, and in every one since. */
    EARLY,
    /** Met on the due day, or with no date to be early against. */
    MET,
    MISSED,
    /** Not what the plan prints for the judged day, where nothing finer than met or not can be told. */
    LATE,
    /** A flow already at the level asked of a later year; that year starts again and must still bring it itself. */
    AT_LEVEL,
    /** The target lies on the worse side of the baseline: to reach it would be no achievement. */
    CONTRADICTED,
    /** Past the due day, with values before and after it but none for it. */
    UNKNOWN;

    static Reached of(Situation s, @Nullable YearsMet years) {
        if (s.missing(TARGET, ACTUAL).isPresent() || s.manner().judging() == Manner.Judging.WORDS) {
            return OPEN;
        }
        if (s.isTargetBehind()) {
            return CONTRADICTED;
        }
        if (s.asksEveryYear()) {
            return ofYears(s, years);
        }
        if (s.missing(DUE_DAY).isPresent()) {
            boolean forGood = s.manner().banked() && !s.isFlow() && !s.demand().isRange();
            return forGood && counts(s, s.latest()) ? MET : OPEN;
        }
        LocalDate due = s.due();
        Optional<Measured> whenDue = s.series().at(due);
        if (whenDue.isPresent()) {
            return whenDue.get().meets(s.demand()) ? wasEarly(s, due) ? EARLY : MET : MISSED;
        }
        if (s.t().isAfter(due)) {
            return wasEarly(s, due) ? EARLY : UNKNOWN;
        }
        return beforeDue(s);
    }

    private static Reached beforeDue(Situation s) {
        if (isKept(s) && !s.isFlow() || s.demand().isRange()) {
            Boolean now = s.printedNow()
                    .map(target -> s.latest().meets(s.demand(target)))
                    .orElse(null);
            if (now != null) {
                return now ? HELD : LATE;
            }
        }
        if (!counts(s, s.latest())) {
            return OPEN;
        }
        if (!canBeEarly(s)) {
            return HELD;
        }
        return s.isFlowOfAnotherYear(s.t()) ? AT_LEVEL : EARLY;
    }

    /** The baseline already stands at the target, which is to be held: nothing is achieved on the way. */
    private static boolean isKept(Situation s) {
        return s.isBaselineAtTarget() && s.demand().metBy(s.b(), false);
    }

    private static boolean canBeEarly(Situation s) {
        return s.manner().banked() && !isKept(s) && !s.demand().isRange();
    }

    /** A flow starts again every year, so no earlier year can have met the target of the due one. */
    private static boolean wasEarly(Situation s, LocalDate due) {
        return canBeEarly(s)
                && !s.isFlow()
                && s.series().before(due).filter(earlier -> counts(s, earlier)).isPresent();
    }

    /** A total that still grows cannot yet have kept below a ceiling. */
    private static boolean counts(Situation s, Measured measured) {
        boolean growing = !measured.whole() || s.start().sumFrom() != null;
        return measured.meets(s.demand()) && !(growing && s.demand().isCeiling());
    }

    private static Reached ofYears(Situation s, @Nullable YearsMet years) {
        if (years == null || years.known() == 0) {
            return OPEN;
        }
        if (years.over() && years.lastKnown()) {
            return years.allMet() ? MET : MISSED;
        }
        return years.allMet() && s.manner().judging() == Manner.Judging.YEARS ? HELD : OPEN;
    }
}
