package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.model.Trace;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

class AdjustTargetsTest {
    private static final String PLAN = SamplePlan.ID;
    private static final Period END = new Period.Year(2023);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());

    @BeforeEach
    void plan() {
        done(new Change.AddPlan(SamplePlan.whole()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTargetSetAnewStandsBesideTheFirstOne() {
        done(adjust("rv9", DAY, to("i1", END, "88.0")));

        List<Target> versions = stored("i1").targets().stream()
                .filter(target -> END.equals(target.period()))
                .toList();
        assertEquals(List.of(1, 2), versions.stream().map(Target::version).toList());
        assertEquals(new BigDecimal("88.0"), versions.getLast().value());
    }

    @Test
    void thePaperListsWhatItSetWhateverTheCallerSays() {
        Revision lying = new Revision(
                "rv9", 3, DAY, "9号", "", List.of(new Revision.Adjusted("i1", END, 77, "")), Trace.NONE);

        done(new Change.AdjustTargets(PLAN, lying, List.of(to("i1", END, "88.0"))));

        assertEquals(List.of(new Revision.Adjusted("i1", END, 2, "提高")), paper("rv9").changes());
    }

    @Test
    void aSecondActUnderTheSamePaperIsAddedToItsList() {
        done(adjust("rv9", DAY, to("i1", END, "88.0")));
        done(adjust("rv9", DAY, to("i1", END, "89.0")));

        assertEquals(
                List.of(2, 3),
                paper("rv9").changes().stream().map(Revision.Adjusted::version).toList());
    }

    @Test
    void aVersionThatWasTakenAwayIsNotGivenAgain() {
        done(adjust("rv8", DAY, to("i1", END, "88.0")));
        done(new Change.RemoveTarget(PLAN, "i1", END, 2));

        done(adjust("rv9", DAY.plusYears(1), to("i1", END, "89.0")));

        assertEquals(3, paper("rv9").changes().getFirst().version());
    }

    @Test
    void itIsOneStepThatCanBeTakenBack() {
        Plan before = plan(store);

        JournalEntry step = done(adjust("rv9", DAY, to("i1", END, "88.0")));
        assertInstanceOf(Outcome.Done.class, desk.undo());

        assertEquals("ADJUST_TARGETS", step.code());
        assertEquals(List.of("9号", "1"), step.arguments());
        assertEquals(before, plan(store));
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingIsWritten() {
        Plan before = plan(store);

        assertEquals("INDICATOR_UNKNOWN", refused(adjust("rv9", DAY, to("i1", END, "88"), to("no", END, "1"))).code());
        assertEquals(
                "VALUE_UNKNOWN", refused(adjust("rv9", DAY, to("i1", new Period.Year(1999), "88"))).code());
        assertEquals("VALUE_TWICE", refused(adjust("rv9", DAY, to("i1", END, "88"), to("i1", END, "89"))).code());
        assertEquals("NOTHING_CHANGED", refused(adjust("rv9", DAY)).code());
        assertEquals(before, plan(store));
    }

    @Test
    void itCountsFromTheDayOfThePaper() {
        done(adjust("rv9", DAY, to("i1", END, "88.0")));
        TargetsInForce inForce = new TargetsInForce(plan(store));

        assertEquals(1, version(inForce.at(stored("i1"), DAY.minusDays(1))));
        assertEquals(2, version(inForce.at(stored("i1"), DAY)));
        assertEquals(1, version(TargetsInForce.original(stored("i1"))));
    }

    @Test
    void withoutADayItCountsAtOnce() {
        done(adjust("rv9", null, to("i1", END, "88.0")));

        assertEquals(2, version(new TargetsInForce(plan(store)).at(stored("i1"), LocalDate.of(2021, 1, 1))));
    }

    private static int version(List<Target> targets) {
        return targets.stream().filter(target -> END.equals(target.period())).findFirst().orElseThrow().version();
    }

    private static Change.Adjustment to(String indicator, Period period, String value) {
        Target.Aim aim = new Target.Aim(Comparator.GE, new BigDecimal(value), null, "≥" + value);
        return new Change.Adjustment(indicator, period, aim, null, "提高", null);
    }

    private static Change adjust(String paper, @Nullable LocalDate day, Change.Adjustment... targets) {
        Revision revision = new Revision(paper, 3, day, "9号", "形势变化", List.of(), Trace.NONE);
        return new Change.AdjustTargets(PLAN, revision, List.of(targets));
    }

    private Indicator stored(String id) {
        return plan(store).indicator(id).orElseThrow();
    }

    private Revision paper(String id) {
        return plan(store).part(Revision.class, id).orElseThrow();
    }

    private static Plan plan(Store store) {
        return store.plans().plan(PLAN).orElseThrow();
    }

    private JournalEntry done(Change change) {
        return (JournalEntry) assertInstanceOf(Outcome.Done.class, desk.apply(change)).value();
    }

    private Refusal refused(Change change) {
        return assertInstanceOf(Outcome.Refused.class, desk.apply(change)).refusal();
    }
}
