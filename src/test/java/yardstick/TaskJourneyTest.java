package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.Fx;
import yardstick.walk.SampleTasks;
import yardstick.walk.Walk;

/** What an office does with its tasks, through the real window on a real store. */
class TaskJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Walk walk;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-09T08:00:00Z"), ZoneOffset.UTC);
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), clock, dress.locale());
        walk = new Walk(dress, SampleTasks.all(), bench::screens, folder);
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private Task task(String id) {
        return walk.plan(SampleTasks.FULL).orElseThrow().part(Task.class, id).orElseThrow();
    }

    private Progress firstOutput(String id) {
        return task(id).deliverables().getFirst().progress();
    }

    private void go(String task) {
        walk.open(new Place.Tasks(SampleTasks.FULL, task));
    }

    private <N extends Node> N find(Class<N> type, String selector, Predicate<N> wanted) {
        return walk.root().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private void act(Runnable act) {
        robot.interact(act);
        walk.settle();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private void undo() {
        act(() -> walk.root().requestFocus());
        push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void tick(int output) {
        act(() -> find(CheckBox.class, ".output-tick", each -> walk.root().lookupAll(".output-tick").stream()
                        .toList()
                        .indexOf(each)
                == output)
                .fire());
    }

    private Node card(String title) {
        return find(Node.class, ".task-card", node -> node.getAccessibleText().startsWith(title));
    }

    @Test
    void deliverableIsTickedWithTheDayAndUndone() {
        go("t9");
        tick(0);
        assertEquals(new Progress(Progress.State.DONE, "", TODAY), firstOutput("t9"));
        tick(0);
        assertEquals(Progress.OPEN, firstOutput("t9"));
        undo();
        undo();
        assertEquals(Progress.OPEN, firstOutput("t9"));
        push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(new Progress(Progress.State.DONE, "", TODAY), firstOutput("t9"));
    }

    @Test
    void twoQuickTicksAreBothKept() {
        go("t9");
        act(() -> walk.root().lookupAll(".output-tick").forEach(box -> ((CheckBox) box).fire()));
        assertTrue(task("t9").deliverables().stream().allMatch(it -> it.progress().isDone()));
    }

    @Test
    void deliverableOfTheBoxIsTickedThere() {
        go("t8");
        tick(0);
        assertEquals(
                1,
                walk.plan(SampleTasks.FULL).orElseThrow().all(Box.class).stream()
                        .flatMap(box -> box.deliverables().stream())
                        .filter(it -> it.progress().isDone())
                        .count());
    }

    @Test
    void menuSetsAnyStateOfADeliverable() {
        go("t9");
        MenuButton menu = find(
                MenuButton.class, ".output-menu", each -> each.getAccessibleText().contains("执法标准"));
        act(() -> menu.getItems().get(Progress.State.UNDER_WAY.ordinal()).fire());
        assertEquals(new Progress(Progress.State.UNDER_WAY, "", TODAY), firstOutput("t9"));
    }

    @Test
    void cardIsMovedByKeyboardAndKeepsTheFocus() {
        go("t9");
        act(() -> ((ToggleButton) walk.root().lookup("#layout-by_state")).fire());
        act(() -> card("2.").requestFocus());
        push(KeyCode.DOWN);
        assertTrue(card("3.").isFocused());
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(new Progress(Progress.State.UNDER_WAY, "", TODAY), task("t3").progress());
        assertTrue(card("3.").isFocused());
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(Progress.State.DONE, task("t3").progress().state());
        undo();
        undo();
        assertEquals(Progress.OPEN, task("t3").progress());
    }

    @Test
    void cardIsDraggedIntoAnotherColumn() {
        go("t9");
        act(() -> ((ToggleButton) walk.root().lookup("#layout-by_state")).fire());
        Node done = find(Node.class, ".board-column", each -> ((Parent) each)
                .lookupAll(".board-name").stream()
                        .anyMatch(name -> ((Label) name).getText().equals("已完成")));
        robot.drag(card("2.")).dropTo(done);
        walk.settle();
        assertEquals(new Progress(Progress.State.DONE, "", TODAY), task("t2").progress());
    }

    @Test
    void boardByUnitLeadsByArrowsToTheLastOfManyColumns() {
        go("t9");
        act(() -> ((ToggleButton) walk.root().lookup("#layout-by_unit")).fire());
        act(() -> card("(一)").requestFocus());
        for (int i = 0; i < 22; i++) {
            push(KeyCode.RIGHT);
        }
        Node last = walk.root().lookupAll(".task-card").stream()
                .filter(Node::isFocused)
                .findFirst()
                .orElseThrow();
        assertTrue(last.getAccessibleText().startsWith("16."));
        double right = Fx.run(() -> last.localToScene(last.getBoundsInLocal()).getMaxX());
        assertTrue(right <= 1000, "the focused card is in view");
    }

    @Test
    void deliverableIsAddedEditedAndRemoved() {
        go("t2");
        act(() -> ((Button) walk.root().lookup("#output-add")).fire());
        act(() -> find(TextArea.class, ".text-area", area -> "成果".equals(area.getAccessibleText()))
                .setText("产业集群高价值专利清单"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                List.of("产业集群高价值专利清单"),
                task("t2").deliverables().stream().map(Deliverable::text).toList());
        MenuButton menu = find(MenuButton.class, ".output-menu", each -> true);
        act(() -> menu.getItems().getLast().fire());
        assertEquals(List.of(), task("t2").deliverables());
        undo();
        assertEquals(1, task("t2").deliverables().size());
    }

    @Test
    void deliverableSavedTwiceInQuickSuccessionIsAddedOnce() {
        go("t2");
        act(() -> ((Button) walk.root().lookup("#output-add")).fire());
        act(() -> find(TextArea.class, ".text-area", area -> "成果".equals(area.getAccessibleText()))
                .setText("产业集群高价值专利清单"));
        KeyEvent save = new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
        Node field = find(TextArea.class, ".text-area", area -> "成果".equals(area.getAccessibleText()));
        act(() -> {
            field.fireEvent(save.copyFor(field, field));
            field.fireEvent(save.copyFor(field, field));
        });
        assertEquals(1, task("t2").deliverables().size());
    }

    @Test
    void taskIsEditedWithoutLosingItsDeliverables() {
        go("t9");
        act(() -> ((Button) walk.root().lookup("#task-edit")).fire());
        act(() -> find(TextField.class, ".text-field", field -> "名称".equals(field.getAccessibleText()))
                .setText("强化行政保护"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("强化行政保护", task("t9").title());
        assertEquals(3, task("t9").deliverables().size());
        assertNotNull(walk.root().lookup(".task-detail"));
    }

    @Test
    void firstTaskOfAnEmptyPlanIsAdded() {
        walk.open(new Place.Tasks(SampleTasks.EMPTY, null));
        act(() -> ((Button) walk.root().lookup(".empty-state .accent")).fire());
        act(() -> find(TextField.class, ".text-field", field -> "名称".equals(field.getAccessibleText()))
                .setText("建立工作机制"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        List<Task> tasks = walk.plan(SampleTasks.EMPTY).orElseThrow().all(Task.class);
        assertEquals(List.of("建立工作机制"), tasks.stream().map(Task::title).toList());
    }

    @Test
    void stateIsShownWhenTheScreenIsOpenedAgain() {
        go("t9");
        tick(0);
        walk.open(new Place.Plans());
        go("t9");
        assertTrue(find(CheckBox.class, ".output-tick", each -> each.getText().startsWith("统一协调"))
                .isSelected());
    }
}
