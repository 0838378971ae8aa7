package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Revision;
import yardstick.model.Role;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.model.Unit;
import yardstick.store.ValueEvent.Standing;
import yardstick.store.ValueEvent.Way;
import yardstick.work.Outcome;

class HistoryTest {
    private static final String PLAN = "p";
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Period YEAR = new Period.Year(2024);

    @TempDir
    Path folder;

    private Store store = Store.inMemory();

    @BeforeEach
    void plan() {
        store.close();
        store = opened();
        act(new Change.AddPlan(new Plan(
                PLAN,
                PlanHeader.titled("规划"),
                new Region("某市", Region.Level.CITY, ""),
                null,
                List.of(),
                List.of(indicator("i1", "件"), indicator("i2", "件")))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTypedValueIsToldWithOldAndNewTheNewestFirst() {
        act(typed("i1", "10"));
        act(typed("i1", "12"));

        List<ValueEvent> events = store.history().of(PLAN, "i1");

        assertEquals(List.of("10→12", "—→10"), told(events));
        ValueEvent newest = events.getFirst();
        assertEquals(
                List.of(Role.ACTUAL, YEAR, "", Way.TYPED, MAY),
                List.of(newest.role(), newest.period(), newest.district(), newest.way(), newest.at()));
    }

    @Test
    void onlyTheIndicatorAskedForIsTold() {
        act(new Change.EditValues(PLAN, List.of(typed("i1", "10"), typed("i2", "20"))));

        assertEquals(List.of("—→20"), told(store.history().of(PLAN, "i2")));
    }

    @Test
    void aValueOutOfAFileLeadsToItsCell() {
        act(new Change.ImportFile(PLAN, "2025.xlsx", List.of(typed("i1", "10"))));

        ValueEvent event = store.history().of(PLAN, "i1").getFirst();

        assertEquals(Way.FILE, event.way());
        assertEquals("2025.xlsx", event.step().arguments().getFirst());
        assertEquals(SamplePlan.cell("D5"), event.source());
    }

    @Test
    void aTargetSetByAPaperIsToldWithItsVersionAndThePaper() {
        act(new Change.PutTarget(
                PLAN, "i1", SamplePlan.target(YEAR, 1, Comparator.GE, "30", "30件")));
        act(adjust("i1", "40"));

        ValueEvent event = store.history().of(PLAN, "i1").getFirst();

        assertEquals(Way.PAPER, event.way());
        assertEquals("9号", event.step().arguments().getFirst());
        assertEquals(2, event.version());
        assertEquals(List.of("—→40", "—→30"), told(store.history().of(PLAN, "i1")));
    }

    @Test
    void aStepTakenBackIsNotToldAndDoneAgainItIs() {
        act(typed("i1", "10"));
        act(typed("i1", "12"));

        desk(JUNE).undo();
        assertEquals(List.of("—→10"), told(store.history().of(PLAN, "i1")));
        desk(JUNE).redo();
        assertEquals(List.of("10→12", "—→10"), told(store.history().of(PLAN, "i1")));
    }

    @Test
    void whatWasTakenBackAndOvertakenIsForgotten() {
        act(typed("i1", "10"));
        desk(MAY).undo();
        act(typed("i1", "11"));

        assertEquals(List.of("—→11"), told(store.history().of(PLAN, "i1")));
    }

    @Test
    void aValueIsToldInTheUnitOfItsTime() {
        act(typed("i1", "10"));
        act(new Change.PutIndicator(PLAN, indicator("i1", "万件").with(null, List.of(), List.of(value("0.001")))));
        act(typed("i1", "0.002"));

        List<ValueEvent> events = store.history().of(PLAN, "i1");

        assertEquals(
                List.of("0.001万件→0.002万件", "10件→0.001万件", "—→10件"),
                events.stream().map(e -> withUnit(e.before()) + "→" + withUnit(e.after())).toList());
    }

    @Test
    void aNewIndicatorWithTheNumberOfARemovedOneHasAHistoryOfItsOwn() {
        act(typed("i2", "10"));
        act(new Change.RemoveIndicator(PLAN, "i2"));
        act(new Change.PutIndicator(PLAN, indicator("i3", "件")));
        act(typed("i3", "33"));

        assertEquals(List.of("—→33"), told(store.history().of(PLAN, "i3")));
        assertEquals(List.of("10→—", "—→10"), told(store.history().of(PLAN, "i2")));
    }

    @Test
    void aChangedNoteIsNoChangeOfTheValue() {
        act(typed("i1", "10"));
        Actual same = value("10.0");
        act(new Change.PutActual(
                PLAN,
                "i1",
                new Actual(
                        same.period(),
                        "",
                        same.reading(),
                        same.status(),
                        same.origin(),
                        SamplePlan.witnessed(YEAR).evidence(),
                        null)));

        ValueEvent event = store.history().of(PLAN, "i1").getFirst();

        assertFalse(event.changesTheValue());
        assertEquals("市统计局", event.after() == null ? "" : event.after().evidence().by());
    }

    @Test
    void whatChangedSinceADayIsToldByIndicator() {
        act(typed("i1", "10"));
        act(JUNE, typed("i1", "11"));
        act(JUNE, typed("i2", "20"));
        act(JUNE, typed("i1", "12"));

        Map<String, List<ValueEvent>> since = store.history().changesSince(PLAN, JUNE);

        assertEquals(Set.of("i1", "i2"), since.keySet());
        assertEquals(List.of("11→12", "10→11"), told(since.getOrDefault("i1", List.of())));
        assertEquals(Map.of(), store.history().changesSince("other", MAY));
    }

    @Test
    void theStepsOfAnOlderStoreAreFoundAsIfTheyHadBeenNoted() throws SQLException {
        act(typed("i2", "10"));
        act(new Change.RemoveIndicator(PLAN, "i2"));
        act(new Change.PutIndicator(PLAN, indicator("i3", "件")));
        act(typed("i3", "33"));
        act(typed("i3", "34"));
        desk(MAY).undo();
        List<List<ValueEvent>> noted = everything();
        store.close();

        StoreFile file = StoreFile.of(folder.resolve("a"));
        try (Connection connection = DriverManager.getConnection(file.url(), Schema.USER, "")) {
            connection.createStatement().execute("DELETE FROM journal_touch");
            Jdbi.create(connection).useHandle(handle -> new TouchSql(handle).addOlder());
        }
        store = opened();

        assertEquals(noted, everything());
        desk(MAY).redo();
        assertEquals(List.of("33→34", "—→33"), told(store.history().of(PLAN, "i3")));
    }

    private List<List<ValueEvent>> everything() {
        return Stream.of("i1", "i2", "i3").map(id -> store.history().of(PLAN, id)).toList();
    }

    private Store opened() {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(folder.resolve("a"))).value();
    }

    private Desk desk(Instant at) {
        return new Desk(store, Clock.fixed(at, ZoneOffset.UTC));
    }

    private void act(Change change) {
        act(MAY, change);
    }

    private void act(Instant at, Change change) {
        assertInstanceOf(Outcome.Done.class, desk(at).apply(change));
    }

    private static Indicator indicator(String id, String unit) {
        Indicator plain = SamplePlan.words(id);
        return new Indicator(
                id,
                1,
                plain.name(),
                plain.heading(),
                null,
                new Measure(
                        Kind.LEVEL, Direction.HIGHER, Unit.of(unit), null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    private static Actual value(String number) {
        return SamplePlan.actual(YEAR, "", number);
    }

    private static Change typed(String indicator, String number) {
        return new Change.PutActual(PLAN, indicator, value(number));
    }

    private static Change adjust(String indicator, String number) {
        Target.Aim aim = new Target.Aim(Comparator.GE, new BigDecimal(number), null, number);
        return new Change.AdjustTargets(
                PLAN,
                new Revision("r1", 1, null, "9号", "", List.of(), Trace.NONE),
                List.of(new Change.Adjustment(indicator, YEAR, aim, null, "", null)));
    }

    private static List<String> told(List<ValueEvent> events) {
        return events.stream().map(e -> number(e.before()) + "→" + number(e.after())).toList();
    }

    private static String number(@Nullable Standing standing) {
        BigDecimal value = standing == null ? null : standing.value();
        return value == null ? "—" : value.toPlainString();
    }

    private static String withUnit(@Nullable Standing standing) {
        return standing == null ? "—" : number(standing) + standing.unit().symbol();
    }
}
