package yardstick.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fitness;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Revision.Adjusted;
import yardstick.model.Target;
import yardstick.store.PlanWriter;
import yardstick.store.PlanWriter.Place;
import yardstick.work.Outcome;

/** Targets that a paper sets anew, together with the paper. */
final class TargetEdit {
    private final PlanWriter plans;

    TargetEdit(PlanWriter plans) {
        this.plans = plans;
    }

    /** One target of one indicator. */
    private record Spot(String indicator, @Nullable Period period) {}

    Outcome<Told> adjust(Change.AdjustTargets change) {
        Optional<Plan> plan = plans.withoutValues(change.planId());
        if (plan.isEmpty()) {
            return Outcome.refused("PLAN_UNKNOWN", change.planId());
        }
        Revision paper = change.paper();
        if (!Plan.isId(paper.id())) {
            return Outcome.refused("ID_UNFIT", paper.id(), Integer.toString(Plan.LONGEST_ID));
        }
        List<Adjusted> listed = new ArrayList<>(
                plan.get().part(Revision.class, paper.id()).map(Revision::changes).orElse(List.of()));
        Set<Spot> seen = new HashSet<>();
        for (Change.Adjustment wanted : change.targets()) {
            Optional<Place> place = plans.indicator(change.planId(), wanted.indicatorId());
            if (place.isEmpty()) {
                return Outcome.refused(
                        "INDICATOR_UNKNOWN", wanted.indicatorId(), plan.get().title());
            }
            if (!seen.add(new Spot(wanted.indicatorId(), wanted.period()))) {
                return Outcome.refused("VALUE_TWICE", place.get().name(), Told.period(wanted.period()));
            }
            Optional<Target> set = next(plan.get(), place.get(), wanted);
            if (set.isEmpty()) {
                return Outcome.refused("VALUE_UNKNOWN", place.get().name(), Told.period(wanted.period()));
            }
            plans.put(place.get(), set.get());
            listed.add(new Adjusted(
                    wanted.indicatorId(), wanted.period(), set.get().version(), wanted.text()));
        }
        return listed(change, listed);
    }

    /** @return empty where the indicator has no target for the period */
    private Optional<Target> next(Plan plan, Place place, Change.Adjustment wanted) {
        return plans.targets(place).stream()
                .filter(target -> Objects.equals(target.period(), wanted.period()))
                .max(Comparator.comparingInt(Target::version))
                .map(before -> new Target(
                        wanted.period(),
                        before.periodOrigin(),
                        Math.max(before.version(), listedBefore(plan, wanted)) + 1,
                        wanted.aim(),
                        wanted.terms() == null ? before.terms() : wanted.terms(),
                        wanted.source()));
    }

    /** A version that was taken away since is still listed by its paper, whose day would then hold for the new one. */
    private static int listedBefore(Plan plan, Change.Adjustment wanted) {
        return plan.all(Revision.class).stream()
                .flatMap(revision -> revision.changes().stream())
                .filter(change -> change.indicator().equals(wanted.indicatorId())
                        && Objects.equals(change.period(), wanted.period()))
                .mapToInt(Adjusted::version)
                .max()
                .orElse(1);
    }

    private Outcome<Told> listed(Change.AdjustTargets change, List<Adjusted> changes) {
        Revision given = change.paper();
        Part paper = new Revision(
                given.id(), given.position(), given.day(), given.number(), given.reason(), changes, given.trace());
        int count = change.targets().size();
        return Bonds.fitting(paper, Fitness.of(paper)).then(fit -> {
            plans.put(change.planId(), fit);
            return count == 0
                    ? Outcome.refused("NOTHING_CHANGED")
                    : Outcome.done(Told.of("ADJUST_TARGETS", fit.called(), Integer.toString(count)));
        });
    }
}
