package yardstick.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.model.Deliverable;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.walk.SampleUnits;

class TickingTest {
    private static final Progress DONE = new Progress(Progress.State.DONE, "", LocalDate.of(2026, 3, 5));

    private final Plan plan = SampleUnits.full();
    private final UnitDuties.Output second = Duties.of(plan, LocalDate.of(2026, 3, 5))
            .units()
            .getFirst()
            .outputs()
            .get(1);

    @Test
    void onlyTheTickedDeliverableChanges() {
        Task ticked = (Task) Ticking.set(plan, second, before -> DONE).orElseThrow();
        assertEquals("t01", ticked.id());
        assertEquals(
                List.of(Progress.OPEN, DONE),
                ticked.deliverables().stream().map(each -> each.progress()).toList());
    }

    @Test
    void deliverableWhoseProgressWasChangedMeanwhileIsFound() {
        Progress noted = new Progress(Progress.State.UNDER_WAY, "已立项", null);
        UnitDuties.Output old =
                new UnitDuties.Output(second.deliverable().with(noted), second.owner(), second.due(), null);
        Task ticked = (Task) Ticking.set(plan, old, before -> before.equals(Progress.OPEN) ? DONE : before)
                .orElseThrow();
        assertEquals(DONE, ticked.deliverables().get(1).progress());
    }

    @Test
    void deliverableOfAnotherTextIsNotFound() {
        Deliverable it = second.deliverable();
        Deliverable other = new Deliverable(
                "别的成果", it.kind(), it.frequency(), it.due(), it.indicator(), it.progress(), it.source());
        UnitDuties.Output gone = new UnitDuties.Output(other, second.owner(), second.due(), null);
        assertEquals(Optional.empty(), Ticking.set(plan, gone, before -> DONE));
    }
}
