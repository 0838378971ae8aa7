package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;
import yardstick.walk.DirectJobs;
import yardstick.walk.Fx;
import yardstick.walk.NoDialogs;
import yardstick.walk.SamplePlans;
import yardstick.work.Refusal;

/** The pane in a window of its own over a real store; the plan is shown again after every change. */
class PartsPaneTest {
    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final Told told = new Told();
    private final FxRobot robot = new FxRobot();
    private final GoalForm goals = Fx.started(() -> new GoalForm(Words.of(Locale.SIMPLIFIED_CHINESE)));
    private final Stage stage = Fx.run(Stage::new);
    private final PartsPane<Goal> pane = Fx.run(() -> new PartsPane<>(goals.kind(), writing()));

    private PartWriting writing() {
        Surroundings around = new Surroundings(
                Words.of(Locale.SIMPLIFIED_CHINESE),
                () -> LocalDate.of(2026, 3, 5),
                () -> Theme.LIGHT,
                told,
                new NoDialogs(),
                new DirectJobs(told::refuse),
                told);
        return new PartWriting("bengbu", store.plans()::plan, desk, around);
    }

    @BeforeEach
    void open() {
        desk.apply(new Change.AddPlan(SamplePlans.all().getFirst()));
        for (int i = 1; i <= 3; i++) {
            desk.apply(new Change.PutPart(
                    "bengbu", new Goal("g0" + i, i, "目标" + i, null, Category.OTHER, "全文" + i, Trace.NONE)));
        }
        Runnable refresh = () -> pane.show(store.plans().plan("bengbu").orElseThrow());
        desk.onChange(() -> robot.interact(refresh));
        Fx.run(() -> {
            stage.setScene(new Scene(pane, 900, 700));
            stage.show();
            return true;
        });
        robot.interact(refresh);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            return true;
        });
        store.close();
    }

    private List<String> stored() {
        return store.plans().plan("bengbu").map(Plan::parts).orElseThrow().stream()
                .map(part -> part.id() + " " + part.label())
                .toList();
    }

    private ListView<?> list() {
        return (ListView<?>) pane.lookup(".part-list .list-view");
    }

    private void press(String selector) {
        Node button = pane.lookup(selector);
        robot.interact(() -> ((Button) button).fire());
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
    }

    private void select(int row) {
        robot.interact(() -> {
            list().getSelectionModel().select(row);
            list().requestFocus();
        });
    }

    private void type(Field<?> field, String text) {
        robot.interact(() -> {
            field.control().requestFocus();
            ((TextInputControl) field.control()).setText(text);
        });
    }

    @Test
    void goalIsChangedByKeyboardAlone() {
        select(1);
        keys(KeyCode.ENTER);
        type(goals.heading, "改过的目标");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("g01 目标1", "g02 改过的目标", "g03 目标3"), stored());
        assertNull(pane.lookup("#form-save"));
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void newGoalGetsTheNextIdAndIsChosen() {
        robot.interact(() -> pane.adding().fire());
        type(goals.heading, "新目标");
        type(goals.text, "全文");
        press("#form-save");
        assertEquals("g04 新目标", stored().getLast());
        assertEquals(3, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void goalWithoutItsTextIsNotSaved() {
        select(0);
        press("#form-edit");
        type(goals.text, " ");
        press("#form-save");
        assertTrue(goals.text.problem().get().startsWith("请填写"), goals.text.problem()::get);
        assertEquals("全文1", store.plans().plan("bengbu").orElseThrow().all(Goal.class).getFirst().text());
    }

    @Test
    void escapeLeavesTheGoalAsItWas() {
        select(0);
        press("#form-edit");
        type(goals.heading, "别的");
        keys(KeyCode.ESCAPE);
        assertNull(pane.lookup("#form-save"));
        assertEquals("g01 目标1", stored().getFirst());
    }

    @Test
    void whatIsTypedSurvivesAChangeMadeElsewhere() {
        select(0);
        press("#form-edit");
        type(goals.heading, "还没存的");
        desk.apply(new Change.RemovePart("bengbu", yardstick.model.Part.Sort.GOAL, "g03"));
        assertEquals("还没存的", goals.heading.value());
        assertNotNull(pane.lookup("#form-save"));
        press("#form-save");
        assertEquals(List.of("g01 还没存的", "g02 目标2"), stored());
    }

    @Test
    void removedGoalComesBackByTheNotice() {
        select(1);
        keys(KeyCode.DELETE);
        assertEquals(List.of("g01 目标1", "g03 目标3"), stored());
        assertEquals("已删除目标“目标2”。", told.sentences.getLast());
        robot.interact(told.offered::run);
        assertEquals(List.of("g01 目标1", "g02 目标2", "g03 目标3"), stored());
    }

    @Test
    void whatWasTypedIsTakenUpAgainAfterEscape() {
        select(1);
        press("#form-edit");
        type(goals.heading, "打到一半");
        keys(KeyCode.ESCAPE);
        assertNull(pane.lookup("#form-save"));
        assertEquals("已离开表单，没有保存的内容还留着。", told.sentences.getLast());
        robot.interact(told.offered);
        press("#form-save");
        assertEquals(List.of("g01 目标1", "g02 打到一半", "g03 目标3"), stored());
    }

    @Test
    void whatWasLeftIsNotPutIntoTheNextRecord() {
        select(1);
        press("#form-edit");
        type(goals.heading, "打到一半");
        keys(KeyCode.ESCAPE);
        select(2);
        press("#form-edit");
        robot.interact(told.offered);
        press("#form-save");
        assertEquals(List.of("g01 目标1", "g02 目标2", "g03 目标3"), stored());
    }

    @Test
    void formLeftUntouchedOffersNothing() {
        select(1);
        press("#form-edit");
        keys(KeyCode.ESCAPE);
        assertEquals(List.of(), told.sentences);
    }

    @Test
    void goalIsMovedUpInOneStep() {
        select(2);
        keys(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("g01 目标1", "g03 目标3", "g02 目标2"), stored());
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
        desk.undo();
        assertEquals(List.of("g01 目标1", "g02 目标2", "g03 目标3"), stored());
    }

    @Test
    void searchNarrowsTheList() {
        type(goals.heading, "");
        robot.interact(() -> ((TextInputControl) pane.lookup("#find")).setText("目标３"));
        assertEquals(1, list().getItems().size());
    }

    private static final class Told implements Navigator, Notices {
        private final List<String> sentences = new ArrayList<>();
        private Runnable offered = () -> {};

        @Override
        public void open(Place place) {
            sentences.add(place.toString());
        }

        @Override
        public void back() {}

        @Override
        public void tell(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void offer(String sentence, String label, Runnable act) {
            sentences.add(sentence);
            offered = act;
        }

        @Override
        public void refuse(Refusal refusal) {
            sentences.add(refusal.code());
        }
    }
}
