package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.TARGET;
import static yardstick.calc.Situation.Need.WHOLE_YEAR;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far: 完成率 y/T, and 增量完成率 (y − b)/(T − b) in either direction. */
final class StandingFigures {
    static final String COMPLETION = "(y − b) ÷ (T − b)";

    private final Situation s;

    StandingFigures(Situation s) {
        this.s = s;
    }

    Figures.Standing note(Trail trail, @Nullable YearsMet years) {
        Answer attainment = trail.note("attainment", "y ÷ T", s.inputs("y T"), attainment());
        Answer completion =
                trail.note("completion", COMPLETION, s.inputs("y b T"), completion().answer());
        return new Figures.Standing(attainment, completion, years == null ? null : years.periods());
    }

    private Answer attainment() {
        Optional<Reason> missing = s.missing(TARGET, ACTUAL);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        if (!s.manner().attainment()) {
            return Answer.none(Reason.KIND_HAS_NO_ATTAINMENT);
        }
        if (s.demand().sense() < 0) {
            return Answer.none(Reason.LOWER_IS_BETTER);
        }
        if (s.demand().isRange()) {
            return Answer.none(Reason.RANGE_TARGET);
        }
        if (s.isTargetBehind()) {
            return Answer.none(Reason.TARGET_BEHIND_BASELINE);
        }
        if (s.target().signum() <= 0 || s.y().signum() < 0) {
            return Answer.none(Reason.NOT_POSITIVE);
        }
        if (isPartOfAnotherYear(s)) {
            return Answer.none(Reason.PART_OF_YEAR);
        }
        return Answer.exact(new Fraction(s.y(), s.target()).decimal());
    }

    /** A part of a year says how much is done only of the target for that same year. */
    static boolean isPartOfAnotherYear(Situation s) {
        return !s.latest().whole()
                && s.promises().forYear(s.t().getYear()).filter(s.lastTarget()::equals).isEmpty();
    }

    Portion completion() {
        Optional<Reason> noTarget = s.missing(TARGET);
        if (noTarget.isPresent()) {
            return Portion.none(noTarget.get());
        }
        if (s.manner().judging() != Manner.Judging.PATH) {
            return Portion.none(Reason.KIND_HAS_NO_COMPLETION);
        }
        Optional<Reason> missing = s.missing(BASELINE, ACTUAL, WHOLE_YEAR);
        if (missing.isPresent()) {
            return Portion.none(missing.get());
        }
        if (s.demand().isRange()) {
            return Portion.none(Reason.RANGE_TARGET);
        }
        int way = s.target().compareTo(s.b());
        if (way == 0) {
            return Portion.none(Reason.BASELINE_EQUALS_TARGET);
        }
        if (way * s.demand().sense() < 0) {
            return Portion.none(Reason.TARGET_BEHIND_BASELINE);
        }
        return Portion.of(new Fraction(s.y().subtract(s.b()), s.target().subtract(s.b())));
    }
}
