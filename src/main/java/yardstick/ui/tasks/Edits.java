package yardstick.ui.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import yardstick.change.Change;
import yardstick.model.Deliverable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.work.Outcome;

/** What can be done to the tasks of a plan; each is one change. */
final class Edits {
    private final PartWriting writing;
    private final Clock clock;
    private final Words words;

    Edits(PartWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
        this.words = writing.around().words();
    }

    /** Today is the day the state was told; nobody told anything of what is not begun. */
    void move(String taskId, Progress.State state) {
        writing.change(
                plan -> plan.part(Task.class, taskId)
                        .map(task -> put(task.with(told(task.progress(), state))))
                        .orElseGet(() -> Outcome.refused("TASK_GONE")),
                new PartWriting.Then(() -> {}));
    }

    /** @param refused draws the deliverable again as it is */
    void move(Output output, Progress.State state, Runnable refused) {
        writing.change(
                stored(output, now -> {
                    Deliverable it = now.deliverable();
                    return put(now.replacedBy(it.with(told(it.progress(), state))));
                }),
                new PartWriting.Then(() -> {}, refused));
    }

    /**
     * Adds the task, or replaces all of it but its deliverables, which are changed one by one.
     */
    void put(Task typed, PartWriting.Then then) {
        writing.change(
                plan -> put(plan.part(Task.class, typed.id())
                        .map(now -> typed.with(now.deliverables()))
                        .orElse(typed)),
                then);
    }

    /** See {@link #put}. */
    void replace(Output output, Deliverable typed, PartWriting.Then then) {
        writing.change(stored(output, now -> put(now.replacedBy(typed))), then);
    }

    /** See {@link #put}. */
    void add(Task task, Deliverable typed, PartWriting.Then then) {
        writing.change(
                plan -> plan.part(Task.class, task.id())
                        .map(now -> put(Output.added(now, typed)))
                        .orElseGet(() -> Outcome.refused("TASK_GONE")),
                then);
    }

    void remove(Output output) {
        writing.remove(
                stored(output, now -> put(now.removed())),
                words.get("tasks.output.removed", output.deliverable().text()));
    }

    void remove(Task task) {
        writing.remove(
                plan -> Outcome.done(new Change.RemovePart(writing.planId(), Part.Sort.TASK, task.id())),
                words.get("tasks.removed", TaskTexts.name(task)));
    }

    private Progress told(Progress before, Progress.State state) {
        LocalDate today = state == Progress.State.OPEN ? null : LocalDate.now(clock);
        return new Progress(state, before.note(), today);
    }

    private static Function<Plan, Outcome<Change>> stored(Output output, Function<Output, Outcome<Change>> edit) {
        return plan -> output.in(plan)
                .map(edit)
                .orElseGet(() -> Outcome.refused("OUTPUT_GONE", output.deliverable().text()));
    }

    private Outcome<Change> put(Part part) {
        return Outcome.done(new Change.PutPart(writing.planId(), part));
    }
}
