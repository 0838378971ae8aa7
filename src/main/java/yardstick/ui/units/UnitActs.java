package yardstick.ui.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import yardstick.calc.UnitDuties;
import yardstick.change.Change;
import yardstick.change.JournalEntry;
import yardstick.model.Part;
import yardstick.model.Progress;
import yardstick.store.PlanReader;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Place;
import yardstick.work.Outcome;

/** What can be done from this screen: changes, and the ways to other screens. */
final class UnitActs {
    private final PartWriting writing;
    private final PlanReader plans;
    private final Clock clock;
    private final Within within;

    /** What the screen itself can show. */
    record Within(Consumer<String> showUnit, Runnable redraw) {}

    UnitActs(PartWriting writing, PlanReader plans, Clock clock, Within within) {
        this.writing = writing;
        this.plans = plans;
        this.clock = clock;
        this.within = within;
    }

    /** Done today, or open again. The store is asked anew, since others may have changed the same task since. */
    void tick(UnitDuties.Output output, boolean done) {
        Progress before = output.deliverable().progress();
        Progress now = done
                ? new Progress(Progress.State.DONE, before.note(), LocalDate.now(clock))
                : new Progress(Progress.State.OPEN, before.note(), null);
        writing.around().jobs().attempt("", progress -> ticked(output, now), entry -> {});
    }

    private Outcome<JournalEntry> ticked(UnitDuties.Output output, Progress now) {
        Optional<Part> part = plans.plan(writing.planId()).flatMap(plan -> Ticking.set(plan, output, now));
        return part.isEmpty()
                ? Outcome.refused("OUTPUT_UNKNOWN", output.deliverable().text())
                : writing.desk().apply(new Change.PutPart(writing.planId(), part.get()));
    }

    /** @param saved runs when it is on disk */
    void put(Part part, Runnable saved) {
        writing.put(part, saved);
    }

    /** Done at once; the notice offers to take it back. */
    void remove(Part part) {
        writing.remove(part);
    }

    /** The same for something inside a part. @param left the part without it */
    void remove(Part left, String sentence) {
        writing.remove(new Change.PutPart(writing.planId(), left), sentence);
    }

    /** Shows a unit in this screen. */
    void showUnit(String unitId) {
        within.showUnit().accept(unitId);
    }

    void redraw() {
        within.redraw().run();
    }

    void openTask(String taskId) {
        writing.around().navigator().open(new Place.Tasks(writing.planId(), taskId));
    }

    void openIndicator(String indicatorId) {
        writing.around().navigator().open(new Place.IndicatorPage(writing.planId(), indicatorId));
    }
}
