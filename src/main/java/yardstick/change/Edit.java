package yardstick.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Goal;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.store.PlanWriter;
import yardstick.store.PlanWriter.Place;
import yardstick.work.Outcome;

/** Says for each sort of change which rows it puts and takes away. Nothing is written here. */
final class Edit {
    private final PlanWriter plans;

    Edit(PlanWriter plans) {
        this.plans = plans;
    }

    Outcome<Told> make(Change change) {
        return switch (change) {
            case Change.AddPlan(Plan plan) -> addPlan(plan);
            case Change.RemovePlan(String plan) -> removePlan(plan);
            case Change.PutIndicator(String plan, Indicator indicator) -> putIndicator(plan, indicator);
            case Change.RemoveIndicator(String plan, String id) -> at(plan, id, place -> {
                plans.removeIndicator(plan, id);
                return Outcome.done(Told.of("REMOVE_INDICATOR", place.name()));
            });
            case Change.SetBaseline(String plan, String id, var baseline) ->
                at(plan, id, place -> setBaseline(place, baseline));
            case Change.PutTarget(String plan, String id, Target target) ->
                at(plan, id, place -> putTarget(place, target));
            case Change.RemoveTarget remove ->
                at(remove.planId(), remove.indicatorId(), place -> removeTarget(place, remove));
            case Change.PutActual(String plan, String id, Actual actual) ->
                at(plan, id, place -> putActual(place, actual));
            case Change.RemoveActual remove ->
                at(remove.planId(), remove.indicatorId(), place -> removeActual(place, remove));
            case Change.ImportFile file -> importFile(file);
        };
    }

    private Outcome<Told> at(String plan, String indicator, Function<Place, Outcome<Told>> step) {
        Optional<String> title = plans.title(plan);
        if (title.isEmpty()) {
            return Outcome.refused("PLAN_UNKNOWN", plan);
        }
        return plans.indicator(plan, indicator)
                .map(step)
                .orElseGet(() -> Outcome.refused("INDICATOR_UNKNOWN", indicator, title.get()));
    }

    private Outcome<Told> addPlan(Plan plan) {
        Optional<String> taken = plans.title(plan.id());
        if (taken.isPresent()) {
            return Outcome.refused("PLAN_EXISTS", plan.id(), taken.get());
        }
        Set<String> seen = new HashSet<>();
        Optional<String> twice = plan.all(Goal.class).stream().map(Goal::id).filter(id -> !seen.add(id)).findFirst();
        if (twice.isPresent()) {
            return Outcome.refused("ID_TWICE", twice.get(), plan.title());
        }
        plans.put(plan);
        for (Indicator indicator : plan.indicators()) {
            if (plans.indicator(plan.id(), indicator.id()).isPresent()) {
                return Outcome.refused("ID_TWICE", indicator.id(), plan.title());
            }
            if (putIndicator(plan.id(), indicator) instanceof Outcome.Refused<Told> refused) {
                return refused;
            }
        }
        return Outcome.done(Told.of(
                "ADD_PLAN", plan.title(), Integer.toString(plan.indicators().size())));
    }

    private Outcome<Told> removePlan(String plan) {
        return plans.title(plan)
                .map(title -> {
                    plans.remove(plan);
                    return Outcome.done(Told.of("REMOVE_PLAN", title));
                })
                .orElseGet(() -> Outcome.refused("PLAN_UNKNOWN", plan));
    }

    private Outcome<Told> putIndicator(String plan, Indicator indicator) {
        if (plans.title(plan).isEmpty()) {
            return Outcome.refused("PLAN_UNKNOWN", plan);
        }
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

    private Outcome<Told> setBaseline(Place place, @Nullable Baseline after) {
        Optional<Baseline> before = plans.baseline(place);
        if (after == null) {
            plans.removeBaseline(place);
        } else {
            plans.put(place, after);
        }
        Period period = after != null ? after.period() : before.map(Baseline::period).orElse(null);
        return Outcome.done(Told.value(
                "BASELINE",
                place.name(),
                Told.period(period),
                before.map(old -> Told.baseline(old, place.unit())).orElse(null),
                after == null ? null : Told.baseline(after, place.unit())));
    }

    private Outcome<Told> putTarget(Place place, Target target) {
        Optional<Target> before = plans.target(place, target.period(), target.version());
        plans.put(place, target);
        return Outcome.done(Told.value(
                "TARGET",
                place.name(),
                Told.period(target.period()),
                before.map(old -> Told.target(old, place.unit())).orElse(null),
                Told.target(target, place.unit())));
    }

    private Outcome<Told> removeTarget(Place place, Change.RemoveTarget remove) {
        Optional<Target> before = plans.target(place, remove.period(), remove.version());
        plans.removeTarget(place, remove.period(), remove.version());
        return before.map(old -> told("TARGET", place.name(), remove.period(), Told.target(old, place.unit())))
                .orElseGet(() -> unknown(place.name(), remove.period()));
    }

    private Outcome<Told> putActual(Place place, Actual actual) {
        Optional<Actual> before = plans.actual(place, actual.period(), actual.district());
        plans.put(place, actual);
        return Outcome.done(Told.value(
                "ACTUAL",
                inDistrict(place, actual.district()),
                Told.period(actual.period()),
                before.map(old -> Told.actual(old, place.unit())).orElse(null),
                Told.actual(actual, place.unit())));
    }

    private Outcome<Told> removeActual(Place place, Change.RemoveActual remove) {
        String name = inDistrict(place, remove.district());
        Optional<Actual> before = plans.actual(place, remove.period(), remove.district());
        plans.removeActual(place, remove.period(), remove.district());
        return before.map(old -> told("ACTUAL", name, remove.period(), Told.actual(old, place.unit())))
                .orElseGet(() -> unknown(name, remove.period()));
    }

    private static Outcome<Told> told(String what, String name, @Nullable Period period, String before) {
        return Outcome.done(Told.value(what, name, Told.period(period), before, null));
    }

    private static Outcome<Told> unknown(String name, @Nullable Period period) {
        return Outcome.refused("VALUE_UNKNOWN", name, Told.period(period));
    }

    private static String inDistrict(Place place, String district) {
        return district.isEmpty() ? place.name() : place.name() + " · " + district;
    }

    private Outcome<Told> importFile(Change.ImportFile file) {
        for (Change part : file.parts()) {
            if (make(part) instanceof Outcome.Refused<Told> refused) {
                return refused;
            }
        }
        return Outcome.done(
                Told.of("IMPORT", file.fileName(), Integer.toString(file.parts().size())));
    }
}
