package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Target;

/**
 * One indicator at one day, sorted into the symbols of the formulas: b at t0, y at t, T at tT.
 *
 * @param span of the plan, null where not known
 */
record Situation(
        Indicator indicator,
        LocalDate asOf,
        RuleSet rule,
        @Nullable Period span,
        Manner manner,
        Promises promises,
        Start start,
        Series series) {

    /** What a formula may need; its absence is a {@link Reason}. */
    enum Need {
        TARGET,
        BASELINE,
        ACTUAL,
        START_DAY,
        DUE_DAY,
        /** The actual is comparable with whole years. */
        WHOLE_YEAR
    }

    static Situation of(Plan plan, Indicator indicator, List<Target> counting, LocalDate asOf, RuleSet rule) {
        Manner manner = Manner.of(indicator.measure().kind());
        Promises promises = Promises.of(indicator, counting);
        Period span = plan.period();
        Start start = Start.of(indicator, manner, promises.last().orElse(null), span);
        Series series = Series.of(indicator, asOf, manner.adding(), start);
        return new Situation(indicator, asOf, rule, span, manner, promises, start, series);
    }

    /** The first need that is not met. */
    Optional<Reason> missing(Need... needs) {
        for (Need need : needs) {
            boolean there =
                    switch (need) {
                        case TARGET -> promises.last().isPresent();
                        case BASELINE -> start.value() != null;
                        case ACTUAL -> series.latest().isPresent();
                        case START_DAY -> start.day() != null;
                        case DUE_DAY -> promises.last().map(Promises::end).isPresent();
                        case WHOLE_YEAR -> series.latest().map(Measured::whole).orElse(true);
                    };
            if (!there) {
                return Optional.of(why(need));
            }
        }
        return Optional.empty();
    }

    private Reason why(Need need) {
        return switch (need) {
            case TARGET -> promises.whyNone();
            case BASELINE -> Reason.NO_BASELINE;
            case ACTUAL -> series.whyNone();
            case START_DAY, DUE_DAY -> Reason.NO_PERIOD;
            case WHOLE_YEAR -> Reason.PART_OF_YEAR;
        };
    }

    BigDecimal b() {
        return Objects.requireNonNull(start.value());
    }

    LocalDate t0() {
        return Objects.requireNonNull(start.day());
    }

    Measured latest() {
        return series.latest().orElseThrow();
    }

    BigDecimal y() {
        return latest().value();
    }

    LocalDate t() {
        return latest().date();
    }

    Target lastTarget() {
        return promises.last().orElseThrow();
    }

    BigDecimal target() {
        return Objects.requireNonNull(lastTarget().value());
    }

    LocalDate due() {
        return Objects.requireNonNull(Promises.end(lastTarget()));
    }

    Demand demand() {
        return demand(lastTarget());
    }

    Demand demand(Target target) {
        Direction direction = indicator.measure().direction();
        return Demand.of(target, direction, start.value(), rule.borders().about());
    }

    /** True if a span as period asks the same of each of its years. */
    boolean isYearly() {
        return isFlow() || manner.judging() == Manner.Judging.YEARS;
    }

    /** True if the final target is for every year of a span: met in one year, it is still to be met in the next. */
    boolean asksEveryYear() {
        return manner.judging() == Manner.Judging.YEARS
                || isYearly() && promises.last().map(Target::period).orElse(null) instanceof Period.Years;
    }

    /** A flow of a year other than the one its final target is for: that year starts again from nothing. */
    boolean isFlowOfAnotherYear(LocalDate day) {
        return isFlow()
                && missing(Need.TARGET, Need.DUE_DAY).isEmpty()
                && day.getYear() != due().getYear();
    }

    boolean isFlow() {
        return manner.adding() == Manner.Adding.YEAR;
    }

    /** The target lies on the worse side of the baseline: one of them, or the direction, is not as it was meant. */
    boolean isTargetBehind() {
        boolean towards = manner.judging() == Manner.Judging.PATH || manner.judging() == Manner.Judging.REACHED;
        return towards
                && !asksEveryYear()
                && missing(Need.TARGET, Need.BASELINE).isEmpty()
                && !demand().isRange()
                && target().subtract(b()).signum() * demand().sense() < 0;
    }

    boolean isBaselineAtTarget() {
        return missing(Need.TARGET, Need.BASELINE).isEmpty() && b().compareTo(target()) == 0;
    }

    /** What the plan prints for the judged day; for a part of a year nothing. */
    Optional<Target> printedNow() {
        return missing(Need.ACTUAL, Need.WHOLE_YEAR).isPresent() ? Optional.empty() : promises.at(t(), isYearly());
    }

    /** The cell of a value that was read as it is; a sum has several. */
    @Nullable Source sourceOf(Measured measured) {
        return measured.parts().size() == 1 ? measured.last().source() : null;
    }

    /** Inputs of the final target, the actual and the baseline: those that are there. */
    Trail.Inputs put(Trail.Inputs inputs, String symbols) {
        for (String symbol : symbols.split(" ")) {
            switch (symbol) {
                case "T" -> promises.last().ifPresent(t -> inputs.value("T", t.value(), t.source()));
                case "T_u" -> promises.last().ifPresent(t -> inputs.value("T_u", t.aim().upper(), t.source()));
                case "y" -> series.latest().ifPresent(y -> inputs.value("y", y.value(), sourceOf(y)));
                case "b" -> inputs.value("b", start.value(), start.source());
                case "t" -> series.latest().ifPresent(y -> inputs.day("t", y.date()));
                case "t0" -> inputs.day("t0", start.day());
                case "tT" -> promises.last().ifPresent(t -> inputs.day("tT", Promises.end(t)));
                default -> throw new IllegalArgumentException("not a symbol: " + symbol);
            }
        }
        return inputs;
    }

    Trail.Inputs inputs(String symbols) {
        return put(new Trail.Inputs(), symbols);
    }

    Optional<Actual> actual() {
        return series.latest().map(Measured::last);
    }

    /** Whole months between two last days of months. */
    static int months(LocalDate from, LocalDate to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }
}
