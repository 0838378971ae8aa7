package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

class ImportFileTest {
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
    void anImportIsOneStep() {
        Outcome<JournalEntry> outcome = desk.apply(new Change.ImportFile(
                PLAN, "2025.xlsx", List.of(new Change.PutIndicator(PLAN, SamplePlan.words("i3")), value("i3", 1))));

        JournalEntry entry = ((Outcome.Done<JournalEntry>) outcome).value();
        assertEquals("IMPORT", entry.code());
        assertEquals(List.of("2025.xlsx", "2"), entry.arguments());
        desk.undo();
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
    }

    @Test
    void whatAnImportDoesNotWriteStays() {
        Plan before = store.plans().plan(PLAN).orElseThrow();
        Indicator old = before.indicator("i1").orElseThrow();
        Target target = SamplePlan.target(new Period.Year(2025), 2, Comparator.GE, "90", "90");
        Change.PutActual actual = (Change.PutActual) value("i1", 1);

        desk.apply(new Change.ImportFile(
                PLAN,
                "2025.xlsx",
                List.of(new Change.PutTarget(PLAN, "i1", target), actual, new Change.SetBaseline(PLAN, "i1", null))));

        Plan now = store.plans().plan(PLAN).orElseThrow();
        Indicator changed = now.indicator("i1").orElseThrow();
        assertTrue(changed.targets().contains(target) && changed.actuals().contains(actual.actual()));
        assertEquals(old, changed.with(old.baseline(), old.targets(), old.actuals()));
        assertEquals(before.parts(), now.parts());
        assertEquals(before.header(), now.header());
    }

    @Test
    void aPartThatIsRefusedRefusesTheWholeFile() {
        Outcome<JournalEntry> outcome = desk.apply(
                new Change.ImportFile(PLAN, "2025.xlsx", List.of(value("i1", 1), value("nobody", 1), value("i2", 1))));

        assertEquals("INDICATOR_UNKNOWN", ((Outcome.Refused<JournalEntry>) outcome).refusal().code());
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
        assertEquals(1, desk.journal(9).size());
    }

    /** The journal row is written last: a condition on it makes a change fail when all its other rows are written. */
    @Test
    void aFailureAtTheEndOfWritingLeavesNothingBehind(@TempDir Path folder) throws SQLException {
        Change.ImportFile file = new Change.ImportFile(
                PLAN,
                "2025.xlsx",
                List.of(value("i1", 1), new Change.PutIndicator(PLAN, SamplePlan.words("i4")), value("i4", 1)));
        try (Store onDisk = ((Outcome.Done<Store>) Store.open(folder.resolve("a"))).value()) {
            Desk failing = new Desk(onDisk, Clock.systemUTC());
            failing.apply(new Change.AddPlan(SamplePlan.whole()));
            execute(folder, "ALTER TABLE journal ADD CONSTRAINT journal_full CHECK (number < 2)");

            assertThrows(RuntimeException.class, () -> failing.apply(file));

            assertEquals(Optional.of(SamplePlan.whole()), onDisk.plans().plan(PLAN));
            assertEquals(1, failing.journal(9).size());
            execute(folder, "ALTER TABLE journal DROP CONSTRAINT journal_full");
            assertInstanceOf(Outcome.Done.class, failing.apply(file));
        }
    }

    private static void execute(Path folder, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("a"), "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void twentyThousandValuesAreImportedAndUndone() {
        List<Change> parts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            parts.add(new Change.PutIndicator(PLAN, SamplePlan.words("n" + i)));
            for (int month = 0; month < 100; month++) {
                parts.add(value("n" + i, month));
            }
        }

        assertInstanceOf(Outcome.Done.class, desk.apply(new Change.ImportFile(PLAN, "20000.xlsx", parts)));

        Plan stored = store.plans().plan(PLAN).orElseThrow();
        assertEquals(
                20_000,
                stored.indicators().stream()
                        .filter(indicator -> indicator.id().startsWith("n"))
                        .mapToInt(indicator -> indicator.actuals().size())
                        .sum());
        assertTrue(stored.indicator("n199").orElseThrow().actuals().contains(((Change.PutActual) value("n199", 99)).actual()));
        desk.undo();
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
        desk.redo();
        assertEquals(Optional.of(stored), store.plans().plan(PLAN));
    }

    private static Change value(String indicator, int month) {
        Period period = new Period.Month(YearMonth.of(2020, 1).plusMonths(month));
        return new Change.PutActual(PLAN, indicator, SamplePlan.actual(period, "", month + ".50"));
    }
}
