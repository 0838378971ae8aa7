package yardstick.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yardstick.ui.parts.Theme;

/** The walk proves nothing unless it fails on a bad screen. */
class ScreenCheckTest {
    private static final ScreenCheck CHINESE = new ScreenCheck(new Language(true, Set.of()));
    private static final ScreenCheck ENGLISH = new ScreenCheck(new Language(false, Set.of("蚌埠市")));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    private static List<String> complaints(ScreenCheck check, Callable<Parent> screen) {
        return Fx.run(() -> {
            Parent root = screen.call();
            Scene scene = new Scene(root, 400, 300);
            Theme.LIGHT.dress(scene);
            scene.snapshot(null);
            return check.complaints(root);
        });
    }

    private static void assertOne(String start, List<String> complaints) {
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.getFirst().startsWith(start), complaints::toString);
    }

    @Test
    void soundScreenHasNoComplaint() {
        assertEquals(List.of(), complaints(CHINESE, () -> new VBox(new Label("指标"), new Button("导入"))));
    }

    @Test
    void labelTooNarrowIsCaught() {
        assertOne("cut: «每万人口高价值发明专利拥有量»", complaints(CHINESE, () -> {
            Label label = new Label("每万人口高价值发明专利拥有量");
            label.setMaxWidth(80);
            return new VBox(label);
        }));
    }

    @Test
    void wrappedLabelTooLowIsCaught() {
        assertOne("cut: «每万人口高价值发明专利拥有量»", complaints(CHINESE, () -> {
            Label label = new Label("每万人口高价值发明专利拥有量");
            label.setWrapText(true);
            label.setMaxSize(80, 20);
            return new VBox(label);
        }));
    }

    @Test
    void wrappedLabelWithRoomIsSound() {
        assertEquals(List.of(), complaints(CHINESE, () -> {
            Label label = new Label("每万人口高价值发明专利拥有量");
            label.setWrapText(true);
            label.setMaxWidth(80);
            return new VBox(label);
        }));
    }

    @Test
    void labelOutsideTheWindowIsCaught() {
        assertOne("outside the window: Label", complaints(CHINESE, () -> {
            Label label = new Label("指标");
            label.relocate(390, 10);
            return new Pane(label);
        }));
    }

    @Test
    void buttonWithoutAnyNameIsCaught() {
        assertOne("without a name: Button", complaints(CHINESE, () -> {
            Button button = new Button();
            button.setMinSize(32, 32);
            return new VBox(button);
        }));
    }

    @Test
    void fieldWithoutALabelIsCaught() {
        assertOne("without a name: TextField", complaints(CHINESE, () -> new VBox(new TextField())));
    }

    @Test
    void fieldNamedByItsLabelIsSound() {
        assertEquals(List.of(), complaints(CHINESE, () -> {
            Label label = new Label("数值");
            TextField field = new TextField();
            label.setLabelFor(field);
            return new HBox(label, field);
        }));
    }

    @Test
    void englishWordOnAChineseScreenIsCaught() {
        assertOne("not in the language", complaints(CHINESE, () -> new VBox(new Button("Cancel"))).subList(0, 1));
    }

    @Test
    void chineseWordOnAnEnglishScreenIsCaught() {
        assertOne("not in the language", complaints(ENGLISH, () -> new VBox(new Button("Cancel 取消"))).subList(0, 1));
    }

    @Test
    void dataStayAsTheyAre() {
        assertEquals(List.of(), complaints(ENGLISH, () -> new VBox(new Label("Plan of 蚌埠市"))));
        assertEquals(List.of(), complaints(CHINESE, () -> new VBox(new Label("Bengbu-2025.xlsx"))));
    }
}
