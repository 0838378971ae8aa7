package yardstick.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yardstick.change.Desk;
import yardstick.change.JournalEntry;
import yardstick.model.PlanSummary;
import yardstick.ui.parts.Jobs;
import yardstick.work.Outcome;

/** What the window shows of the store: the plans to choose from, and what can be undone and done again. */
final class StoreModel {

    /** One moment of the store. */
    record Shown(List<PlanSummary> plans, Optional<JournalEntry> undoable, Optional<JournalEntry> redoable) {
        Optional<PlanSummary> plan(String id) {
            return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
        }
    }

    private final Backing backing;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), Optional.empty(), Optional.empty()));

    StoreModel(Backing backing, Jobs jobs) {
        this.backing = backing;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** @param then runs after the window shows what was read */
    void reload(Consumer<Shown> then) {
        Desk desk = backing.desk();
        jobs.run(
                "",
                progress -> new Shown(backing.plans().get(), desk.undoable(), desk.redoable()),
                read -> {
                    shown.set(read);
                    then.accept(read);
                });
    }

    void undo() {
        step(shown.get().undoable(), Desk::undo);
    }

    void redo() {
        step(shown.get().redoable(), Desk::redo);
    }

    private void step(Optional<JournalEntry> entry, Function<Desk, Outcome<JournalEntry>> act) {
        if (entry.isPresent()) {
            jobs.attempt("", progress -> act.apply(backing.desk()), done -> {});
        }
    }
}
