package yardstick.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.RuleSet;
import yardstick.model.Box;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.walk.SampleTasks;

/** Rows, sections, board and tally of a full plan; nothing here needs a window. */
class TasksModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final Plan full = SampleTasks.full();
    private final TasksModel model = new TasksModel(null);

    private static TasksModel.Content read(Plan plan) {
        return TasksModel.Content.of(new GapAnalysis().analyse(plan, DAY, RuleSet.nationalFour()));
    }

    /** The plan with one task changed. */
    private static Plan with(Plan plan, Task task) {
        List<Part> parts = new ArrayList<>(plan.parts());
        parts.removeIf(part -> part.sort() == Part.Sort.TASK && part.id().equals(task.id()));
        parts.add(task);
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), parts, plan.indicators());
    }

    private Task task(String id) {
        return full.part(Task.class, id).orElseThrow();
    }

    private static Progress state(Progress.State state) {
        return new Progress(state, "", null);
    }

    private List<String> shown() {
        return model.shown().get().stream().map(TaskRow::id).toList();
    }

    private void narrow(Narrowing narrowing) {
        model.show(read(full));
        model.narrowing().set(narrowing);
    }

    @Test
    void safeguardsAreASectionOfTheirOwnAtTheEnd() {
        List<Section> sections = Section.of(read(full).rows());
        assertEquals(6, sections.size());
        assertEquals("(一)提升知识产权创造质量,强化知识产权源头保护", sections.getFirst().heading());
        assertEquals("三 › (一)", sections.getFirst().path());
        assertTrue(sections.getLast().isSafeguards());
        assertEquals(3, sections.getLast().rows().size());
    }

    @Test
    void deeperPathStandsFurtherIn() {
        Task first = task("t1");
        Task deeper = new Task(
                first.id(),
                first.position(),
                new Task.Place("三/(一)/1/(1)", "(1)", first.title(), "1.实施专利导航工程"),
                first.body(),
                first.kind(),
                first.duty(),
                first.due(),
                first.links(),
                first.deliverables(),
                first.progress(),
                first.trace());
        List<Section> sections = Section.of(read(with(full, deeper)).rows());
        assertEquals("1.实施专利导航工程", sections.getFirst().heading());
        assertEquals(1, sections.getFirst().depth());
        assertEquals(0, sections.get(1).depth());
    }

    @Test
    void boardByUnitHasEveryUnitAndEveryPair() {
        Board board = Board.byUnit(read(full).rows(), full);
        assertEquals(23, board.columns().size());
        assertNull(board.columns().getFirst().unit());
        assertEquals(3, board.columns().getFirst().cards().size());
        int pairs = board.columns().stream()
                .skip(1)
                .mapToInt(column -> column.cards().size())
                .sum();
        assertEquals(75, pairs);
    }

    @Test
    void boardByStateKeepsEmptyColumns() {
        Board board = Board.byState(read(with(full, task("t2").with(state(Progress.State.DONE)))).rows());
        assertEquals(
                List.of(19, 0, 1, 0),
                board.columns().stream().map(column -> column.cards().size()).toList());
    }

    @Test
    void deliverablesOfABoxAreCountedOnceForThePlan() {
        TasksModel.Content read = read(full);
        assertEquals(4, read.row("t9").orElseThrow().promised());
        assertEquals(1, read.row("t8").orElseThrow().promised());
        assertEquals(10, read.tally().promised());
    }

    @Test
    void boxThatTheTaskAloneNamesBelongsToIt() {
        Box box = full.part(Box.class, "box5").orElseThrow();
        Task t1 = task("t1");
        Task naming = new Task(
                t1.id(),
                t1.position(),
                t1.place(),
                t1.body(),
                t1.kind(),
                t1.duty(),
                t1.due(),
                new Task.Links(List.of("box5"), List.of()),
                t1.deliverables(),
                t1.progress(),
                t1.trace());
        assertEquals(List.of(box), Output.boxesOf(naming, full));
    }

    @Test
    void droppedDeliverableIsPromisedNoMore() {
        TaskRow row = read(full).row("t9").orElseThrow();
        Output first = row.outputs().getFirst();
        Part holder = first.replacedBy(first.deliverable().with(state(Progress.State.DROPPED)));
        TaskRow now = read(with(full, (Task) holder)).row("t9").orElseThrow();
        assertEquals(3, now.promised());
        assertEquals(0, now.done());
    }

    @Test
    void tallySaysWhatIsLate() {
        Tally tally = read(full).tally();
        assertEquals(Map.of(Progress.State.OPEN, 20, Progress.State.UNDER_WAY, 0, Progress.State.DONE, 0,
                Progress.State.DROPPED, 0), tally.states());
        assertEquals(1, tally.overdueTasks());
        assertEquals(3, tally.overdueOutputs());
    }

    @Test
    void nothingIsLateOnItsLastDay() {
        assertFalse(TaskRows.of(full, LocalDate.of(2025, 12, 31)).getFirst().isOverdue());
        assertTrue(TaskRows.of(full, LocalDate.of(2026, 1, 1)).getFirst().isOverdue());
    }

    @Test
    void whatIsDoneOrDroppedIsNeverLate() {
        Task done = task("t1").with(state(Progress.State.DONE));
        Task dropped = task("t1").with(state(Progress.State.DROPPED));
        assertEquals(0, read(with(full, done)).tally().overdueTasks());
        assertEquals(0, read(with(full, dropped)).tally().overdueTasks());
    }

    @Test
    void findingDoesNotMindWidthAndBlanks() {
        narrow(new Narrowing("（市 林业局）", null, null, Narrowing.Time.ANY));
        assertEquals(List.of("t2"), shown());
    }

    @Test
    void unitsFilterTheirTasks() {
        narrow(new Narrowing("", "u19", null, Narrowing.Time.ANY));
        assertEquals(List.of("t10"), shown());
        narrow(new Narrowing("", Narrowing.NOBODY, null, Narrowing.Time.ANY));
        assertEquals(3, shown().size());
    }

    @Test
    void timeFiltersByTaskAndByDeliverables() {
        narrow(new Narrowing("", null, null, Narrowing.Time.OVERDUE));
        assertEquals(List.of("t1", "t9", "t10"), shown());
        narrow(new Narrowing("", null, null, Narrowing.Time.THIS_YEAR));
        assertEquals(List.of("t4"), shown());
        narrow(new Narrowing("", null, null, Narrowing.Time.UNDATED));
        assertEquals(16, shown().size());
    }

    @Test
    void filterOfAUnitThatIsGoneIsGoneToo() {
        narrow(new Narrowing("", "u18", null, Narrowing.Time.ANY));
        Task t9 = task("t9");
        Task without = new Task(
                t9.id(),
                t9.position(),
                t9.place(),
                t9.body(),
                t9.kind(),
                Task.Duty.NOBODY,
                t9.due(),
                t9.links(),
                t9.deliverables(),
                t9.progress(),
                t9.trace());
        model.show(read(with(full, without)));
        assertEquals(20, shown().size());
    }

    @Test
    void detailHasWhatBelongsToTheTask() {
        model.show(read(full));
        model.chosen().set("t9");
        Detail detail = model.detail().orElseThrow();
        assertEquals(List.of("box5"), detail.boxes().stream().map(Box::id).toList());
        assertEquals(
                List.of("i1", "i5"),
                detail.served().stream().map(gap -> gap.indicator().id()).toList());
        model.chosen().set("t12");
        assertEquals("p1", model.detail().orElseThrow().programmes().getFirst().id());
    }

    @Test
    void stepsGoThroughWhatIsShownAndStopAtTheEnds() {
        narrow(new Narrowing("", null, null, Narrowing.Time.OVERDUE));
        model.chosen().set("t9");
        model.step(1);
        assertEquals("t10", model.chosen().get());
        model.step(1);
        assertEquals("t10", model.chosen().get());
    }

    @Test
    void removedTaskIsOpenNoLonger() {
        model.show(read(full));
        model.chosen().set("t9");
        List<Part> parts = new ArrayList<>(full.parts());
        parts.removeIf(part -> part.id().equals("t9"));
        model.show(read(new Plan(full.id(), full.header(), full.region(), null, parts, full.indicators())));
        assertNull(model.chosen().get());
        assertEquals(19, Objects.requireNonNull(model.content().get()).rows().size());
    }
}
