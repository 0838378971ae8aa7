package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yardstick.calc.PartsMade.box;
import static yardstick.calc.PartsMade.deliverable;
import static yardstick.calc.PartsMade.plan;
import static yardstick.calc.PartsMade.task;
import static yardstick.calc.PartsMade.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.model.Comparator;
import yardstick.model.Deliverable;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Target;
import yardstick.model.Task;

class DutiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate EARLIER = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private static UnitDuties of(String unit, Part... parts) {
        return Duties.of(plan(parts), DAY).units().stream()
                .filter(duties -> duties.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitOwesTheTasksThatNameIt() {
        UnitDuties duties =
                of("u1", unit("u1"), unit("u2"), task("t1", null, List.of(), "u2", "u1"), task("t2", null, List.of(), "u2"));
        assertEquals(1, duties.tasks().size());
        assertFalse(duties.tasks().getFirst().firstNamed());
        assertNull(duties.tasks().getFirst().through());
    }

    @Test
    void aMemberOwesWhatItsCollectiveOwes() {
        UnitDuties duties = of("u1", unit("u1"), unit("u9", "u1"), task("t1", null, List.of(), "u9"));
        assertEquals(
                "u9",
                Objects.requireNonNull(duties.tasks().getFirst().through()).id());
    }

    @Test
    void whatACollectiveOwesIsNoneOfTheMembersOwn() {
        List<Deliverable> outputs = List.of(deliverable("报告", null, Progress.State.OPEN));
        UnitDuties duties = of("u1", unit("u1"), unit("u9", "u1"), task("t1", null, outputs, "u9"));
        assertEquals(1, duties.outputs().size());
        assertTrue(duties.own().outputs().isEmpty());
        assertEquals("u9", duties.collectives().getFirst().id());
    }

    @Test
    void aBoxThatAnOwnTaskSharesIsTheUnitsOwn() {
        UnitDuties duties = of(
                "u1",
                unit("u1"),
                unit("u9", "u1"),
                task("t1", null, List.of(), "u9"),
                task("t2", null, List.of(), "u1"),
                box("b1", List.of("t1", "t2"), deliverable("建成平台", null, Progress.State.OPEN)));
        assertEquals(1, duties.own().outputs().size());
    }

    @Test
    void aMemberOfACollectiveInsideACollectiveOwesIt() {
        UnitDuties duties =
                of("u1", unit("u1"), unit("u8", "u1"), unit("u9", "u8"), task("t1", null, List.of(), "u9"));
        assertEquals(1, duties.tasks().size());
    }

    @Test
    void collectivesThatHoldEachOtherComeToAnEnd() {
        UnitDuties duties =
                of("u1", unit("u1"), unit("u8", "u9"), unit("u9", "u8"), task("t1", null, List.of(), "u9"));
        assertTrue(duties.isIdle());
    }

    @Test
    void aLongChainOfCollectivesIsFollowedToItsEnd() {
        List<Part> parts = new ArrayList<>(List.of(task("t1", null, List.of(), "u0")));
        for (int i = 0; i < 20_000; i++) {
            parts.add(unit("u" + i, "u" + (i + 1)));
        }
        parts.add(unit("u20000"));
        assertEquals(1, of("u20000", parts.toArray(Part[]::new)).tasks().size());
    }

    /** Trap 6: two cells without a target between two that have one. */
    @Test
    void aCellWithoutATargetIsNotToldAsTheNextTarget() {
        Indicator indicator = Made.of(Kind.SHARE, Direction.HIGHER)
                .to("2026", 1, new Target.Aim(Comparator.NONE, null, null, "——"))
                .to("2027", "90")
                .indicator("B05");
        Task task = task("t1", null, List.of(), "u1");
        Task serving = new Task(
                task.id(),
                task.position(),
                task.place(),
                task.body(),
                task.kind(),
                task.duty(),
                task.due(),
                new Task.Links(List.of(), List.of("B05")),
                task.deliverables(),
                task.progress(),
                task.trace());
        Plan made = plan(unit("u1"), serving);
        Plan plan = new Plan(made.id(), made.header(), made.region(), null, made.parts(), List.of(indicator));
        Target next = Objects.requireNonNull(
                Duties.of(plan, DAY).units().getFirst().indicators().getFirst().next());
        assertEquals(Made.period("2027"), next.period());
    }

    @Test
    void aBoxOfTwoTasksIsOwedOnce() {
        UnitDuties duties = of(
                "u1",
                unit("u1"),
                task("t1", null, List.of(), "u1"),
                task("t2", null, List.of(), "u1"),
                box("b1", List.of("t1", "t2"), deliverable("建成平台", null, Progress.State.OPEN)));
        assertEquals(1, duties.outputs().size());
        assertEquals("专栏1 某专栏", duties.outputs().getFirst().owner());
    }

    @Test
    void overdueIsWhatIsStillOwedAfterItsLastDay() {
        UnitDuties duties = of(
                "u1",
                unit("u1"),
                task(
                        "t1",
                        LATER,
                        List.of(
                                deliverable("迟", EARLIER, Progress.State.UNDER_WAY),
                                deliverable("完", EARLIER, Progress.State.DONE),
                                deliverable("弃", EARLIER, Progress.State.DROPPED)),
                        "u1"));
        assertEquals(1, duties.overdue(DAY));
        assertEquals(1, duties.done());
    }

    @Test
    void theLastDayItselfIsNotOverdue() {
        assertEquals(0, of("u1", unit("u1"), task("t1", DAY, List.of(), "u1")).overdue(DAY));
    }

    @Test
    void theNextDueDayIsTheNearestOfWhatIsOwed() {
        UnitDuties duties = of(
                "u1",
                unit("u1"),
                task("t1", LATER, List.of(deliverable("完", EARLIER, Progress.State.DONE)), "u1"));
        assertEquals(Optional.of(LATER), duties.nextDue());
    }

    @Test
    void nothingDatedMeansNoNextDay() {
        assertEquals(Optional.empty(), of("u1", unit("u1"), task("t1", null, List.of(), "u1")).nextDue());
    }

    @Test
    void aDeliverableWithoutADayIsDueWithItsTask() {
        UnitDuties duties = of(
                "u1", unit("u1"), task("t1", EARLIER, List.of(deliverable("报告", null, Progress.State.OPEN)), "u1"));
        assertEquals(EARLIER, duties.outputs().getFirst().due().day());
    }

    @Test
    void tasksThatNameNobodyAreListed() {
        Duties duties = Duties.of(plan(unit("u1"), task("t1", null, List.of())), DAY);
        assertEquals("t1", duties.unassigned().getFirst().id());
        assertTrue(duties.busy().isEmpty());
    }

    @Test
    void pairsCountEveryNamedUnit() {
        Duties duties = Duties.of(
                plan(
                        unit("u1"),
                        unit("u2"),
                        task("t1", null, List.of(), "u1", "u2"),
                        task("t2", null, List.of(), "u1")),
                DAY);
        assertEquals(3, duties.pairs());
    }
}
