package yardstick.ui.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import yardstick.calc.RuleSet;
import yardstick.change.Change;
import yardstick.change.JournalEntry;
import yardstick.exchange.BundleFile;
import yardstick.exchange.Samples;
import yardstick.model.PlanSummary;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The plans of the store with their verdicts, and what can be done with one. */
final class PlansModel {
    private final PlansScreen.Backing backing;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable List<PlanRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable PlanRow> chosen = new SimpleObjectProperty<>();

    PlansModel(PlansScreen.Backing backing, Surroundings around) {
        this.backing = backing;
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
        around.navigator().open(new Place.Overview(row.plan().id()));
    }

    void importInto(PlanRow row) {
        around.navigator().open(new Place.ImportFile(row.plan().id(), null));
    }

    void importNew() {
        around.navigator().open(new Place.ImportFile(null, null));
    }

    void importAgain(Path file) {
        around.navigator().open(new Place.ImportFile(null, file));
    }

    void begin() {
        around.navigator().open(new Place.NewPlan());
    }

    /** The plans that come with the program, with the actuals of two of them. */
    void loadSamples() {
        around.jobs().attempt(
                around.words().get("plans.samples.loading"),
                progress -> new Samples().inPassing(samples -> load(samples, progress)),
                loaded -> around.notices()
                        .tell(around.words().get("plans.samples.loaded", Integer.toString(loaded.size()))));
    }

    private Outcome<List<Samples.Sample>> load(List<Samples.Sample> samples, Progress progress) {
        AtomicInteger stored = new AtomicInteger();
        int files = samples.stream().mapToInt(sample -> 1 + sample.actuals().size()).sum();
        return backing.samples().load(samples, loaded -> progress.report(stored.incrementAndGet(), files));
    }

    /** Writes the whole plan where the user wants it. */
    void export(PlanRow row) {
        Words words = around.words();
        around.dialogs()
                .chooseSave(words.get("plans.export.title"), row.plan().id() + ".json", "*.json")
                .ifPresent(out -> around.jobs().attempt(
                        words.get("plans.exporting", out.getFileName()),
                        progress -> written(row.plan().id(), out),
                        written -> around.notices().tell(words.get("plans.exported", written))));
    }

    private Outcome<Path> written(String planId, Path out) {
        return backing.plans()
                .plan(planId)
                .map(plan -> new BundleFile().write(plan, out))
                .orElseGet(() -> Outcome.refused("PLAN_UNKNOWN", planId));
    }

    /** Done at once; the notice offers to take it back. */
    void remove(PlanRow row) {
        around.jobs().attempt("", progress -> backing.desk().apply(new Change.RemovePlan(row.plan().id())), entry -> around.notices()
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
        Optional<JournalEntry> newest = backing.desk().undoable();
        return newest.isPresent() && newest.get().number() == removal.number()
                ? backing.desk().undo()
                : Outcome.refused("UNDO_TOO_LATE");
    }

    private List<PlanRow> judged(LocalDate day, Progress progress) {
        List<PlanRow> read = new ArrayList<>();
        for (PlanSummary summary : backing.plans().all()) {
            progress.checkpoint();
            backing.plans().plan(summary.id())
                    .map(plan -> backing.analysis().analyse(plan, day, RuleSet.nationalFour()))
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
