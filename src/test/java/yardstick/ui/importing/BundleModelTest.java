package yardstick.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Comparator;
import yardstick.model.Conflict;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.walk.DirectJobs;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The bundle of 即墨 goes into stores that have it, have another state of it, or do not have it. */
class BundleModelTest {
    private static final Path JIMO = Path.of("sample-data", "plans", "jimo.json");

    private final Words words = Words.of(Locale.SIMPLIFIED_CHINESE);
    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final BundleModel model = new BundleModel(
            store.plans(),
            new DirectJobs(refusal -> {
                throw new AssertionError(refusal);
            }),
            words);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void planIsAddedWholeAndUndoneInOneStep() {
        Plan plan = show(JIMO);
        assertEquals("jimo", model.id().get());
        assertTrue(model.importable().get());
        write();
        assertEquals(Optional.of(plan), store.plans().plan("jimo"));
        assertInstanceOf(Outcome.Done.class, desk.undo());
        assertEquals(List.of(), store.plans().all());
    }

    @Test
    void storedPlanGivesWayOnlyWhenAskedToAndComesBack() {
        Plan plan = show(JIMO);
        Plan before = older(plan);
        apply(new Change.AddPlan(before));
        show(JIMO);
        assertFalse(model.importable().get());
        assertTrue(model.order().isEmpty());
        model.replace().set(true);
        write();
        assertEquals(Optional.of(plan), store.plans().plan("jimo"));
        assertInstanceOf(Outcome.Done.class, desk.undo());
        assertEquals(Optional.of(before), store.plans().plan("jimo"));
    }

    @Test
    void changesAreCountedSortBySort() {
        Plan plan = show(JIMO);
        apply(new Change.AddPlan(older(plan)));
        show(JIMO);
        List<HoldingRow> rows = HoldingRow.of(plan, model.standing().get(), words);
        assertEquals(new HoldingRow.Changes(0, 1, 0), row(rows, "概况").changes());
        assertEquals(new HoldingRow.Changes(16, 0, 0), row(rows, "存疑之处").changes());
        assertEquals(new HoldingRow.Changes(0, 0, 0), row(rows, "任务").changes());
        assertEquals(0, row(rows, "存疑之处").stored());
        assertEquals(17, model.standing().get().differences().size());
    }

    /** 23 tasks with 72 deliverables, 46 indicators, as counted in the file; it has no boxes and no table of funds. */
    @Test
    void holdingsAreThoseOfTheFile() {
        List<HoldingRow> rows = HoldingRow.of(show(JIMO), model.standing().get(), words);
        assertEquals(46, rows.getFirst().now());
        assertEquals(9, row(rows, "目标").now());
        assertEquals(23, row(rows, "任务").now());
        assertEquals(72, row(rows, "任务成果").now());
        assertEquals(20, row(rows, "责任单位").now());
        assertEquals(16, row(rows, "存疑之处").now());
        assertTrue(rows.stream().noneMatch(row -> row.name().equals("专栏") || row.name().equals("资金表")));
    }

    @Test
    void samePlanHasNothingToImport() {
        show(JIMO);
        write();
        show(JIMO);
        model.replace().set(true);
        assertFalse(model.importable().get());
        assertTrue(model.order().isEmpty());
    }

    /** An actual reported since the bundle was written is told before it goes. */
    @Test
    void actualsThatWouldBeLostAreCounted() {
        Plan plan = show(JIMO);
        write();
        Actual reported = new Actual(
                new Period.Year(2031),
                "",
                new Actual.Reading(Comparator.EQ, BigDecimal.valueOf(5), "5"),
                ActualStatus.FINAL,
                Origin.ENTERED,
                null);
        apply(new Change.PutActual("jimo", plan.indicators().getFirst().id(), reported));
        show(JIMO);
        assertEquals(1, model.standing().get().actualsLost(plan));
    }

    @Test
    void anotherIdMakesAnotherPlan() {
        Plan plan = show(JIMO);
        write();
        show(JIMO);
        model.id().set(" jimo-二稿 ");
        write();
        assertEquals(2, store.plans().all().size());
        assertEquals(Optional.of(plan.named("jimo-二稿")), store.plans().plan("jimo-二稿"));
    }

    @Test
    void whatIsNoIdIsAProblem() {
        show(JIMO);
        model.id().set("a b/c");
        assertFalse(model.problem().get().isEmpty());
        assertFalse(model.importable().get());
        model.id().set("");
        assertFalse(model.importable().get());
        model.id().set("x".repeat(Plan.LONGEST_ID));
        assertTrue(model.problem().get().isEmpty());
        assertTrue(model.importable().get());
    }

    @Test
    void anotherIdAsksAgainBeforeItReplaces() {
        Plan plan = show(JIMO);
        apply(new Change.AddPlan(older(plan)));
        apply(new Change.AddPlan(older(plan).named("other")));
        show(JIMO);
        model.replace().set(true);
        model.id().set("other");
        assertFalse(model.importable().get());
    }

    @Test
    void changeElsewhereIsSeenAndTheChoiceStays() {
        Plan plan = show(JIMO);
        apply(new Change.AddPlan(older(plan)));
        show(JIMO);
        model.replace().set(true);
        model.follow();
        assertTrue(model.replace().get());
        assertTrue(model.importable().get());
        assertInstanceOf(Outcome.Done.class, desk.undo());
        model.follow();
        assertInstanceOf(Change.AddPlan.class, model.order().orElseThrow().change());
    }

    @Test
    void bundleWithAnErrorOffersNothing() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(JIMO).replace("\"version\": 1,", "\"version\": 0,"));
        BundleReading read = done(new BundleFile().read(wrong, Progress.none()));
        model.show(read);
        model.id().set("jimo");
        assertTrue(read.errors() > 0);
        assertFalse(model.importable().get());
        assertTrue(model.order().isEmpty());
        FindingRow first = new BundleFindingRows(words).of(read.findings()).getFirst();
        assertEquals("数值 0 超出范围", first.text().sentence());
        assertTrue(first.text().where().matches("指标 · 第 \\d+ 条"), first.text().where());
    }

    /** The plan before somebody noted 16 doubts and looked up its head. */
    private static Plan older(Plan plan) {
        return new Plan(
                plan.id(),
                PlanHeader.titled("旧稿"),
                plan.region(),
                plan.period(),
                plan.parts().stream().filter(part -> !(part instanceof Conflict)).toList(),
                plan.indicators());
    }

    private Plan show(Path file) {
        BundleReading read = done(new BundleFile().read(file, Progress.none()));
        model.show(read);
        return Objects.requireNonNull(read.plan());
    }

    private static HoldingRow row(List<HoldingRow> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private void write() {
        apply(model.order().orElseThrow().change());
    }

    private void apply(Change change) {
        done(desk.apply(change));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
