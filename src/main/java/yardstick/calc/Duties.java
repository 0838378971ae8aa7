package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Task;

/**
 * Who owes what in a plan: every responsible unit with its tasks, deliverables and indicators, on one day.
 *
 * @param units in the order of the document; also those that owe nothing
 * @param unassigned tasks of which the plan names no unit
 */
public record Duties(Plan plan, LocalDate asOf, List<UnitDuties> units, List<Task> unassigned) {
    public Duties {
        units = List.copyOf(units);
        unassigned = List.copyOf(unassigned);
    }

    public static Duties of(Plan plan, LocalDate asOf) {
        DutyFinder finder = new DutyFinder(plan, asOf);
        return new Duties(
                plan,
                asOf,
                plan.all(OrgUnit.class).stream().map(finder::of).toList(),
                plan.all(Task.class).stream()
                        .filter(task -> task.kind() == Task.Kind.TASK
                                && task.duty().units().isEmpty())
                        .toList());
    }

    /** Units that owe something. */
    public List<UnitDuties> busy() {
        return units.stream().filter(unit -> !unit.isIdle()).toList();
    }

    /** How often a task names a unit; a collective counts as one. */
    public int pairs() {
        return plan.all(Task.class).stream()
                .filter(task -> task.kind() == Task.Kind.TASK)
                .mapToInt(task -> task.duty().units().size())
                .sum();
    }
}
