package yardstick.exchange;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.model.ValueOrder;

/**
 * Where an indicator starts in a plan that is made from an older one.
 *
 * @param indicator its id, the same in both plans
 * @param baseline null where there is nothing to start from
 */
public record PlanStart(String indicator, From from, @Nullable Baseline baseline) {

    /** What the baseline was made of. */
    public enum From {
        ACTUAL,
        /** An actual that is provisional, told as 逾 or 约, or for a part of a year only: marked as a judgement. */
        UNSURE_ACTUAL,
        /** Nothing was measured, so that what was promised last stands in: marked as a judgement. */
        TARGET,
        /** A running total begins again with the new period: no baseline. */
        STARTS_ANEW,
        /** Neither a number measured nor one promised: no baseline. */
        NOTHING
    }

    static PlanStart of(Plan old, Indicator indicator) {
        if (indicator.measure().kind() == Kind.CUMULATIVE) {
            return new PlanStart(indicator.id(), From.STARTS_ANEW, null);
        }
        return lastActual(indicator)
                .map(actual -> of(indicator, actual))
                .or(() -> lastTarget(old, indicator).map(target -> of(indicator, target)))
                .orElseGet(() -> new PlanStart(indicator.id(), From.NOTHING, null));
    }

    private static PlanStart of(Indicator indicator, Actual actual) {
        boolean sure = actual.reading().comparator() == Comparator.EQ
                && actual.status() == ActualStatus.FINAL
                && (!isFlow(indicator) || isWholeYear(actual.period()));
        return new PlanStart(
                indicator.id(),
                sure ? From.ACTUAL : From.UNSURE_ACTUAL,
                new Baseline(
                        actual.period(),
                        actual.evidence().periodOrigin(),
                        actual.value(),
                        actual.reading().text(),
                        actual.source()));
    }

    private static PlanStart of(Indicator indicator, Target target) {
        return new PlanStart(
                indicator.id(),
                From.TARGET,
                new Baseline(
                        target.period(),
                        PeriodOrigin.INFERRED,
                        target.value(),
                        target.aim().text(),
                        target.source()));
    }

    /** Of the whole city; of what counts by the year a whole year goes before a later part of one. */
    private static Optional<Actual> lastActual(Indicator indicator) {
        List<Actual> told = indicator.actuals().stream()
                .filter(actual -> actual.district().isEmpty() && actual.value() != null)
                .filter(actual -> actual.period().end() != null)
                .sorted(ValueOrder.ACTUALS)
                .toList();
        Optional<Actual> wholeYear = told.stream()
                .filter(actual -> isFlow(indicator) && isWholeYear(actual.period()))
                .reduce((earlier, later) -> later);
        return wholeYear.or(() -> told.stream().reduce((earlier, later) -> later));
    }

    private static boolean isFlow(Indicator indicator) {
        return indicator.measure().kind() == Kind.ANNUAL_FLOW;
    }

    private static boolean isWholeYear(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start != null
                && end != null
                && start.getYear() == end.getYear()
                && MonthDay.from(start).equals(MonthDay.of(1, 1))
                && MonthDay.from(end).equals(MonthDay.of(12, 31));
    }

    /** In its newest version; a range is no value to start from. */
    private static Optional<Target> lastTarget(Plan old, Indicator indicator) {
        return new TargetsInForce(old)
                .at(indicator, LocalDate.MAX).stream()
                        .filter(target -> target.hasNumber() && target.comparator() != Comparator.RANGE)
                        .filter(target -> target.period() != null)
                        .sorted(ValueOrder.TARGETS)
                        .reduce((earlier, later) -> later);
    }
}
