package yardstick.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.store.PlanWriter;
import yardstick.store.PlanWriter.Place;
import yardstick.work.Outcome;

/** Changes of one value of an indicator. */
final class ValueEdit {
    private final PlanWriter plans;

    ValueEdit(PlanWriter plans) {
        this.plans = plans;
    }

    Outcome<Told> setBaseline(Place place, @Nullable Baseline after) {
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

    Outcome<Told> putTarget(Place place, Target target) {
        Optional<Target> before = plans.target(place, target.period(), target.version());
        plans.put(place, target);
        return Outcome.done(Told.value(
                "TARGET",
                place.name(),
                Told.period(target.period()),
                before.map(old -> Told.target(old, place.unit())).orElse(null),
                Told.target(target, place.unit())));
    }

    Outcome<Told> removeTarget(Place place, Change.RemoveTarget remove) {
        Optional<Target> before = plans.target(place, remove.period(), remove.version());
        plans.removeTarget(place, remove.period(), remove.version());
        return before.map(old -> told("TARGET", place.name(), remove.period(), Told.target(old, place.unit())))
                .orElseGet(() -> unknown(place.name(), remove.period()));
    }

    Outcome<Told> putActual(Place place, Actual actual) {
        Optional<Actual> before = plans.actual(place, actual.period(), actual.district());
        plans.put(place, actual);
        return Outcome.done(Told.value(
                "ACTUAL",
                inDistrict(place, actual.district()),
                Told.period(actual.period()),
                before.map(old -> Told.actual(old, place.unit())).orElse(null),
                Told.actual(actual, place.unit())));
    }

    Outcome<Told> removeActual(Place place, Change.RemoveActual remove) {
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
}
