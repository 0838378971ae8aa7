package yardstick.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Desk;
import yardstick.importing.Recogniser;
import yardstick.importing.words.Lexicon;
import yardstick.model.Indicator;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.walk.DirectJobs;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Names and tables that a person must decide about, in the review of the window. */
class NameDecisionTest {
    private static final String PLAN = """
            指标,单位,2023年基期值,2026年目标
            知识产权质押融资金额,亿元,17.2,25
            有效商标注册量,万件,4.9,7
            """;
    private static final String ACTUALS = """
            指标,单位,2024年实际
            专利质押融资额,亿元,19.5
            有效商标注册量,万件,5.4
            """;
    private static final String OTHER_TABLE = """


            产量指标,2022年实际,2023年实际,单位
            粮食产量,290,300,万吨
            蔬菜产量,118,120,万吨
            水果产量,44,45,万吨
            """;

    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void undecidedNameIsCountedAndNotImported() throws IOException {
        ImportModel model = review(ACTUALS);
        assertEquals(1, model.names().open().get());
        assertEquals(1, model.ticked().accepted().get());
        assertEquals(2, model.names().rows().getFirst().choices().size());
    }

    @Test
    void decisionBringsTheRowAndItsOtherNameAndKeepsTheTicks() throws IOException {
        ImportModel model = review(ACTUALS);
        model.ticked().acceptAll(false);
        decide(model, 0);
        assertEquals(0, model.names().open().get());
        assertEquals(2, model.ticked().accepted().get());
        write(model);
        Indicator pledges = store.plans().plan("p").orElseThrow().indicators().getFirst();
        assertEquals(List.of("专利质押融资额"), pledges.name().aliases());
        assertEquals(1, pledges.actuals().size());
    }

    @Test
    void decisionCanBeTakenBack() throws IOException {
        ImportModel model = review(ACTUALS);
        decide(model, 0);
        decide(model, 1);
        assertEquals(1, model.names().rows().size());
        write(model);
        assertEquals(3, store.plans().plan("p").orElseThrow().indicators().size());
    }

    @Test
    void oneUndoTakesValuesAndOtherNameBack() throws IOException {
        ImportModel model = review(ACTUALS);
        var before = store.plans().plan("p");
        decide(model, 0);
        write(model);
        done(desk.undo());
        assertEquals(before, store.plans().plan("p"));
    }

    @Test
    void tableThatFitsNothingIsLeftOutUntilItIsTicked() throws IOException {
        ImportModel model = review(ACTUALS + OTHER_TABLE);
        assertEquals(Set.of(1), model.tables().leftOut());
        assertEquals(1, model.ticked().accepted().get());
        assertEquals(1, model.findings().stream()
                .filter(row -> row.text().sentence().contains("第 2 张表"))
                .count());
        model.tables().rows().get(1).wanted().set(true);
        assertEquals(1 + 9, model.ticked().accepted().get());
    }

    @Test
    void reviewGoesOnInAnotherLanguageWhereItWasLeft() throws IOException {
        ImportModel model = review(ACTUALS + OTHER_TABLE);
        decide(model, 0);
        model.ticked().shown().getFirst().accepted().set(false);
        ImportModel other = model(Locale.ENGLISH);
        other.resume(Objects.requireNonNull(model.reading().get()), model.review().orElseThrow());
        assertEquals(model.ticked().accepted().get(), other.ticked().accepted().get());
        assertEquals(0, other.names().open().get());
        assertEquals(Set.of(1), other.tables().leftOut());
        assertFalse(other.isNewPlan());
    }

    @Test
    void nothingIsDecidedWithoutAPerson() throws IOException {
        assertNull(review(ACTUALS).names().rows().getFirst().chosen().get());
    }

    @Test
    void otherPlanAsksAnew() throws IOException {
        ImportModel model = review(ACTUALS);
        decide(model, 0);
        model.choice().set(model.choices().getLast());
        assertTrue(model.isNewPlan());
        assertEquals(0, model.names().rows().size());
    }

    private static void decide(ImportModel model, int choice) {
        NameRow row = model.names().rows().getFirst();
        row.chosen().set(row.choices().get(choice));
    }

    private ImportModel review(String actuals) throws IOException {
        ImportModel plan = model(Locale.SIMPLIFIED_CHINESE);
        show(plan, PLAN, null);
        plan.newPlan().id().set("p");
        write(plan);
        ImportModel model = model(Locale.SIMPLIFIED_CHINESE);
        show(model, actuals, "p");
        return model;
    }

    private ImportModel model(Locale locale) {
        return new ImportModel(
                store.plans(),
                new Recogniser(Lexicon.standard()).fixes(),
                new DirectJobs(refusal -> {
                    throw new AssertionError(refusal);
                }),
                Clock.systemUTC(),
                Words.of(locale));
    }

    private void show(ImportModel model, String csv, @Nullable String planId) throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), csv);
        Book book = done(new SheetReader().open(file, Progress.none()));
        model.show(
                new Reading(
                        book,
                        new Recogniser(Lexicon.standard()).recognise(book, Progress.none()),
                        store.plans().all()),
                planId);
    }

    private void write(ImportModel model) {
        done(desk.apply(model.order().orElseThrow().change()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
