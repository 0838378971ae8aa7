package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.model.Target;
import yardstick.model.Task;

/**
 * What one unit owes.
 *
 * @param tasks that name it, or a collective it belongs to, in the order of the document
 * @param outputs deliverables of these tasks and of the boxes that spell them out, each once
 * @param indicators it answers for
 */
public record UnitDuties(OrgUnit unit, List<Owed> tasks, List<Output> outputs, List<Counted> indicators) {

    /**
     * A task a unit owes.
     *
     * @param firstNamed the bracket begins with it; that it therefore leads is nobody's word
     * @param through the collective by which it is named, null where it is named itself
     */
    public record Owed(Task task, boolean firstNamed, @Nullable OrgUnit through) {}

    /**
     * A deliverable a unit owes.
     *
     * @param owner the task or box it stands in, as a person knows it
     * @param due its own, or else that of its task
     * @param through the collective by which its task names the unit, null where a task does so itself
     */
    public record Output(Deliverable deliverable, String owner, Due due, @Nullable OrgUnit through) {
        boolean isOverdue(LocalDate day) {
            LocalDate last = due.day();
            return deliverable.progress().isOwed() && last != null && last.isBefore(day);
        }
    }

    /**
     * An indicator a unit answers for.
     *
     * @param task by which it does, null where the indicator names the unit itself
     * @param through the collective by which that task names the unit, null where it does so itself
     * @param next the target whose time ends next, or else the last one, in force; null where none has a date
     */
    public record Counted(
            Indicator indicator, @Nullable Task task, @Nullable OrgUnit through, @Nullable Target next) {}

    public UnitDuties {
        tasks = List.copyOf(tasks);
        outputs = List.copyOf(outputs);
        indicators = List.copyOf(indicators);
    }

    public boolean isIdle() {
        return tasks.isEmpty() && indicators.isEmpty();
    }

    /** Only what names the unit itself: what its collectives owe is told with them. */
    public UnitDuties own() {
        return new UnitDuties(
                unit,
                tasks.stream().filter(owed -> owed.through() == null).toList(),
                outputs.stream().filter(output -> output.through() == null).toList(),
                indicators.stream().filter(counted -> counted.through() == null).toList());
    }

    /** The collectives by which tasks name the unit, each once. */
    public List<OrgUnit> collectives() {
        return tasks.stream()
                .map(Owed::through)
                .filter(Objects::nonNull)
                .map(through -> (OrgUnit) Objects.requireNonNull(through))
                .distinct()
                .toList();
    }

    public long done() {
        return outputs.stream()
                .filter(output -> output.deliverable().progress().isDone())
                .count();
    }

    /** Deliverables and tasks whose last day is before the given one and that are neither done nor dropped. */
    public long overdue(LocalDate day) {
        long late = tasks.stream()
                .map(Owed::task)
                .filter(task -> task.progress().isOwed()
                        && task.due().day() instanceof LocalDate last
                        && last.isBefore(day))
                .count();
        return late + outputs.stream().filter(output -> output.isOverdue(day)).count();
    }

    /** The nearest last day of anything that is still owed; empty where nothing of it has one. */
    public Optional<LocalDate> nextDue() {
        Stream<@Nullable LocalDate> ofTasks = tasks.stream()
                .map(Owed::task)
                .filter(task -> task.progress().isOwed())
                .map(task -> task.due().day());
        Stream<@Nullable LocalDate> ofOutputs = outputs.stream()
                .filter(output -> output.deliverable().progress().isOwed())
                .map(output -> output.due().day());
        return Stream.concat(ofTasks, ofOutputs).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** How many of the tasks are in a state. */
    public long count(Progress.State state) {
        return tasks.stream()
                .filter(owed -> owed.task().progress().state() == state)
                .count();
    }
}
