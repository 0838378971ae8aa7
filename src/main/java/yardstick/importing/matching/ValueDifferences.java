package yardstick.importing.matching;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Target;

/**
 * The values of one row against those of one indicator, told in the indicator's unit. What a table does not tell of a
 * stored value, its terms and its evidence, stays.
 */
final class ValueDifferences {
    private final Indicator indicator;
    private final String district;
    private final OwnUnit own;
    private final Function<DraftValue, Source> sources;

    ValueDifferences(Indicator indicator, String district, Function<DraftValue, Source> sources) {
        this.indicator = indicator;
        this.district = district;
        this.own = OwnUnit.of(indicator);
        this.sources = sources;
    }

    /** Empty where the cell says nothing new or cannot be converted. */
    Optional<Difference> of(DraftValue value) {
        if (!own.takes(value)) {
            return Optional.empty();
        }
        return switch (value.role()) {
            case BASELINE -> baseline(value);
            case TARGET -> target(value);
            case ACTUAL -> actual(value);
        };
    }

    private Optional<Difference> baseline(DraftValue value) {
        Baseline old = indicator.baseline();
        if (old != null && saysNothing(value)) {
            return Optional.empty();
        }
        Baseline now = new Baseline(
                value.period(), value.origin(), own.amount(value, value.value()), value.text(), sources.apply(value));
        return difference(
                old == null, old != null && Sameness.of(old, now), new Item.BaselineItem(old, now));
    }

    private Optional<Difference> target(DraftValue value) {
        Target old = indicator.targets().stream()
                .filter(t -> Objects.equals(t.period(), value.period()))
                .max(Comparator.comparingInt(Target::version))
                .orElse(null);
        if (old != null && saysNothing(value)) {
            return Optional.empty();
        }
        Target now = new Target(
                value.period(),
                value.origin(),
                old == null ? 1 : old.version(),
                new Target.Aim(
                        value.comparator(),
                        own.amount(value, value.value()),
                        own.amount(value, value.upper()),
                        value.text()),
                old == null ? Target.Terms.PLAIN : old.terms(),
                sources.apply(value));
        return difference(old == null, old != null && Sameness.of(old, now), new Item.TargetItem(old, now));
    }

    /** A cell without a number is no report: nothing is written for it and nothing deleted. A range is one in words. */
    private Optional<Difference> actual(DraftValue value) {
        Period period = value.period();
        boolean range = value.comparator() == yardstick.model.Comparator.RANGE;
        if (value.value() == null && !range || period == null) {
            return Optional.empty();
        }
        Actual old = indicator.actuals().stream()
                .filter(a -> a.period().equals(period) && a.district().equals(district))
                .findFirst()
                .orElse(null);
        Actual now = new Actual(
                period,
                district,
                new Actual.Reading(
                        range ? yardstick.model.Comparator.TEXT : value.comparator(),
                        own.amount(value, value.value()),
                        value.text()),
                value.provisional() ? ActualStatus.PROVISIONAL : ActualStatus.FINAL,
                Origin.IMPORTED,
                old == null ? Actual.Evidence.NONE : old.evidence(),
                sources.apply(value));
        return difference(old == null, old != null && Sameness.of(old, now), new Item.ActualItem(old, now));
    }

    private Optional<Difference> difference(boolean fresh, boolean same, Item item) {
        Difference.State state =
                fresh ? Difference.State.NEW : same ? Difference.State.SAME : Difference.State.CHANGED;
        return Optional.of(new Difference(state, indicator, item));
    }

    /** A blank cell beside a stored value takes nothing back; a printed dash does. */
    private static boolean saysNothing(DraftValue value) {
        return value.comparator() == yardstick.model.Comparator.NONE && value.text().isEmpty();
    }
}
