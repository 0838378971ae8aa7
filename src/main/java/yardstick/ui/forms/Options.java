package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.List;
import yardstick.model.Box;
import yardstick.model.Goal;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.ui.parts.Place;

/** The records of a plan as options to pick from, each with the place where it is shown. */
public final class Options {
    private Options() {}

    public static List<Option> tasks(Plan plan) {
        return plan.all(Task.class).stream()
                .map(task -> new Option(task.id(), title(task), new Place.Tasks(plan.id(), task.id())))
                .toList();
    }

    private static String title(Task task) {
        return (task.place().number() + " " + task.title()).strip();
    }

    public static List<Option> units(Plan plan) {
        return plan.all(OrgUnit.class).stream()
                .map(unit -> new Option(unit.id(), unit.name(), new Place.Units(plan.id(), unit.id())))
                .toList();
    }

    public static List<Option> boxes(Plan plan) {
        return plan.all(Box.class).stream()
                .map(box -> new Option(
                        box.id(), box.label(), new Place.PlanPage(plan.id(), Place.Section.BOXES, box.id())))
                .toList();
    }

    public static List<Option> goals(Plan plan) {
        return plan.all(Goal.class).stream()
                .map(goal -> new Option(
                        goal.id(), goal.label(), new Place.PlanPage(plan.id(), Place.Section.GOALS, goal.id())))
                .toList();
    }

    public static List<Option> indicators(Plan plan) {
        return plan.indicators().stream().map(i -> option(plan, i)).toList();
    }

    private static Option option(Plan plan, Indicator indicator) {
        return new Option(indicator.id(), indicator.title(), new Place.IndicatorPage(plan.id(), indicator.id()));
    }

    /** Everything that a conflict may be about. */
    public static List<Option> everything(Plan plan) {
        List<Option> all = new ArrayList<>(indicators(plan));
        all.addAll(tasks(plan));
        all.addAll(boxes(plan));
        all.addAll(goals(plan));
        all.addAll(units(plan));
        return all;
    }
}
