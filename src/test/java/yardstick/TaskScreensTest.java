package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.SampleTasks;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The screen of tasks in every dress: the fullest plan, one without units, one without tasks. */
class TaskScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("tasks", tasks(SampleTasks.FULL)),
            new Visit("tasks-long", new Place.Tasks(SampleTasks.FULL, "t9")),
            new Visit("tasks-checklist", new Place.Tasks(SampleTasks.FULL, "t10"), TaskScreensTest::toTheEnd),
            new Visit("tasks-by-state", tasks(SampleTasks.FULL), root -> toggle(root, "#layout-by_state")),
            new Visit("tasks-by-unit", tasks(SampleTasks.FULL), root -> toggle(root, "#layout-by_unit")),
            new Visit("tasks-nothing", tasks(SampleTasks.FULL), root -> type(root, "???")),
            new Visit("tasks-edit", new Place.Tasks(SampleTasks.FULL, "t2"), root -> press(root, "#task-edit")),
            new Visit("tasks-boxes", new Place.Tasks(SampleTasks.FULL, "t11"), TaskScreensTest::toTheEnd),
            new Visit("tasks-output", new Place.Tasks(SampleTasks.FULL, "t1"), root -> press(root, "#output-add")),
            new Visit("tasks-no-units", tasks(SampleTasks.WITHOUT_UNITS)),
            new Visit(
                    "tasks-no-unit-board", tasks(SampleTasks.WITHOUT_UNITS), root -> toggle(root, "#layout-by_unit")),
            new Visit("tasks-empty", tasks(SampleTasks.EMPTY)),
            new Visit("tasks-gone", tasks("none")));

    @TempDir
    Path folder;

    private static Place tasks(String plan) {
        return new Place.Tasks(plan, null);
    }

    private static void toggle(Parent root, String selector) {
        ((ToggleButton) root.lookup(selector)).fire();
    }

    private static void press(Parent root, String selector) {
        ((Button) root.lookup(selector)).fire();
    }

    private static void toTheEnd(Parent root) {
        ((ScrollPane) root.lookup(".task-detail > .scroll-pane")).setVvalue(1);
    }

    private static void type(Parent root, String text) {
        ((TextField) root.lookup("#find")).setText(text);
    }

    @ParameterizedTest
    @MethodSource("yardstick.ScreenWalkTest#dresses")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, SampleTasks.all(), bench::screens, folder)) {
            VISITS.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        assertEquals(List.of(), complaints);
    }
}
