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
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.SampleTasks;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The screen of tasks in every dress: the fullest plan, one without units, one without tasks. */
class TaskScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final String FULLEST = "bengbu";
    private static final String WITHOUT_UNITS = "zibo";

    private static final List<Visit> VISITS = List.of(
            new Visit("tasks", tasks(FULLEST)),
            new Visit("tasks-long", new Place.Tasks(FULLEST, "t09")),
            new Visit("tasks-checklist", new Place.Tasks(FULLEST, "t10"), root -> scroll(root, 0.55)),
            new Visit("tasks-boxes", new Place.Tasks(FULLEST, "t04"), root -> scroll(root, 1)),
            new Visit("tasks-by-state", tasks(FULLEST), root -> toggle(root, "#layout-by_state")),
            new Visit("tasks-by-unit", tasks(FULLEST), root -> toggle(root, "#layout-by_unit")),
            new Visit("tasks-nothing", tasks(FULLEST), root -> type(root, "???")),
            new Visit("tasks-edit", new Place.Tasks(FULLEST, "t02"), root -> press(root, "#task-edit")),
            new Visit("tasks-output", new Place.Tasks(FULLEST, "t01"), root -> press(root, "#output-add")),
            new Visit("tasks-levels", tasks("ningbo")),
            new Visit("tasks-no-units", tasks(WITHOUT_UNITS)),
            new Visit("tasks-no-unit-board", tasks(WITHOUT_UNITS), root -> toggle(root, "#layout-by_unit")),
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

    private static void scroll(Parent root, double to) {
        ((ScrollPane) root.lookup(".task-detail > .scroll-pane")).setVvalue(to);
    }

    /** The published plans as they lie in the sample data, and one that sets no tasks. */
    private static List<Plan> plans() {
        List<Plan> plans = new ArrayList<>(List.of(SampleTasks.empty()));
        for (String name : List.of(FULLEST, "ningbo", WITHOUT_UNITS)) {
            Path file = Path.of("sample-data", "plans", name + ".json");
            switch (new BundleFile().read(file, Progress.none())) {
                case Outcome.Done<BundleReading>(BundleReading read) -> plans.add(read.plan());
                case Outcome.Refused<BundleReading> refused -> throw new AssertionError(refused);
            }
        }
        return plans;
    }

    private static void type(Parent root, String text) {
        ((TextField) root.lookup("#find")).setText(text);
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans(), bench::screens, folder)) {
            VISITS.forEach(visit -> walk.visit(visit, PICTURES)
                    .forEach(complaint -> complaints.add(visit.name() + ": " + complaint)));
        }
        assertEquals(List.of(), complaints);
    }
}
