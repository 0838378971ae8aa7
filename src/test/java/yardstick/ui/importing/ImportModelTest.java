package yardstick.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Desk;
import yardstick.exchange.Samples;
import yardstick.importing.Recogniser;
import yardstick.importing.matching.Difference;
import yardstick.importing.words.Lexicon;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Plan;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.walk.DirectJobs;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class ImportModelTest {
    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final ImportModel model = new ImportModel(
            store.plans(),
            new Recogniser(Lexicon.standard()).fixes(),
            new DirectJobs(refusal -> {
                throw new AssertionError(refusal);
            }),
            Clock.systemUTC(),
            Words.of(Locale.SIMPLIFIED_CHINESE));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    /** 蚌埠 专栏1: 6 indicators, each with a baseline and 3 targets; two cells say that there is none. */
    @Test
    void newPlanIsSuggestedWithEverythingTicked() {
        show(0, null);
        assertTrue(model.isNewPlan());
        assertEquals("蚌埠市2024-2026", model.newPlan().id().get());
        assertEquals(30, model.ticked().accepted().get());
        assertTrue(model.importable().get());
    }

    @Test
    void acceptedDifferencesBecomeOneChangeThatIsUndoneInOneStep() {
        show(0, null);
        write();
        Plan plan = store.plans().plan("蚌埠市2024-2026").orElseThrow();
        assertEquals(6, plan.indicators().size());
        assertInstanceOf(Outcome.Done.class, desk.undo());
        assertEquals(List.of(), store.plans().all());
    }

    @Test
    void sameFileAgainHasNothingToImport() {
        show(0, null);
        write();
        show(0, "蚌埠市2024-2026");
        assertFalse(model.isNewPlan());
        assertEquals(0, model.ticked().accepted().get());
        assertFalse(model.importable().get());
        assertTrue(model.ticked().count(Difference.State.SAME) > 0);
        assertEquals(0, model.ticked().shown().size());
        model.ticked().showSame().set(true);
        assertEquals(model.ticked().count(Difference.State.SAME), model.ticked().shown().size());
    }

    @Test
    void untickedIndicatorLeavesItsValuesOut() {
        show(0, null);
        DifferenceRow first = model.ticked().shown().getFirst();
        assertTrue(first.isNewIndicator());
        first.accepted().set(false);
        assertEquals(25, model.ticked().accepted().get());
        write();
        assertEquals(
                5, store.plans().plan("蚌埠市2024-2026").orElseThrow().indicators().size());
    }

    @Test
    void undoneChangeIsSeenAndNothingElseUnticks() {
        show(0, null);
        write();
        show(1, "蚌埠市2024-2026");
        model.ticked().shown().getFirst().accepted().set(false);
        int ticked = model.ticked().accepted().get();
        model.follow();
        assertEquals(ticked, model.ticked().accepted().get());
        write();
        model.follow();
        assertEquals(1, model.ticked().accepted().get());
        assertInstanceOf(Outcome.Done.class, desk.undo());
        model.follow();
        assertEquals(ticked + 1, model.ticked().accepted().get());
    }

    @Test
    void tickedValueBringsItsIndicator() {
        show(0, null);
        model.ticked().acceptAll(false);
        assertFalse(model.importable().get());
        model.ticked().shown().get(1).accepted().set(true);
        assertTrue(model.ticked().shown().getFirst().accepted().get());
        assertEquals(2, model.ticked().accepted().get());
    }

    @Test
    void takenNameIsAProblemUntilItIsAnother() {
        show(0, null);
        write();
        show(0, null);
        assertEquals("蚌埠市2024-2026-2", model.newPlan().id().get());
        model.newPlan().id().set("蚌埠市2024-2026");
        assertFalse(model.newPlan().problem().get().isEmpty());
        assertFalse(model.importable().get());
        assertTrue(model.order().isEmpty());
        model.newPlan().id().set("a b/c");
        assertFalse(model.newPlan().problem().get().isEmpty());
        model.newPlan().id().set("蚌埠-二");
        assertTrue(model.importable().get());
    }

    @Test
    void actualsAreNewBesideAStoredPlan() {
        show(0, null);
        write();
        show(1, "蚌埠市2024-2026");
        assertTrue(model.ticked().accepted().get() > 0);
        assertTrue(model.ticked().shown().stream()
                .filter(DifferenceRow::isOpen)
                .allMatch(row -> row.text().what().startsWith("实际")));
    }

    @Test
    void partsOfTheSheetAreKnownByTheirCells() {
        Reading reading = show(0, null);
        SheetGrid grid = new SheetGrid(reading.book().sheets().getFirst(), reading.draft());
        assertEquals(GridCell.Part.NAME, part(grid, "A4"));
        assertEquals(GridCell.Part.BASELINE, part(grid, "B4"));
        assertEquals(GridCell.Part.TARGET, part(grid, "E4"));
        assertEquals(GridCell.Part.HEADER, part(grid, "B3"));
        assertEquals(GridCell.Part.NOTHING, part(grid, "B12"));
    }

    /** A percentage typed as a fraction: one click and it is imported as the percentage, and marked in the sheet. */
    @Test
    void fixOfAFindingChangesWhatWillBeImported() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), """
                指标,单位,2023年实际,2024年实际,2025年实际
                满意度,%,0.86,87,88
                """);
        show(csv, null);
        List<FindingRow.Remedy> offered = model.findings().getFirst().remedies();
        assertEquals("改为 86", offered.getFirst().label());
        model.take(offered.getFirst().taken());
        assertEquals(List.of(), model.findings());
        Reading fixed = Objects.requireNonNull(model.reading().get());
        assertEquals(GridCell.Part.FIXED, part(new SheetGrid(fixed.book().sheets().getFirst(), fixed.draft()), "C2"));
        model.newPlan().id().set("p");
        model.newPlan().title().set("p");
        write();
        Actual first = store.plans().plan("p").orElseThrow().indicators().getFirst().actuals().getFirst();
        assertEquals("86", Objects.requireNonNull(first.reading().value()).toPlainString());
        assertEquals("0.86", first.reading().text());
    }

    /** A final value is stored and the file has a provisional one: unticked, and a tick outlives a second look. */
    @Test
    void whatDoesNotGiveWayUnaskedBeginsUntickedAndIsUndoneWithTheRest() throws IOException {
        Path csv = folder.resolve("a.csv");
        show(Files.writeString(csv, "指标,单位,2026年目标,2025年实际\n甲,万件,7,6.2\n"), null);
        model.newPlan().id().set("p");
        write();
        show(Files.writeString(csv, "指标,单位,2026年目标,2025年实际（初步）\n甲,万件,—,6.3\n"), "p");
        assertEquals(2, model.ticked().count(Difference.State.CHANGED));
        assertEquals(0, model.ticked().accepted().get());
        assertFalse(model.importable().get());
        DifferenceRow actual = model.ticked().shown().stream()
                .filter(row -> row.text().what().startsWith("实际"))
                .findFirst()
                .orElseThrow();
        actual.accepted().set(true);
        model.resume(Objects.requireNonNull(model.reading().get()), model.review().orElseThrow());
        assertEquals(1, model.ticked().accepted().get());
        write();
        assertEquals("6.3", value());
        assertInstanceOf(Outcome.Done.class, desk.undo());
        assertEquals("6.2", value());
    }

    @Test
    void boundThatAPersonTakesAsTheBaselineIsImported() throws IOException {
        show(Files.writeString(folder.resolve("a.csv"), "指标,单位,2023年基期值,2026年目标\n甲,件,≥85,90\n"), null);
        FindingRow.Remedy offered = model.findings().getFirst().remedies().getFirst();
        assertEquals("改为 85", offered.label());
        model.take(offered.taken());
        assertEquals(List.of(), model.findings());
        model.newPlan().id().set("p");
        write();
        Baseline baseline = Objects.requireNonNull(
                store.plans().plan("p").orElseThrow().indicators().getFirst().baseline());
        assertEquals("85 ≥85", Objects.requireNonNull(baseline.value()).toPlainString() + " " + baseline.text());
    }

    private String value() {
        Actual first = store.plans().plan("p").orElseThrow().indicators().getFirst().actuals().getFirst();
        return Objects.requireNonNull(first.reading().value()).toPlainString();
    }

    private static GridCell.Part part(SheetGrid grid, String address) {
        Position position = Position.of(address).orElseThrow();
        return grid.cell(position.row(), position.column()).part();
    }

    private Reading show(int file, @Nullable String planId) {
        List<Samples.Sample> samples = done(new Samples().copyTo(folder));
        return show(samples.getFirst().files().get(file), planId);
    }

    private Reading show(Path file, @Nullable String planId) {
        Book book = done(new SheetReader().open(file, Progress.none()));
        Reading reading = new Reading(
                book,
                new Recogniser(Lexicon.standard()).recognise(book, Progress.none()),
                store.plans().all());
        model.show(reading, planId);
        return reading;
    }

    private void write() {
        done(desk.apply(model.order().orElseThrow().change()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
