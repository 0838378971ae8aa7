package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Box;
import yardstick.model.Conflict;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Indicator;
import yardstick.model.Indicator.Links;
import yardstick.model.Indicator.Related;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Programme;
import yardstick.model.Progress;
import yardstick.model.Revision;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.store.SampleParts;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

class ReferenceTest {
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

    @ParameterizedTest
    @CsvSource({
        "UNIT, u1, 各区人民政府, 推进专利导航, 4",
        "UNIT, u2, 市科技局, 推进专利导航, 5",
        "BOX, b1, 专栏1 主要指标, 推进专利导航, 3",
        "TASK, t1, 推进专利导航, 专栏1 主要指标, 3",
        "GOAL, g1, 知识产权创造质量更优, 知识产权社会满意度, 1",
        "FUND, f1, 资金安排表, 配套比例, 1"
    })
    void whatOthersNameStaysAndTheFirstOfThemIsTold(
            Part.Sort sort, String id, String label, String first, String count) {
        Refusal refusal = refused(new Change.RemovePart(PLAN, sort, id));

        assertEquals(new Refusal("PART_IN_USE", List.of(label, first, count)), refusal);
        assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(PLAN));
    }

    @Test
    void anIndicatorThatOthersNameStays() {
        assertEquals(
                new Refusal("PART_IN_USE", List.of("知识产权社会满意度", "推进专利导航", "7")),
                refused(new Change.RemoveIndicator(PLAN, "i1")));
        assertEquals(
                new Refusal("PART_IN_USE", List.of("司法案件执行率和结案率", "知识产权社会满意度", "1")),
                refused(new Change.RemoveIndicator(PLAN, "i2")));
    }

    @Test
    void whatNobodyNamesAnyMoreGoes() {
        assertInstanceOf(Outcome.Done.class, desk.apply(new Change.PutIndicator(PLAN, SamplePlan.words("i1"))));

        assertInstanceOf(Outcome.Done.class, desk.apply(new Change.RemovePart(PLAN, Part.Sort.GOAL, "g1")));
        assertInstanceOf(Outcome.Done.class, desk.apply(new Change.RemoveIndicator(PLAN, "i2")));
    }

    static Stream<Part> partsThatNameNothing() {
        Task.Links none = Task.Links.NONE;
        return Stream.of(
                task(new Task.Duty("", "", List.of("u1", "nobody")), none),
                task(Task.Duty.NOBODY, new Task.Links(List.of("nobody"), List.of())),
                task(Task.Duty.NOBODY, new Task.Links(List.of(), List.of("nobody"))),
                new Box("x", 9, "名", "", List.of(), List.of(), List.of("nobody"), List.of(), Trace.NONE),
                new OrgUnit(
                        "x", 9, "名", OrgUnit.Kind.COLLECTIVE, List.of(), List.of("nobody"), "", "", Trace.NONE),
                new Programme("x", 9, "名", List.of("nobody"), List.of(), Trace.NONE),
                new Programme("x", 9, "名", List.of(), List.of("nobody"), Trace.NONE),
                new Conflict(
                        "x", 9, Conflict.Kind.GAP, "名", List.of("i1", "nobody"), List.of(), null, "", Trace.NONE),
                explanation(new Explanation.About("nobody", null, null), Explanation.Owner.NOBODY),
                explanation(new Explanation.About("i1", null, null), new Explanation.Owner("", List.of("nobody"))),
                new Revision(
                        "x", 9, null, "名", "", List.of(new Revision.Adjusted("nobody", null, 2, "")), Trace.NONE));
    }

    private static Explanation explanation(Explanation.About about, Explanation.Owner owner) {
        return new Explanation("x", 9, about, "名", "", owner, Due.NONE, Progress.OPEN, Trace.NONE);
    }

    private static Task task(Task.Duty duty, Task.Links links) {
        return new Task(
                "x",
                9,
                new Task.Place("", "", "名", ""),
                "",
                Task.Kind.TASK,
                duty,
                Due.NONE,
                links,
                List.of(),
                Progress.OPEN,
                Trace.NONE);
    }

    @ParameterizedTest
    @MethodSource("partsThatNameNothing")
    void aPartThatNamesWhatIsNotThereIsRefused(Part part) {
        assertEquals(
                new Refusal("REFERENCE_UNKNOWN", List.of("名", "nobody")), refused(new Change.PutPart(PLAN, part)));
    }

    static Stream<Links> linksToNothing() {
        List<String> nobody = List.of("nobody");
        return Stream.of(
                new Links(new Indicator.TableRow("nobody", ""), List.of(), List.of(), List.of(), List.of()),
                new Links(null, nobody, List.of(), List.of(), List.of()),
                new Links(null, List.of(), nobody, List.of(), List.of()),
                new Links(
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Related("nobody", Related.Relation.PART_OF)),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("linksToNothing")
    void anIndicatorThatNamesWhatIsNotThereIsRefused(Links links) {
        Indicator plain = SamplePlan.words("i9");
        Indicator linked = new Indicator(
                plain.id(),
                9,
                plain.name(),
                plain.heading(),
                null,
                plain.measure(),
                plain.meaning(),
                links,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null);

        assertEquals(
                new Refusal("REFERENCE_UNKNOWN", List.of(plain.title(), "nobody")),
                refused(new Change.PutIndicator(PLAN, linked)));
    }

    @Test
    void aWholePlanMayNotNameWhatItDoesNotHold() {
        Plan broken = new Plan(
                "other",
                PlanHeader.titled("题"),
                SamplePlan.whole().region(),
                null,
                List.of(SampleParts.task()),
                List.of());

        assertEquals("REFERENCE_UNKNOWN", refused(new Change.AddPlan(broken)).code());
        assertEquals(1, store.plans().all().size());
    }

    private Refusal refused(Change change) {
        return assertInstanceOf(Outcome.Refused.class, desk.apply(change)).refusal();
    }
}
