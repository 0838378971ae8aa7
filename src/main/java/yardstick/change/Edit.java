package yardstick.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.store.PlanWriter;
import yardstick.store.PlanWriter.Place;
import yardstick.work.Outcome;

/** Says for each sort of change which rows it puts and takes away. Nothing is written here. */
final class Edit {
    private final PlanWriter plans;
    private final ValueEdit values;
    private final IndicatorEdit indicators;
    private final PlanEdit wholes;
    private final TargetEdit adjusting;

    Edit(PlanWriter plans) {
        this.plans = plans;
        this.values = new ValueEdit(plans);
        this.indicators = new IndicatorEdit(plans);
        this.wholes = new PlanEdit(plans, indicators);
        this.adjusting = new TargetEdit(plans);
    }

    Outcome<Told> make(Change change) {
        return switch (change) {
            case Change.AddPlan(Plan plan) -> wholes.add(plan);
            case Change.RemovePlan(String plan) -> wholes.remove(plan);
            case Change.ReplacePlan(Plan plan) -> wholes.replace(plan);
            case Change.PutHeader header -> wholes.putHeader(header);
            case Change.PutPart(String plan, Part part) -> wholes.putPart(plan, part);
            case Change.ArrangeParts arrange -> wholes.arrange(arrange);
            case Change.RemovePart remove -> wholes.removePart(remove);
            case Change.PutIndicator(String plan, Indicator indicator) -> indicators.put(plan, indicator);
            case Change.RemoveIndicator(String plan, String id) ->
                at(plan, id, place -> indicators.remove(plan, id, place));
            case Change.ArrangeIndicators(String plan, var moved) -> indicators.arrange(plan, moved);
            case Change.SetBaseline(String plan, String id, var baseline) ->
                at(plan, id, place -> values.setBaseline(place, baseline));
            case Change.PutTarget(String plan, String id, Target target) ->
                at(plan, id, place -> values.putTarget(place, target));
            case Change.RemoveTarget remove ->
                at(remove.planId(), remove.indicatorId(), place -> values.removeTarget(place, remove));
            case Change.PutActual(String plan, String id, Actual actual) ->
                at(plan, id, place -> values.putActual(place, actual));
            case Change.RemoveActual remove ->
                at(remove.planId(), remove.indicatorId(), place -> values.removeActual(place, remove));
            case Change.AdjustTargets adjust -> adjusting.adjust(adjust);
            case Change.EditValues edit -> editValues(edit);
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

    /** One value is told as itself, several are counted. */
    private Outcome<Told> editValues(Change.EditValues edit) {
        int count = edit.parts().size();
        return inOrder(edit.parts())
                .map(told -> count == 1 ? told : Told.of(sort(edit.parts()), Integer.toString(count)));
    }

    private static String sort(List<Change> parts) {
        if (parts.stream().allMatch(Change.RemoveIndicator.class::isInstance)) {
            return "REMOVE_INDICATORS";
        }
        return parts.stream().allMatch(Change.PutIndicator.class::isInstance) ? "PUT_INDICATORS" : "EDIT_VALUES";
    }

    private Outcome<Told> importFile(Change.ImportFile file) {
        Told told = Told.of("IMPORT", file.fileName(), Integer.toString(file.parts().size()));
        return file.parts().isEmpty() ? Outcome.done(told) : inOrder(file.parts()).map(last -> told);
    }

    /** The telling of the last one; refused as the first one that is. */
    private Outcome<Told> inOrder(List<Change> parts) {
        Outcome<Told> outcome = Outcome.refused("NOTHING_CHANGED");
        for (Change part : parts) {
            outcome = make(part);
            if (outcome instanceof Outcome.Refused<Told>) {
                return outcome;
            }
        }
        return outcome;
    }
}
