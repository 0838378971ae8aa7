package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Fund;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.NingboPlan;
import yardstick.walk.Walk;

/** What the office does with money and time, through the real window on a real store. */
class FundAndScheduleJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void spendingIsTypedInAnotherUnitShownAsARateAndTakenBack() {
        try (Walk walk = walk()) {
            walk.open(new Place.Funds("ningbo"));
            assertEquals(List.of("—"), rates(walk));
            type(walk, "#spent-f01-0-0", "0.35亿元");
            assertEquals(0, new BigDecimal("3500").compareTo(Objects.requireNonNull(spent(walk))));
            assertTrue(rates(walk).contains("50.0%"), rates(walk)::toString);
            undo(walk);
            assertNull(spent(walk));
            assertEquals(List.of("—"), rates(walk));
        }
    }

    @Test
    void nonsenseIsNotStoredAndStaysTyped() {
        try (Walk walk = walk()) {
            walk.open(new Place.Funds("ningbo"));
            type(walk, "#spent-f01-0-0", "7000件");
            assertNull(spent(walk));
            TextField field = (TextField) walk.root().lookup("#spent-f01-0-0");
            assertEquals("7000件", field.getText());
            assertTrue(field.getStyleClass().contains("field-wrong"));
        }
    }

    @Test
    void lineIsAddedByTypingAndTheTotalNoLongerHolds() {
        try (Walk walk = walk()) {
            walk.open(new Place.Funds("ningbo"));
            press(walk, "#line-add-f01");
            List<TextInputControl> inputs = walk.root().lookupAll(".edit-pane .text-input").stream()
                    .map(TextInputControl.class::cast)
                    .toList();
            robot.interact(() -> {
                inputs.get(1).setText("调研经费");
                inputs.get(2).setText("100");
            });
            press(walk, "#form-save");
            Fund fund = fund(walk);
            assertEquals("调研经费", fund.lines().getLast().item());
            assertEquals(8, fund.lines().size());
            assertNotNull(walk.root().lookup(".fund-wrong"));
            undo(walk);
            assertEquals(NingboPlan.fund(), fund(walk));
        }
    }

    @Test
    void itemOfTheScheduleIsTickedAndTakenBack() {
        try (Walk walk = walk()) {
            walk.open(new Place.Schedule("ningbo"));
            CheckBox tick = (CheckBox) walk.root().lookup("#tick-st1-0");
            robot.interact(tick::fire);
            walk.settle();
            assertEquals(Progress.State.DONE, first(walk).progress().state());
            assertNotNull(first(walk).progress().day());
            undo(walk);
            assertEquals(Progress.OPEN, first(walk).progress());
        }
    }

    @Test
    void twoQuickTicksInOneStageAreBothKept() {
        try (Walk walk = walk()) {
            walk.open(new Place.Schedule("ningbo"));
            CheckBox first = (CheckBox) walk.root().lookup("#tick-st1-0");
            CheckBox second = (CheckBox) walk.root().lookup("#tick-st1-1");
            robot.interact(() -> {
                first.fire();
                second.fire();
            });
            walk.settle();
            assertEquals(
                    List.of(Progress.State.DONE, Progress.State.DONE),
                    walk.plan("ningbo").orElseThrow().all(Stage.class).getFirst().items().stream()
                            .limit(2)
                            .map(item -> item.progress().state())
                            .toList());
        }
    }

    @Test
    void twoQuickSpentAmountsInOneTableAreBothKept() {
        try (Walk walk = walk()) {
            walk.open(new Place.Funds("ningbo"));
            TextField first = (TextField) walk.root().lookup("#spent-f01-0-0");
            TextField second = (TextField) walk.root().lookup("#spent-f01-1-0");
            robot.interact(() -> {
                first.setText("3500");
                first.fireEvent(new ActionEvent());
                second.setText("120");
                second.fireEvent(new ActionEvent());
            });
            walk.settle();
            assertEquals(
                    List.of(new BigDecimal("3500"), new BigDecimal("120")),
                    fund(walk).lines().stream()
                            .limit(2)
                            .map(line -> line.amounts().getFirst().spent())
                            .toList());
        }
    }

    @Test
    void stageIsRemovedByKeyAndBroughtBack() {
        try (Walk walk = walk()) {
            walk.open(new Place.Schedule("ningbo"));
            ListView<?> list = (ListView<?>) walk.root().lookup("#stages");
            robot.interact(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            robot.push(KeyCode.DELETE);
            walk.settle();
            assertEquals(2, stages(walk).size());
            assertFalse(stages(walk).stream().anyMatch(stage -> stage.id().equals("st1")));
            undo(walk);
            assertEquals(NingboPlan.stages(), stages(walk));
        }
    }

    private Walk walk() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        return new Walk(dress, List.of(NingboPlan.plan()), bench::screens, folder);
    }

    private void press(Walk walk, String selector) {
        Button button = (Button) walk.root().lookup(selector);
        robot.interact(button::fire);
        walk.settle();
    }

    private void type(Walk walk, String selector, String text) {
        TextField field = (TextField) walk.root().lookup(selector);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.push(KeyCode.ENTER);
        walk.settle();
    }

    private void undo(Walk walk) {
        robot.interact(() -> walk.root().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
    }

    private static Fund fund(Walk walk) {
        return walk.plan("ningbo").orElseThrow().part(Fund.class, "f01").orElseThrow();
    }

    private static @Nullable BigDecimal spent(Walk walk) {
        return fund(walk).lines().getFirst().amounts().getFirst().spent();
    }

    private static List<String> rates(Walk walk) {
        return walk.root().lookupAll(".fund-rate").stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Stage> stages(Walk walk) {
        return walk.plan("ningbo").orElseThrow().all(Stage.class);
    }

    private static Stage.Item first(Walk walk) {
        return stages(walk).getFirst().items().getFirst();
    }
}
