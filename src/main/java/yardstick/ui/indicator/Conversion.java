package yardstick.ui.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Target;
import yardstick.model.Unit;

/** Tells the values of an indicator in another unit; what is printed stays as it is printed. */
record Conversion(Unit from, Unit to) {

    Indicator of(Indicator indicator) {
        Baseline start = indicator.baseline();
        Baseline told = start == null
                ? null
                : new Baseline(
                        start.period(), start.periodOrigin(), of(start.value()), start.text(), start.source());
        return indicator.with(
                told,
                targets(indicator.targets()),
                indicator.actuals().stream().map(this::of).toList());
    }

    List<Target> targets(List<Target> targets) {
        return targets.stream().map(this::of).toList();
    }

    private Target of(Target target) {
        Target.Aim aim = target.aim();
        return new Target(
                target.period(),
                target.periodOrigin(),
                target.version(),
                new Target.Aim(aim.comparator(), of(aim.value()), of(aim.upper()), aim.text()),
                target.terms(),
                target.source());
    }

    private Actual of(Actual actual) {
        Actual.Reading read = actual.reading();
        return new Actual(
                actual.period(),
                actual.district(),
                new Actual.Reading(read.comparator(), of(read.value()), read.text()),
                actual.status(),
                actual.origin(),
                actual.evidence(),
                actual.source());
    }

    Measure.Limits limits(Measure.Limits limits) {
        return new Measure.Limits(of(limits.lowest()), of(limits.highest()));
    }

    /** Never in scientific notation: it is stored and shown as it comes. */
    private @Nullable BigDecimal of(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal told = from.convert(value, to).stripTrailingZeros();
        return told.scale() < 0 ? told.setScale(0) : told;
    }
}
