package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.text.Folding;

/** Reads the rows out of a plan. */
final class TaskRows {
    private final Plan plan;
    private final LocalDate day;
    private final Map<String, OrgUnit> units;
    private final Map<String, Integer> shallowest = new HashMap<>();

    private TaskRows(Plan plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
        this.units = plan.all(OrgUnit.class).stream().collect(Collectors.toMap(OrgUnit::id, unit -> unit));
    }

    /**
     * Tasks in the order of the document, safeguards behind them.
     *
     * @param day what is owed and was due before it is overdue
     */
    static List<TaskRow> of(Plan plan, LocalDate day) {
        return new TaskRows(plan, day).read();
    }

    private List<TaskRow> read() {
        List<Task> tasks = plan.all(Task.class).stream()
                .sorted(Comparator.comparing(Task::kind).thenComparing(Task::position))
                .toList();
        tasks.forEach(task -> shallowest.merge(chapter(task), steps(task), Math::min));
        List<TaskRow> rows = new ArrayList<>();
        tasks.forEach(task -> rows.add(row(task)));
        return rows;
    }

    private TaskRow row(Task task) {
        List<OrgUnit> its = task.duty().units().stream()
                .filter(units::containsKey)
                .map(id -> units.get(id))
                .toList();
        int depth = steps(task) - shallowest.getOrDefault(chapter(task), 0);
        List<Output> outputs = Output.of(task, Output.boxesOf(task, plan));
        LocalDate due = task.due().day();
        boolean overdue = task.progress().isOwed() && due != null && due.isBefore(day);
        return new TaskRow(task, depth, its, outputs, overdue, searchable(task, its, outputs));
    }

    /** Everything a person may remember of a task. */
    private static String searchable(Task task, List<OrgUnit> units, List<Output> outputs) {
        List<String> texts = new ArrayList<>(List.of(
                task.place().number(),
                task.title(),
                task.place().section(),
                task.body(),
                task.duty().bracket(),
                task.progress().note()));
        for (OrgUnit unit : units) {
            texts.add(unit.name());
            texts.addAll(unit.aliases());
        }
        outputs.forEach(output -> texts.add(output.deliverable().text()));
        return Folding.fold(String.join("|", texts));
    }

    /** The first step of its path. */
    static String chapter(Task task) {
        return task.place().path().split("/", -1)[0];
    }

    private static int steps(Task task) {
        return task.place().path().split("/", -1).length;
    }
}
