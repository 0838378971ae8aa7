package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.DUE_DAY;
import static yardstick.calc.Situation.Need.START_DAY;
import static yardstick.calc.Situation.Need.TARGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/**
 * What is left to do: from the latest actual that is comparable with whole years, or without any actual from the
 * baseline. Needed amounts and growth are per year; n counts the months left.
 */
final class RemainingFigures {

    /** Where the rest of the way begins. */
    private record From(String symbol, BigDecimal value, LocalDate day, @Nullable Source source, boolean meets) {}

    private final Situation s;
    private final @Nullable From from;

    RemainingFigures(Situation s) {
        this.s = s;
        this.from = s.missing(TARGET).isPresent() ? null : from(s);
    }

    private static @Nullable From from(Situation s) {
        Measured whole = s.series().latestWhole().orElse(null);
        if (whole != null) {
            return new From("y", whole.value(), whole.date(), s.sourceOf(whole), whole.meets(s.demand()));
        }
        if (s.series().latest().isEmpty() && s.missing(BASELINE, START_DAY).isEmpty()) {
            return new From("b", s.b(), s.t0(), s.start().source(), s.demand().metBy(s.b(), false));
        }
        return null;
    }

    Figures.Remaining note(Trail trail) {
        boolean range = s.missing(TARGET).isEmpty() && s.demand().isRange();
        String toTarget = range ? s.demand().gapFormula("T") : "T − y";
        Answer gap = trail.note("gapToTarget", toTarget, s.inputs(range ? "T T_u y" : "T y"), gap());
        String v = from == null ? "y" : from.symbol();
        Answer amount = trail.note("neededPerPeriod", "(T − " + v + ") × 12 ÷ n", inputs(), needed(this::amount));
        Answer growth = trail.note("neededGrowth", "(T ÷ " + v + ") ^ (12 ÷ n) − 1", inputs(), growth());
        return new Figures.Remaining(gap, amount, growth);
    }

    private Trail.Inputs inputs() {
        Trail.Inputs inputs = s.inputs("T");
        if (from != null) {
            inputs.value(from.symbol(), from.value(), from.source());
            inputs.day(from.symbol().equals("y") ? "t" : "t0", from.day());
            if (s.missing(DUE_DAY).isEmpty()) {
                inputs.count("n", Situation.months(from.day(), s.due()));
            }
        }
        return inputs;
    }

    private Answer gap() {
        Optional<Reason> missing = s.missing(TARGET, ACTUAL);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        return StandingFigures.isPartOfAnotherYear(s)
                ? Answer.none(Reason.PART_OF_YEAR)
                : Answer.exact(s.demand().gap(s.y()));
    }

    private Answer growth() {
        if (s.missing(TARGET).isEmpty() && !s.manner().growth()) {
            return Answer.none(Reason.KIND_HAS_NO_RATE);
        }
        return needed((value, months) -> Growth.between(value, s.target(), months));
    }

    private Answer amount(BigDecimal value, Integer months) {
        BigDecimal rest = s.target().subtract(value).multiply(BigDecimal.valueOf(12));
        return Answer.exact(new Fraction(rest, BigDecimal.valueOf(months)).decimal());
    }

    private Answer needed(BiFunction<BigDecimal, Integer, Answer> formula) {
        Optional<Reason> missing = s.missing(TARGET);
        if (missing.isPresent()) {
            return Answer.none(missing.get());
        }
        if (s.manner().judging() == Manner.Judging.YEARS || s.manner().judging() == Manner.Judging.WORDS) {
            return Answer.none(Reason.KIND_HAS_NO_COMPLETION);
        }
        if (from == null) {
            Reason why = s.series().latest().isPresent() ? Reason.PART_OF_YEAR : s.series().whyNone();
            return Answer.none(why);
        }
        Optional<Reason> nothing = nothingNeeded(from);
        if (nothing.isPresent()) {
            return Answer.none(nothing.get());
        }
        if (s.missing(DUE_DAY).isPresent()) {
            return Answer.none(Reason.NO_PERIOD);
        }
        int months = Situation.months(from.day(), s.due());
        return months <= 0 ? Answer.none(Reason.NO_PERIOD_LEFT) : formula.apply(from.value(), months);
    }

    /** Only an actual can have reached a target; a baseline that meets it says that there is no way to go. */
    private Optional<Reason> nothingNeeded(From start) {
        if (s.isTargetBehind()) {
            return Optional.of(Reason.TARGET_BEHIND_BASELINE);
        }
        if (isReachedWithinTheYear()) {
            return Optional.of(Reason.TARGET_REACHED);
        }
        boolean actual = s.series().latest().isPresent();
        if (start.meets() && actual) {
            return Optional.of(s.isFlowOfAnotherYear(start.day()) ? Reason.AT_LEVEL_BEFORE_YEAR : Reason.TARGET_REACHED);
        }
        if (s.demand().isRange()) {
            return Optional.of(Reason.RANGE_TARGET);
        }
        if (!actual && s.isBaselineAtTarget()) {
            return Optional.of(Reason.BASELINE_EQUALS_TARGET);
        }
        if (start.meets()) {
            return Optional.of(s.series().whyNone());
        }
        boolean atNumber = start.value().compareTo(s.target()) == 0;
        return atNumber ? Optional.of(Reason.STRICT_COMPARATOR) : Optional.empty();
    }

    /** A total of a part of the due year that has already passed what the whole of it was to bring. */
    private boolean isReachedWithinTheYear() {
        return s.series().latest().filter(y -> !y.whole()).isPresent()
                && s.missing(DUE_DAY).isEmpty()
                && Reached.of(s, null) == Reached.EARLY;
    }
}
