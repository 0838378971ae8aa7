package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

class DeskTest {
    private static final String PLAN = SamplePlan.ID;
    private static final Period YEAR = new Period.Year(2025);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, NOON);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTypedValueIsStoredAndToldWithOldAndNew() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.apply(typed("13.1")));

        JournalEntry entry = done(desk.apply(typed("13.40")));

        assertEquals(
                new JournalEntry(
                        3,
                        NOON.instant(),
                        "CHANGE_ACTUAL",
                        List.of("知识产权社会满意度", "2025", "13.1%", "13.40%"),
                        false),
                entry);
        assertEquals(new BigDecimal("13.40"), actual().orElseThrow().value());
    }

    @Test
    void undoAndRedoWalkThroughEverySortOfChange() {
        List<Change> changes = List.of(
                new Change.AddPlan(SamplePlan.whole()),
                typed("1"),
                typed("2"),
                new Change.PutTarget(PLAN, "i1", SamplePlan.target(YEAR, 3, Comparator.GT, "91", "突破91%")),
                new Change.RemoveTarget(PLAN, "i1", null, 1),
                new Change.SetBaseline(PLAN, "i1", null),
                new Change.RemoveActual(PLAN, "i1", new Period.Year(2022), "源城区"),
                new Change.PutIndicator(PLAN, SamplePlan.words("i1")),
                new Change.PutIndicator(PLAN, SamplePlan.words("i3")),
                new Change.RemoveIndicator(PLAN, "i2"),
                new Change.RemovePlan(PLAN));
        List<Optional<Plan>> states = new ArrayList<>(List.of(plan()));
        for (Change change : changes) {
            done(desk.apply(change));
            states.add(plan());
        }

        for (int i = changes.size() - 1; i >= 0; i--) {
            done(desk.undo());
            assertEquals(states.get(i), plan(), "after undo of " + changes.get(i));
        }
        assertEquals("NOTHING_TO_UNDO", refused(desk.undo()));
        for (int i = 1; i <= changes.size(); i++) {
            done(desk.redo());
            assertEquals(states.get(i), plan(), "after redo of " + changes.get(i - 1));
        }
        assertEquals("NOTHING_TO_REDO", refused(desk.redo()));
    }

    @Test
    void whatWasDoneCanBeUndoneAndRedoneAfterARestart() {
        Path file = folder.resolve("a.mv.db");
        try (Store first = opened(file)) {
            Desk before = new Desk(first, NOON);
            done(before.apply(new Change.AddPlan(SamplePlan.whole())));
            done(before.apply(typed("13.1")));
        }
        try (Store second = opened(file)) {
            assertEquals("ADD_ACTUAL", done(new Desk(second, NOON).undo()).code());
            assertEquals(Optional.of(SamplePlan.whole()), second.plans().plan(PLAN));
        }
        try (Store third = opened(file)) {
            Desk after = new Desk(third, NOON);
            assertEquals("ADD_ACTUAL", after.redoable().orElseThrow().code());
            assertEquals("ADD_ACTUAL", done(after.redo()).code());
            assertEquals(5, third.plans().plan(PLAN).orElseThrow().indicator("i1").orElseThrow().actuals().size());
        }
    }

    @Test
    void aNewChangeAfterUndoEndsRedo() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.apply(typed("1")));
        done(desk.undo());

        JournalEntry entry = done(desk.apply(typed("2")));

        assertEquals(3, entry.number());
        assertEquals("NOTHING_TO_REDO", refused(desk.redo()));
        assertEquals(List.of(3L, 1L), desk.journal(9).stream().map(JournalEntry::number).toList());
    }

    @Test
    void undoneStepsStayInTheJournalAsUndone() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.undo());

        assertTrue(desk.journal(9).getFirst().undone());
        assertTrue(desk.undoable().isEmpty());
        assertEquals("ADD_PLAN", desk.redoable().orElseThrow().code());
    }

    @Test
    void theSameAgainIsNoChange() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.apply(typed("13.1")));

        assertEquals("NOTHING_CHANGED", refused(desk.apply(typed("13.1"))));
        assertEquals(2, desk.journal(9).size());
    }

    @Test
    void theSameReadAtAnotherTimeIsNoChange() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.apply(typed("13.1")));
        Actual same = ((Change.PutActual) typed("13.1")).actual();
        Source later = Source.typed("13.1", NOON.instant().plusSeconds(9));
        Actual again =
                new Actual(same.period(), "", same.reading(), same.status(), same.origin(), later);

        assertEquals("NOTHING_CHANGED", refused(desk.apply(new Change.PutActual(PLAN, "i1", again))));
    }

    @Test
    void moreDigitsAreAChange() {
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        done(desk.apply(typed("13.1")));

        done(desk.apply(typed("13.10")));

        assertEquals(new BigDecimal("13.10"), actual().orElseThrow().value());
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingWritten() {
        assertEquals("PLAN_UNKNOWN", refused(desk.apply(typed("1"))));
        assertEquals("PLAN_UNKNOWN", refused(desk.apply(new Change.RemovePlan("none"))));
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));
        assertEquals("PLAN_EXISTS", refused(desk.apply(new Change.AddPlan(SamplePlan.whole()))));
        assertEquals("INDICATOR_UNKNOWN", refused(desk.apply(new Change.RemoveIndicator(PLAN, "i9"))));
        assertEquals("INDICATOR_UNKNOWN", refused(desk.apply(new Change.SetBaseline(PLAN, "i9", null))));
        assertEquals("VALUE_UNKNOWN", refused(desk.apply(new Change.RemoveActual(PLAN, "i2", YEAR, ""))));
        assertEquals("VALUE_UNKNOWN", refused(desk.apply(new Change.RemoveTarget(PLAN, "i2", YEAR, 1))));

        assertEquals(1, desk.journal(9).size());
        assertEquals(Optional.of(SamplePlan.whole()), plan());
    }

    @Test
    void twoValuesForOnePlaceAreRefused() {
        Actual one = SamplePlan.actual(YEAR, "", "1");
        Actual two = SamplePlan.actual(YEAR, "", "2");
        Indicator bare = SamplePlan.words("i9");
        Indicator twice = new Indicator(
                bare.id(), 1, bare.name(), bare.heading(), null, bare.measure(), null, List.of(), List.of(one, two),
                List.of(), Set.of(), null);
        done(desk.apply(new Change.AddPlan(SamplePlan.whole())));

        assertEquals("VALUE_TWICE", refused(desk.apply(new Change.PutIndicator(PLAN, twice))));
        assertEquals(Optional.of(SamplePlan.whole()), plan());
    }

    @Test
    void listenersHearDoneChangesOnlyAndCanLeave() {
        List<String> heard = new ArrayList<>();
        Runnable leave = desk.onChange(() -> heard.add("x"));
        desk.undo();
        desk.apply(new Change.AddPlan(SamplePlan.whole()));
        desk.undo();
        leave.run();
        desk.redo();

        assertEquals(2, heard.size());
    }

    private static Change typed(String value) {
        Actual made = SamplePlan.actual(YEAR, "", value);
        return new Change.PutActual(
                PLAN,
                "i1",
                new Actual(YEAR, "", made.reading(), made.status(), made.origin(), Source.typed(value, NOON.instant())));
    }

    private Optional<Plan> plan() {
        return store.plans().plan(PLAN);
    }

    private Optional<Actual> actual() {
        return plan().flatMap(plan -> plan.indicator("i1")).stream()
                .flatMap(indicator -> indicator.actuals().stream())
                .filter(actual -> actual.period().equals(YEAR))
                .findFirst();
    }

    private static Store opened(Path file) {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(file)).value();
    }

    private static JournalEntry done(Outcome<JournalEntry> outcome) {
        return (JournalEntry) assertInstanceOf(Outcome.Done.class, outcome).value();
    }

    private static String refused(Outcome<JournalEntry> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
    }
}
