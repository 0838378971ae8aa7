package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Category;
import yardstick.model.Conflict;
import yardstick.model.Fund;
import yardstick.model.Goal;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Revision;
import yardstick.model.Trace;
import yardstick.model.Unit;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** What no plan may hold, because no bundle could carry it. */
class FitnessTest {
    private static final String PLAN = SamplePlan.ID;

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("REVISION_VERSION", revision(1)),
                Arguments.of("REVISION_VERSION", revision(0)),
                Arguments.of("FUND_COVERS", fund(List.of("中央", "地方"), "地方", 3)),
                Arguments.of("FUND_COVERS", fund(List.of("中央", "地方"), "地方", 0)),
                Arguments.of("FUND_COLUMN_TWICE", fund(List.of("地方", "地方"), "地方", 1)),
                Arguments.of("FUND_COLUMN_UNKNOWN", fund(List.of("中央"), "地方", 1)),
                Arguments.of("CONFLICT_READING", conflict(2)),
                Arguments.of("CONFLICT_READING", conflict(0)),
                Arguments.of("TEXT_TOO_LONG", number("长".repeat(1001))),
                Arguments.of("TEXT_TOO_LONG", goal("长".repeat(20_001))),
                Arguments.of("TEXT_UNPRINTABLE", number("第\u0001章")),
                Arguments.of("TEXT_UNPRINTABLE", number("第\ud800章")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void unfitPartIsRefusedWithASentence(String code, Part part) {
        try (Store store = Store.inMemory()) {
            Desk desk = filled(store);
            Refusal refusal = refused(desk.apply(new Change.PutPart(PLAN, part)));
            assertEquals(code, refusal.code());
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String sentence = Words.of(locale)
                        .get("refusal." + code, refusal.arguments().toArray());
                assertFalse(sentence.contains("{"), sentence);
            }
            assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
        }
    }

    static Stream<Part> fit() {
        return Stream.of(
                revision(2),
                fund(List.of("中央", "地方"), "地方", 2),
                conflict(1),
                number("长".repeat(1000)),
                goal("长".repeat(20_000)),
                number("两\n行"));
    }

    @ParameterizedTest
    @MethodSource("fit")
    void partAtTheBoundIsTaken(Part part) {
        try (Store store = Store.inMemory()) {
            assertEquals(Outcome.Done.class, filled(store).apply(new Change.PutPart(PLAN, part)).getClass());
        }
    }

    @Test
    void regionOfTooLongANameIsRefused() {
        try (Store store = Store.inMemory()) {
            Region region = new Region("长".repeat(201), Region.Level.CITY, "");
            assertEquals(
                    "TEXT_TOO_LONG",
                    refused(filled(store).apply(new Change.PutHeader(PLAN, PlanHeader.titled("题"), region, null)))
                            .code());
        }
    }

    private static Desk filled(Store store) {
        Desk desk = new Desk(store, Clock.systemUTC());
        assertEquals(Outcome.Done.class, desk.apply(new Change.AddPlan(SamplePlan.whole())).getClass());
        return desk;
    }

    private static Revision revision(int version) {
        String indicator = SamplePlan.whole().indicators().getFirst().id();
        return new Revision(
                "v9", 9, null, "1号", "", List.of(new Revision.Adjusted(indicator, null, version, "")), Trace.NONE);
    }

    /** Two lines, the first with an amount. */
    private static Fund fund(List<String> columns, String column, int covers) {
        Fund.Amount amount = new Fund.Amount(column, BigDecimal.TEN, "10", covers, null);
        List<Fund.Line> lines =
                List.of(new Fund.Line("", "一", List.of(amount), null), new Fund.Line("", "二", List.of(), null));
        return new Fund("f9", 9, "表", Unit.of("万元"), null, "", columns, lines, List.of(), Trace.NONE);
    }

    private static Conflict conflict(int chosen) {
        return new Conflict(
                "c9",
                9,
                Conflict.Kind.TYPO,
                "错字",
                List.of(),
                List.of(new Conflict.Reading("甲", null)),
                chosen,
                "",
                Trace.NONE);
    }

    private static NoMeasure number(String text) {
        return new NoMeasure("n9", 9, text, "编号", Trace.NONE);
    }

    private static Goal goal(String text) {
        return new Goal("g9", 9, "", null, Category.OTHER, text, Trace.NONE);
    }

    private static Refusal refused(Outcome<JournalEntry> outcome) {
        if (outcome instanceof Outcome.Refused<JournalEntry>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError(outcome);
    }
}
