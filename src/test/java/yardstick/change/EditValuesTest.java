package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

class EditValuesTest {
    private static final String PLAN = SamplePlan.ID;

    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());

    @BeforeEach
    void plan() {
        assertInstanceOf(Outcome.Done.class, desk.apply(new Change.AddPlan(SamplePlan.whole())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void severalValuesAreOneStep() {
        JournalEntry entry = done(new Change.EditValues(PLAN, List.of(target("i1", 2030), target("i2", 2030))));

        assertEquals("EDIT_VALUES", entry.code());
        assertEquals(List.of("2"), entry.arguments());
        desk.undo();
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
    }

    @Test
    void oneValueIsToldAsItself() {
        assertEquals("ADD_TARGET", done(new Change.EditValues(PLAN, List.of(target("i1", 2030)))).code());
    }

    @Test
    void nothingIsWrittenIfOneOfThemIsRefused() {
        Outcome<JournalEntry> outcome =
                desk.apply(new Change.EditValues(PLAN, List.of(target("i1", 2030), target("nobody", 2030))));

        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
    }

    private JournalEntry done(Change change) {
        return ((Outcome.Done<JournalEntry>) desk.apply(change)).value();
    }

    private static Change target(String indicator, int year) {
        return new Change.PutTarget(
                PLAN, indicator, SamplePlan.target(new Period.Year(year), 1, Comparator.GE, "90", "90"));
    }
}
