package yardstick.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Fitness;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Reference;
import yardstick.model.References;
import yardstick.model.Target;
import yardstick.store.PlanWriter;
import yardstick.store.PlanWriter.Place;
import yardstick.work.Outcome;

/** Changes of whole indicators. */
final class IndicatorEdit {
    private final PlanWriter plans;
    private final Bonds bonds;

    IndicatorEdit(PlanWriter plans) {
        this.plans = plans;
        this.bonds = new Bonds(plans);
    }

    Outcome<Told> put(String plan, Indicator indicator) {
        if (plans.title(plan).isEmpty()) {
            return Outcome.refused("PLAN_UNKNOWN", plan);
        }
        return bonds.fit(plan, indicator.id(), References.of(indicator))
                .then(fit -> Bonds.fitting(indicator, Fitness.of(indicator)))
                .then(fit -> putFit(plan, fit));
    }

    /** Puts what a plan as a whole has been checked for already. */
    Outcome<Told> putFit(String plan, Indicator indicator) {
        Optional<String> twice = valueTwice(indicator);
        if (twice.isPresent()) {
            return Outcome.refused("VALUE_TWICE", indicator.title(), twice.get());
        }
        boolean isNew = plans.indicator(plan, indicator.id()).isEmpty();
        Place place = plans.put(plan, indicator);
        if (!isNew) {
            plans.removeValues(place);
        }
        if (indicator.baseline() != null) {
            plans.put(place, indicator.baseline());
        }
        indicator.targets().forEach(target -> plans.put(place, target));
        indicator.actuals().forEach(actual -> plans.put(place, actual));
        return Outcome.done(Told.of(isNew ? "ADD_INDICATOR" : "CHANGE_INDICATOR", indicator.title()));
    }

    /** Two values for one place: one of them would be lost. */
    private static Optional<String> valueTwice(Indicator indicator) {
        record Key(@Nullable Period period, Object rest) {}
        Set<Key> seen = new HashSet<>();
        for (Target target : indicator.targets()) {
            if (!seen.add(new Key(target.period(), target.version()))) {
                return Optional.of(Told.period(target.period()));
            }
        }
        for (Actual actual : indicator.actuals()) {
            if (!seen.add(new Key(actual.period(), actual.district()))) {
                return Optional.of(Told.period(actual.period()));
            }
        }
        return Optional.empty();
    }

    Outcome<Told> arrange(String plan, List<Indicator> moved) {
        Optional<String> title = plans.title(plan);
        if (title.isEmpty()) {
            return Outcome.refused("PLAN_UNKNOWN", plan);
        }
        for (Indicator indicator : moved) {
            if (plans.indicator(plan, indicator.id()).isEmpty()) {
                return Outcome.refused("INDICATOR_UNKNOWN", indicator.id(), title.get());
            }
            plans.put(plan, indicator);
        }
        return Outcome.done(Told.of("MOVE_INDICATOR", moved.getFirst().title()));
    }

    Outcome<Told> remove(String plan, String id, Place place) {
        return bonds.free(plan, new Reference.IndicatorNode(id), place.name()).then(free -> {
            plans.removeIndicator(plan, id);
            return Outcome.done(Told.of("REMOVE_INDICATOR", place.name()));
        });
    }
}
