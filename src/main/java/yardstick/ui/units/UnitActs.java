package yardstick.ui.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import yardstick.calc.UnitDuties;
import yardstick.change.Change;
import yardstick.model.Part;
import yardstick.model.Progress;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Place;
import yardstick.work.Outcome;

/** What can be done from this screen: changes, and the ways to other screens. */
final class UnitActs {
    private final PartWriting writing;
    private final Clock clock;
    private final Within within;

    /** What the screen itself can show. */
    record Within(Consumer<String> showUnit, Runnable redraw) {}

    UnitActs(PartWriting writing, Clock clock, Within within) {
        this.writing = writing;
        this.clock = clock;
        this.within = within;
    }

    /** Done today, or open again. @param refused draws the deliverable again as it is */
    void tick(UnitDuties.Output output, boolean done, Runnable refused) {
        LocalDate today = LocalDate.now(clock);
        writing.change(
                plan -> Ticking.set(plan, output, before -> told(before, done, today))
                        .map(this::put)
                        .orElseGet(() -> Outcome.refused(
                                "OUTPUT_UNKNOWN", output.deliverable().text())),
                new PartWriting.Then(() -> {}, refused));
    }

    private static Progress told(Progress before, boolean done, LocalDate today) {
        return done
                ? new Progress(Progress.State.DONE, before.note(), today)
                : new Progress(Progress.State.OPEN, before.note(), null);
    }

    private Outcome<Change> put(Part part) {
        return Outcome.done(new Change.PutPart(writing.planId(), part));
    }

    PartWriting writing() {
        return writing;
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
