package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import yardstick.change.Change;
import yardstick.change.JournalEntry;
import yardstick.model.Deliverable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;

/**
 * What can be done to the tasks of a plan; each is one change.
 *
 * <p>A change is made out of the plan as it is stored when its turn comes, and not out of what the screen shows: two
 * ticks in quick succession must not take each other back.
 */
final class Edits {
    private final String planId;
    private final TasksScreen.Backing backing;
    private final Surroundings around;

    Edits(String planId, TasksScreen.Backing backing, Surroundings around) {
        this.planId = planId;
        this.backing = backing;
        this.around = around;
    }

    /** Today is the day the state was told; nobody told anything of what is not begun. */
    void move(String taskId, Progress.State state) {
        change(plan -> plan.part(Task.class, taskId)
                .map(task -> put(task.with(told(task.progress(), state))))
                .orElseGet(() -> Outcome.refused("TASK_GONE")));
    }

    void move(Output output, Progress.State state) {
        change(stored(output, now -> {
            Deliverable it = now.deliverable();
            return put(now.replacedBy(it.with(told(it.progress(), state))));
        }));
    }

    /**
     * Adds the task, or replaces all of it but its deliverables, which are changed one by one.
     *
     * @param then runs when it is stored
     */
    void put(Task typed, Runnable then) {
        change(
                plan -> put(plan.part(Task.class, typed.id())
                        .map(now -> typed.with(now.deliverables()))
                        .orElse(typed)),
                entry -> then.run());
    }

    /** See {@link #put}. */
    void replace(Output output, Deliverable typed, Runnable then) {
        change(stored(output, now -> put(now.replacedBy(typed))), entry -> then.run());
    }

    /** See {@link #put}. */
    void add(Task task, Deliverable typed, Runnable then) {
        change(
                plan -> plan.part(Task.class, task.id())
                        .map(now -> put(Output.added(now, typed)))
                        .orElseGet(() -> Outcome.refused("TASK_GONE")),
                entry -> then.run());
    }

    void remove(Output output) {
        String told = around.words().get("tasks.output.removed", output.deliverable().text());
        change(stored(output, now -> put(now.removed())), entry -> offer(told, entry));
    }

    void remove(Task task) {
        String told = around.words().get("tasks.removed", TaskTexts.name(task));
        change(
                plan -> Outcome.done(new Change.RemovePart(planId, Part.Sort.TASK, task.id())),
                entry -> offer(told, entry));
    }

    private Progress told(Progress before, Progress.State state) {
        LocalDate today = state == Progress.State.OPEN ? null : LocalDate.now(backing.clock());
        return new Progress(state, before.note(), today);
    }

    private static Function<Plan, Outcome<Change>> stored(Output output, Function<Output, Outcome<Change>> edit) {
        return plan -> output.in(plan)
                .map(edit)
                .orElseGet(() -> Outcome.refused("OUTPUT_GONE", output.deliverable().text()));
    }

    private Outcome<Change> put(Part part) {
        return Outcome.done(new Change.PutPart(planId, part));
    }

    private void change(Function<Plan, Outcome<Change>> make) {
        change(make, entry -> {});
    }

    /** What is saved as it was is no change and no refusal. */
    private void change(Function<Plan, Outcome<Change>> make, Consumer<Optional<JournalEntry>> then) {
        around.jobs().attempt(around.words().get("tasks.saving"), progress -> apply(make), then);
    }

    private Outcome<Optional<JournalEntry>> apply(Function<Plan, Outcome<Change>> make) {
        Outcome<JournalEntry> outcome = backing.plans()
                .plan(planId)
                .map(make)
                .orElseGet(() -> Outcome.refused("PLAN_UNKNOWN", planId))
                .then(backing.desk()::apply);
        boolean same = outcome instanceof Outcome.Refused<JournalEntry>(var refusal)
                && refusal.code().equals("NOTHING_CHANGED");
        return same ? Outcome.done(Optional.empty()) : outcome.map(Optional::of);
    }

    private void offer(String told, Optional<JournalEntry> removal) {
        removal.ifPresent(entry -> around.notices()
                .offer(told, around.words().get("tasks.undo"), () -> around.jobs()
                        .attempt("", progress -> undoIfNewest(entry), undone -> {})));
    }

    /** An undo takes back the newest change: it must still be this one. */
    private Outcome<JournalEntry> undoIfNewest(JournalEntry removal) {
        Optional<JournalEntry> newest = backing.desk().undoable();
        return newest.isPresent() && newest.get().number() == removal.number()
                ? backing.desk().undo()
                : Outcome.refused("UNDO_TOO_LATE");
    }
}
