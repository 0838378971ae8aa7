package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Task;
import yardstick.store.SampleParts;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

class PartChangeTest {
    private static final String PLAN = SamplePlan.ID;

    @TempDir
    Path folder;

    static Stream<Change> changes() {
        Task done = SampleParts.task().with(new Progress(Progress.State.DONE, "", null));
        Plan whole = SamplePlan.whole();
        return Stream.of(
                new Change.PutHeader(
                        PLAN, PlanHeader.titled("新题目"), new Region("河源", Region.Level.PARK, ""), new Period.Year(2030)),
                new Change.PutPart(PLAN, SampleParts.emptyTask("t9", 9)),
                new Change.PutPart(PLAN, done),
                new Change.PutPart(PLAN, SampleParts.emptyTask("t1", 1)),
                new Change.RemovePart(PLAN, Part.Sort.CONFLICT, "c1"),
                new Change.RemovePart(PLAN, Part.Sort.GROUP, "lg1"),
                new Change.RemovePart(PLAN, Part.Sort.FUND, "f2"),
                new Change.RemovePart(PLAN, Part.Sort.STAGE, "s1"),
                new Change.ReplacePlan(new Plan(
                        PLAN,
                        PlanHeader.titled("全换"),
                        whole.region(),
                        null,
                        List.of(SampleParts.emptyUnit("u1", 1), SampleParts.emptyTask("t2", 7)),
                        List.of(SamplePlan.words("i2"), SamplePlan.words("i7")))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsUndoneAndRedoneAfterARestart(Change change) {
        Plan before;
        Plan after;
        try (Store store = opened()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
            before = plan(store);
            done(desk.apply(change));
            after = plan(store);
        }
        assertTrue(!before.equals(after));
        try (Store store = opened()) {
            assertEquals(after, plan(store));
            done(new Desk(store, Clock.systemUTC()).undo());
            assertEquals(before, plan(store));
        }
        try (Store store = opened()) {
            assertEquals(before, plan(store));
            done(new Desk(store, Clock.systemUTC()).redo());
            assertEquals(after, plan(store));
        }
    }

    @Test
    void aReplacedPlanIsTheNewOneWhole() {
        Plan other = new Plan(
                PLAN,
                SamplePlan.whole().header(),
                SamplePlan.whole().region(),
                null,
                List.of(SampleParts.emptyUnit("u1", 1)),
                List.of(SamplePlan.words("i7")));
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            done(desk.apply(new Change.AddPlan(SamplePlan.whole())));

            assertEquals("REPLACE_PLAN", done(desk.apply(new Change.ReplacePlan(other))).code());

            assertEquals(Optional.of(other), store.plans().plan(PLAN));
        }
    }

    @Test
    void aPlanReplacedByItselfIsNoChange() {
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            done(desk.apply(new Change.AddPlan(SamplePlan.whole())));

            assertEquals("NOTHING_CHANGED", refused(desk.apply(new Change.ReplacePlan(SamplePlan.whole()))));
        }
    }

    @Test
    void theJournalTellsTheSortAndTheName() {
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            done(desk.apply(new Change.AddPlan(SamplePlan.whole())));

            JournalEntry added = done(desk.apply(new Change.PutPart(PLAN, SampleParts.emptyUnit("u9", 9))));
            JournalEntry changed = done(desk.apply(new Change.PutPart(PLAN, SampleParts.emptyUnit("u9", 10))));
            JournalEntry removed = done(desk.apply(new Change.RemovePart(PLAN, Part.Sort.UNIT, "u9")));

            assertEquals(List.of("UNIT", "市科技局"), added.arguments());
            assertEquals(
                    List.of("ADD_PART", "CHANGE_PART", "REMOVE_PART"),
                    List.of(added.code(), changed.code(), removed.code()));
        }
    }

    @Test
    void whatIsNotThereOrUnfitIsRefused() {
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            Part task = SampleParts.emptyTask("t9", 9);
            assertEquals("PLAN_UNKNOWN", refused(desk.apply(new Change.PutPart(PLAN, task))));
            assertEquals("PLAN_UNKNOWN", refused(desk.apply(new Change.ReplacePlan(SamplePlan.whole()))));
            assertEquals("PLAN_UNKNOWN", refused(desk.apply(new Change.RemovePart(PLAN, Part.Sort.TASK, "t9"))));
            done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
            assertEquals("PART_UNKNOWN", refused(desk.apply(new Change.RemovePart(PLAN, Part.Sort.TASK, "t9"))));
            assertEquals(
                    "ID_UNFIT", refused(desk.apply(new Change.PutPart(PLAN, SampleParts.emptyTask("t1/1", 9)))));
            assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
        }
    }

    @Test
    void aPlanWithTwoPartsOfOneIdIsRefused() {
        Plan whole = SamplePlan.whole();
        List<Part> parts = new ArrayList<>(whole.parts());
        parts.add(SampleParts.emptyTask("t1", 99));
        Plan twice = new Plan(PLAN, whole.header(), whole.region(), null, parts, whole.indicators());
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());

            assertEquals("ID_TWICE", refused(desk.apply(new Change.AddPlan(twice))));
            assertTrue(store.plans().all().isEmpty());
        }
    }

    @Test
    void oneIdMayNamePartsOfTwoSorts() {
        Plan plan = new Plan(
                "p",
                PlanHeader.titled("题"),
                SamplePlan.whole().region(),
                null,
                List.of(SampleParts.emptyTask("x", 1), SampleParts.emptyUnit("x", 1)),
                List.<Indicator>of());
        try (Store store = Store.inMemory()) {
            done(new Desk(store, Clock.systemUTC()).apply(new Change.AddPlan(plan)));

            assertEquals(Optional.of(plan), store.plans().plan("p"));
        }
    }

    private Store opened() {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(folder.resolve("a"))).value();
    }

    private static Plan plan(Store store) {
        return store.plans().plan(PLAN).orElseThrow();
    }

    private static JournalEntry done(Outcome<JournalEntry> outcome) {
        return (JournalEntry) assertInstanceOf(Outcome.Done.class, outcome).value();
    }

    private static String refused(Outcome<JournalEntry> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
    }
}
