package yardstick.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import yardstick.walk.Fx;

class DayInputTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    private final FxRobot robot = new FxRobot();
    private final Stage stage = Fx.started(Stage::new);
    private final DayInput input =
            Fx.run(() -> new DayInput("打开日历", text -> text.isEmpty() ? Optional.empty() : Optional.of(NEW_YEARS_EVE)));

    @BeforeEach
    void open() {
        Fx.run(() -> {
            stage.setScene(new Scene(new VBox(new Label("日期"), input), 500, 500));
            Theme.LIGHT.dress(stage.getScene());
            stage.show();
            input.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void keyOpensTheCalendarAndLeavesWhatIsTyped() {
        robot.interact(() -> input.setText("2025.12.31"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
        assertEquals("2025.12.31", input.getText());
    }

    @Test
    void dayOfTheCalendarIsWrittenIntoTheField() {
        robot.interact(() -> input.take(NEW_YEARS_EVE));
        assertEquals("2025-12-31", input.getText());
        assertTrue(input.isFocused());
    }
}
