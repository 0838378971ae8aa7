package yardstick.ui.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapAnalysis;
import yardstick.calc.RuleSet;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.change.JournalEntry;
import yardstick.model.PlanSummary;
import yardstick.store.PlanReader;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The plans of the store with their verdicts, and what can be done with one. */
final class PlansModel {
    private final PlanReader reader;
    private final GapAnalysis analysis;
    private final Desk desk;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable List<PlanRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable PlanRow> chosen = new SimpleObjectProperty<>();

    PlansModel(PlanReader reader, GapAnalysis analysis, Desk desk, Surroundings around) {
        this.reader = reader;
        this.analysis = analysis;
        this.desk = desk;
        this.around = around;
        chosen.addListener((o, was, now) -> {
            if (now != null) {
                around.navigator().choosePlan(now.plan().id());
            }
        });
    }

    /** Null until they are read for the first time. */
    ReadOnlyObjectProperty<@Nullable List<PlanRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable PlanRow> chosen() {
        return chosen;
    }

    /** Reads and judges every plan again; the current plan is chosen if it is there, else the first. */
    void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs().run("", progress -> judged(day, progress), this::show);
    }

    void open(PlanRow row) {
        around.navigator().open(new Place.Indicators(row.plan().id()));
    }

    void importInto(PlanRow row) {
        around.navigator().open(new Place.ImportFile(row.plan().id(), null));
    }

    void importNew() {
        around.navigator().open(new Place.ImportFile(null, null));
    }

    /** Done at once; the notice offers to take it back. */
    void remove(PlanRow row) {
        around.jobs().attempt("", progress -> desk.apply(new Change.RemovePlan(row.plan().id())), entry -> around.notices()
                .offer(
                        around.words().get("plans.removed", row.plan().title()),
                        around.words().get("plans.undo"),
                        () -> takeBack(entry)));
    }

    private void takeBack(JournalEntry removal) {
        around.jobs().attempt("", progress -> undoIfNewest(removal), undone -> {});
    }

    /** An undo takes back the newest change: it must still be this one. */
    private Outcome<JournalEntry> undoIfNewest(JournalEntry removal) {
        Optional<JournalEntry> newest = desk.undoable();
        return newest.isPresent() && newest.get().number() == removal.number()
                ? desk.undo()
                : Outcome.refused("UNDO_TOO_LATE");
    }

    private List<PlanRow> judged(LocalDate day, Progress progress) {
        List<PlanRow> read = new ArrayList<>();
        for (PlanSummary summary : reader.all()) {
            progress.checkpoint();
            reader.plan(summary.id())
                    .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour()))
                    .ifPresent(table -> read.add(PlanRow.of(summary, table)));
        }
        return read;
    }

    private void show(List<PlanRow> read) {
        String id = around.navigator().currentPlan().orElse("");
        rows.set(read);
        chosen.set(read.stream()
                .filter(row -> row.plan().id().equals(id))
                .findFirst()
                .orElse(read.isEmpty() ? null : read.getFirst()));
    }
}
