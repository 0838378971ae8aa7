package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.calc.Timetable.Mark;
import yardstick.calc.Timetable.Reason;
import yardstick.calc.Timetable.Span;
import yardstick.calc.Timetable.Thing;
import yardstick.calc.Timetable.Undated;
import yardstick.chart.Samples;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.walk.NingboPlan;

class TimetableTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

    private final Timetable ningbo = Timetable.of(NingboPlan.plan(), DAY);

    @Test
    void fourteenItemsStandInThreeStagesOfOneYearEach() {
        List<Span> spans =
                ningbo.stages().stream().map(each -> Objects.requireNonNull(each.span())).toList();
        assertEquals(List.of(2018, 2019, 2020), spans.stream().map(s -> s.from().getYear()).toList());
        assertEquals(LocalDate.of(2018, 12, 31), spans.getFirst().to());
        assertEquals(14, ningbo.items(Progress.State.OPEN));
        assertEquals(List.of(2018, 2020), ningbo.years());
    }

    @Test
    void yearOfARelativeStageIsAJudgement() {
        assertTrue(ningbo.stages().stream().allMatch(each -> Objects.requireNonNull(each.span()).inferred()));
    }

    @Test
    void horizonAndDueDayOfATaskAreMarks() {
        assertEquals(List.of(Thing.HORIZON, Thing.TASK), ningbo.marks().stream().map(Mark::thing).toList());
        Mark task = ningbo.marks().getLast();
        assertEquals(LocalDate.of(2019, 12, 31), task.day());
        assertEquals(List.of("t09"), task.ids());
    }

    @Test
    void taskWithoutDueDayIsToldWithItsReason() {
        assertEquals(
                List.of(new Undated(Thing.TASK, "t05", "建设公共服务平台", Reason.NOT_PRINTED, "")), ningbo.undated());
    }

    @Test
    void targetsOfOneDayAreOneMark() {
        Timetable bengbu = Timetable.of(Samples.bengbu(), DAY);
        List<Mark> targets = bengbu.marks().stream()
                .filter(mark -> mark.thing() == Thing.TARGETS)
                .toList();
        assertEquals(List.of(2024, 2025, 2026), targets.stream().map(mark -> mark.day().getYear()).toList());
        // Satisfaction prints —— for 2024 and 2025.
        assertEquals(List.of(5, 5, 6), targets.stream().map(mark -> mark.ids().size()).toList());
    }

    @Test
    void stageWithoutYearIsUndated() {
        Stage stage = new Stage("s1", 1, "准备阶段", "第一年", null, List.of(), Trace.NONE);
        Timetable table = Timetable.of(plan(stage), DAY);
        assertNull(table.stages().getFirst().span());
        assertEquals(Reason.WORDS, table.undated().getFirst().reason());
        assertEquals("第一年", table.undated().getFirst().printed());
    }

    @Test
    void whatComesBackEveryYearHasNoDay() {
        Task task = task(
                new Due(LocalDate.of(2025, 12, 31), "到2025年", ""), deliverable("每年", Due.NONE), deliverable("", Due.NONE));
        Timetable table = Timetable.of(plan(task), DAY);
        assertEquals(
                List.of(Reason.RECURRING, Reason.NOT_PRINTED),
                table.undated().stream().map(Undated::reason).toList());
        assertEquals("每年", table.undated().getFirst().printed());
    }

    @Test
    void planWithoutAnyTimeIsEmpty() {
        Timetable bare = Timetable.of(NingboPlan.bare(), DAY);
        assertTrue(bare.isEmpty());
        assertEquals(List.of(), bare.years());
    }

    private static Deliverable deliverable(String frequency, Due due) {
        return new Deliverable("报告", Deliverable.Kind.DOCUMENT, frequency, due, null, Progress.OPEN, null);
    }

    private static Task task(Due due, Deliverable... deliverables) {
        return new Task(
                "t1",
                1,
                new Task.Place("一", "1", "任务", ""),
                "",
                Task.Kind.TASK,
                Task.Duty.NOBODY,
                due,
                Task.Links.NONE,
                List.of(deliverables),
                Progress.OPEN,
                Trace.NONE);
    }

    private static Plan plan(Part part) {
        Plan bare = NingboPlan.bare();
        return new Plan("p", PlanHeader.titled("规划"), bare.region(), null, List.of(part), List.of());
    }
}
