package yardstick.ui.tasks;

import java.util.List;
import java.util.Optional;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.model.Box;
import yardstick.model.Plan;
import yardstick.model.Programme;
import yardstick.model.Task;

/**
 * One task with everything that belongs to it.
 *
 * @param boxes that spell it out
 * @param served the indicators it serves, judged; those that the plan does not hold are left out
 * @param programmes that are named by it or by its boxes
 */
record Detail(TaskRow row, List<Box> boxes, List<Gap> served, List<Programme> programmes) {
    Detail {
        boxes = List.copyOf(boxes);
        served = List.copyOf(served);
        programmes = List.copyOf(programmes);
    }

    static Detail of(TaskRow row, GapTable table) {
        Plan plan = table.plan();
        Task task = row.task();
        List<Box> boxes = Output.boxesOf(task, plan);
        List<String> boxIds = boxes.stream().map(Box::id).toList();
        return new Detail(
                row,
                boxes,
                task.links().indicators().stream()
                        .map(table::gap)
                        .flatMap(Optional::stream)
                        .toList(),
                plan.all(Programme.class).stream()
                        .filter(each -> each.tasks().contains(task.id())
                                || each.boxes().stream().anyMatch(boxIds::contains))
                        .toList());
    }

    Task task() {
        return row.task();
    }

    /** @param field as bundles name it */
    boolean isInferred(String field) {
        return task().trace().inferred().contains(field);
    }
}
