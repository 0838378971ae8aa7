package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.DUE_DAY;
import static yardstick.calc.Situation.Need.START_DAY;
import static yardstick.calc.Situation.Need.TARGET;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Kind;
import yardstick.model.Target;

/**
 * The two numbers that a rule holds against each other.
 *
 * @param progress what is done
 * @param expected what should be done
 * @param lead the first minus the second, positive when good
 */
record Comparing(Portion progress, Portion expected, Portion lead) {

    static Comparing of(Situation s, Portion completion, TimeShare share, @Nullable YearsMet years, Trail trail) {
        Comparing found = find(s, completion, share, years, trail);
        Trail.Inputs inputs = new Trail.Inputs()
                .value("P", found.progress.answer().orNull())
                .value("S", found.expected.answer().orNull());
        trail.note("lead", isInverse(s) ? "S − P" : "P − S", inputs, found.lead.answer());
        return found;
    }

    private static Comparing find(
            Situation s, Portion completion, TimeShare share, @Nullable YearsMet years, Trail trail) {
        Optional<Reason> missing = s.missing(TARGET, ACTUAL);
        if (missing.isPresent()) {
            return none(missing.get());
        }
        if (s.isTargetBehind()) {
            return none(Reason.TARGET_BEHIND_BASELINE);
        }
        return switch (s.manner().judging()) {
            case WORDS -> none(Reason.WORDS_ONLY);
            case REACHED -> none(Reason.KIND_HAS_NO_COMPLETION);
            case YEARS -> byYears(years, trail);
            case PATH -> byPath(s, completion, share, trail);
        };
    }

    /**
     * A yearly total is held against the target of its own year. In a year for which the plan prints none, a whole
     * year's total is judged like a level on its way from the baseline to the final target; a part of such a year has
     * nothing to be held against.
     */
    private static Comparing byPath(Situation s, Portion completion, TimeShare share, Trail trail) {
        Optional<Target> ofYear = s.promises().forYear(s.t().getYear());
        if (s.manner().adding() == Manner.Adding.YEAR && ofYear.isPresent()) {
            return byYear(s, ofYear.get(), trail);
        }
        if (!s.latest().whole()) {
            return none(Reason.NO_TARGET_FOR_PERIOD);
        }
        if (s.demand().isRange()) {
            return none(Reason.RANGE_TARGET);
        }
        if (isDoneOverAll(s) && s.missing(BASELINE).isPresent()) {
            return byCount(s, trail);
        }
        return against(completion, share.share());
    }

    private static Comparing against(Portion progress, Portion expected) {
        return new Comparing(progress, expected, progress.minus(expected));
    }

    private static Comparing none(Reason reason) {
        Portion none = Portion.none(reason);
        return new Comparing(none, none, none);
    }

    /** The year's total, or what there is of it, against the year's target and the part of the year that has gone. */
    private static Comparing byYear(Situation s, Target target, Trail trail) {
        if (s.demand(target).isRange()) {
            return none(Reason.RANGE_TARGET);
        }
        BigDecimal asked = Objects.requireNonNull(target.value());
        if (asked.signum() <= 0) {
            return none(Reason.NOT_POSITIVE);
        }
        int month = s.t().getMonthValue();
        Comparing found = against(
                Portion.of(new Fraction(s.y(), asked)), Portion.of(Fraction.of(month, 12)));
        Trail.Inputs values = s.inputs("y").value("T_t", asked, target.source());
        trail.note("progress", "y ÷ T_t", values, found.progress.answer());
        trail.note("expected", "m ÷ 12", new Trail.Inputs().count("m", month), found.expected.answer());
        return isInverse(s) ? new Comparing(found.progress, found.expected, found.lead.times(-1)) : found;
    }

    /** Of a yearly total that should be small, less than its share is good. */
    private static boolean isInverse(Situation s) {
        return s.manner().adding() == Manner.Adding.YEAR
                && s.missing(TARGET, ACTUAL).isEmpty()
                && s.promises().forYear(s.t().getYear()).isPresent()
                && s.demand().sense() < 0;
    }

    /** Counts of done ones begin with none, so the done ones over all need no baseline. */
    private static boolean isDoneOverAll(Situation s) {
        Kind kind = s.indicator().measure().kind();
        return kind == Kind.COVERAGE
                || kind == Kind.MILESTONES
                || kind == Kind.CUMULATIVE && s.start().sumFrom() != null
                || kind == Kind.REDUCTION && s.indicator().unit().isShare();
    }

    private static Comparing byCount(Situation s, Trail trail) {
        Optional<Reason> missing = s.missing(START_DAY, DUE_DAY);
        if (missing.isPresent()) {
            return none(missing.get());
        }
        if (s.target().signum() <= 0 || s.demand().sense() < 0) {
            return none(Reason.NO_BASELINE);
        }
        if (!s.t().isAfter(s.t0()) || !s.due().isAfter(s.t0())) {
            return none(Reason.OUTSIDE_PERIOD);
        }
        Comparing found = against(
                Portion.of(new Fraction(s.y(), s.target())), Portion.of(TimeShare.elapsed(s)));
        trail.note("progress", "y ÷ T", s.inputs("y T"), found.progress.answer());
        trail.note("expected", TimeShare.STRAIGHT, s.inputs("t t0 tT"), found.expected.answer());
        return found;
    }

    private static Comparing byYears(@Nullable YearsMet years, Trail trail) {
        if (years == null) {
            return none(Reason.NO_PERIOD);
        }
        if (years.known() == 0) {
            return none(Reason.TOO_FEW_POINTS);
        }
        Figures.Periods periods = years.periods();
        Comparing found = against(
                Portion.of(Fraction.of(periods.met(), years.known())), Portion.of(Fraction.ONE));
        Trail.Inputs counts = new Trail.Inputs()
                .count("k", periods.met())
                .count("N", periods.due())
                .count("x", periods.missing());
        trail.note("progress", "k ÷ (N − x)", counts, found.progress.answer());
        return found;
    }
}
