package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** A plan that is begun: empty, wrong, with common indicators, and as a copy. The visits follow one another. */
class CreateScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Place NEW = new Place.NewPlan();

    private static final List<Visit> VISITS = List.of(
            new Visit("create", NEW),
            new Visit("create-missing", NEW, root -> press(root, "#create-plan")),
            new Visit("create-wrong", NEW, root -> {
                type(root, "#create-title", "蚌埠市“十五五”知识产权规划");
                type(root, "#create-to", "2020");
                type(root, "#create-id", "bengbu");
            }),
            new Visit("create-templates", NEW, root -> {
                press(root, "#create-clear");
                type(root, "#find", "zscqzy");
                tickFirst(root);
            }),
            new Visit("create-unit", NEW, root -> type(root, "#template-unit", "")),
            new Visit("create-nothing-found", NEW, root -> type(root, "#find", "???")),
            new Visit("create-choose", NEW, root -> {
                type(root, "#find", "");
                choose(root, 1);
            }),
            new Visit("create-copy", NEW),
            new Visit("create-copy-templates", NEW, root -> ((ToggleButton) root.lookup("#create-common")).fire()),
            new Visit("create-copy-heyuan", NEW, root -> choose(root, 2)),
            new Visit("create-copy-unticked", NEW, root -> {
                ((ToggleButton) root.lookup("#create-along")).fire();
                untickThird(root);
            }),
            new Visit("create-copied", NEW, root -> ((ToggleButton) root.lookup("#create-along")).fire()));

    @TempDir
    Path folder;

    private static void press(Parent root, String button) {
        ((Button) root.lookup(button)).fire();
    }

    private static void type(Parent root, String field, String text) {
        ((TextField) root.lookup(field)).setText(text);
    }

    private static void choose(Parent root, int plan) {
        ((ComboBox<?>) root.lookup("#create-old")).getSelectionModel().select(plan);
    }

    private static void untickThird(Parent root) {
        Node table = root.lookup("#create-starts");
        ((TableView<?>) table).getSelectionModel().select(2);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    }

    /** Below its heading. */
    private static void tickFirst(Parent root) {
        Node list = root.lookup("#templates");
        ((ListView<?>) list).getSelectionModel().select(1);
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<Plan> plans = Stream.of("bengbu", "heyuan").map(PlanBundles::plan).toList();
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            for (Visit visit : VISITS) {
                walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each));
            }
        }
        assertEquals(List.of(), complaints);
    }
}
