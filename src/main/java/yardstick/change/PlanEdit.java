package yardstick.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.model.Fitness;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Reference;
import yardstick.model.References;
import yardstick.store.PlanWriter;
import yardstick.work.Outcome;

/** Changes of whole plans, of their heads and of their parts. */
final class PlanEdit {
    private final PlanWriter plans;
    private final IndicatorEdit indicators;
    private final Bonds bonds;

    PlanEdit(PlanWriter plans, IndicatorEdit indicators) {
        this.plans = plans;
        this.indicators = indicators;
        this.bonds = new Bonds(plans);
    }

    Outcome<Told> add(Plan plan) {
        Optional<String> taken = plans.title(plan.id());
        if (taken.isPresent()) {
            return Outcome.refused("PLAN_EXISTS", plan.id(), taken.get());
        }
        return bonds.whole(plan).then(this::fill).then(filled -> Outcome.done(Told.of("ADD_PLAN", counted(plan))));
    }

    private static String[] counted(Plan plan) {
        return new String[] {plan.title(), Integer.toString(plan.indicators().size())};
    }

    /** Rows that stay as they are cost nothing: the step keeps the difference only. */
    Outcome<Told> replace(Plan plan) {
        if (plans.title(plan.id()).isEmpty()) {
            return unknown(plan.id());
        }
        return bonds.whole(plan).then(fit -> {
            plans.removeParts(plan.id());
            Set<String> kept = fit.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
            Set<String> gone = new HashSet<>(plans.indicatorIds(plan.id()));
            gone.removeAll(kept);
            gone.forEach(id -> plans.removeIndicator(plan.id(), id));
            return fill(fit).then(filled -> Outcome.done(Told.of("REPLACE_PLAN", counted(plan))));
        });
    }

    private Outcome<Plan> fill(Plan plan) {
        plans.putHeader(plan);
        plan.parts().forEach(part -> plans.put(plan.id(), part));
        for (Indicator indicator : plan.indicators()) {
            if (indicators.putFit(plan.id(), indicator) instanceof Outcome.Refused<Told>(var refusal)) {
                return new Outcome.Refused<>(refusal);
            }
        }
        return Outcome.done(plan);
    }

    Outcome<Told> remove(String plan) {
        return plans.title(plan)
                .map(title -> {
                    plans.remove(plan);
                    return Outcome.done(Told.of("REMOVE_PLAN", title));
                })
                .orElseGet(() -> unknown(plan));
    }

    Outcome<Told> putHeader(Change.PutHeader change) {
        if (plans.title(change.planId()).isEmpty()) {
            return unknown(change.planId());
        }
        return Bonds.fitting(change, Fitness.header(change.header(), change.region())).then(fit -> {
            plans.putHeader(
                    new Plan(fit.planId(), fit.header(), fit.region(), fit.period(), List.of(), List.of()));
            return Outcome.done(Told.of("CHANGE_HEADER", fit.header().title()));
        });
    }

    Outcome<Told> putPart(String plan, Part part) {
        if (plans.title(plan).isEmpty()) {
            return unknown(plan);
        }
        return bonds.fit(plan, part.id(), References.of(part))
                .then(fit -> Bonds.fitting(part, Fitness.of(part)))
                .then(fit -> {
            boolean isNew = !plans.has(plan, Reference.PartNode.of(part));
            plans.put(plan, part);
            return Outcome.done(Told.part(isNew ? "ADD_PART" : "CHANGE_PART", part));
        });
    }

    Outcome<Told> arrange(Change.ArrangeParts change) {
        for (Part part : change.parts()) {
            if (putPart(change.planId(), part) instanceof Outcome.Refused<Told> refused) {
                return refused;
            }
        }
        Part moved = change.parts().getFirst();
        return Outcome.done(Told.part("MOVE_PART", moved));
    }

    Outcome<Told> removePart(Change.RemovePart change) {
        Optional<String> title = plans.title(change.planId());
        if (title.isEmpty()) {
            return unknown(change.planId());
        }
        return plans.part(change.planId(), change.sort(), change.partId())
                .map(part -> removePart(change.planId(), part))
                .orElseGet(() -> Outcome.refused("PART_UNKNOWN", change.partId(), title.get()));
    }

    private Outcome<Told> removePart(String plan, Part part) {
        return bonds.free(plan, Reference.PartNode.of(part), part.called()).then(free -> {
            plans.remove(plan, part.sort(), part.id());
            return Outcome.done(Told.part("REMOVE_PART", part));
        });
    }

    private static Outcome<Told> unknown(String plan) {
        return Outcome.refused("PLAN_UNKNOWN", plan);
    }
}
