package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.model.Task;

/**
 * One task as the list and the board show it.
 *
 * @param depth how far below the highest tasks of its chapter it stands, from 0
 * @param units those of its bracket that the plan knows, in printed order
 * @param outputs its own deliverables and those of its boxes
 * @param isOverdue the task itself is owed and its day is past
 * @param searchable folded, see {@link yardstick.text.Folding}
 */
record TaskRow(
        Task task, int depth, List<OrgUnit> units, List<Output> outputs, boolean isOverdue, String searchable) {
    TaskRow {
        units = List.copyOf(units);
        outputs = List.copyOf(outputs);
    }

    String id() {
        return task.id();
    }

    Progress.State state() {
        return task.progress().state();
    }

    boolean hasUnit(String unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }

    /** What was dropped is promised no longer and counts neither as done nor as owed. */
    int promised() {
        return (int) outputs.stream()
                .filter(output -> output.deliverable().progress().state() != Progress.State.DROPPED)
                .count();
    }

    int done() {
        return (int) outputs.stream()
                .filter(output -> output.deliverable().progress().isDone())
                .count();
    }

    /** The task itself, or anything it has to bring. */
    boolean isAnythingOverdue(LocalDate day) {
        return isOverdue || outputs.stream().anyMatch(output -> output.isOverdue(day));
    }

    /** Every day that is set to the task or to what it has to bring. */
    Stream<LocalDate> days() {
        Stream<@Nullable LocalDate> own = Stream.of(task.due()).map(due -> due.day());
        return Stream.concat(own, outputs.stream().map(output -> output.deliverable().due().day()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
