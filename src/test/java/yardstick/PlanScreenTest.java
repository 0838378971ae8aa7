package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.model.Conflict;
import yardstick.model.Goal;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Place.Section;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The page of a plan with the fullest and the emptiest of the published plans. */
class PlanScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("plan-head", new Place.PlanPage("bengbu", Section.HEADER)),
            new Visit("plan-goals", new Place.PlanPage("bengbu", Section.GOALS)),
            new Visit("plan-boxes", new Place.PlanPage("bengbu", Section.BOXES)),
            new Visit("plan-terms", new Place.PlanPage("bengbu", Section.DEFINITIONS, "d03")),
            new Visit("plan-doubts", new Place.PlanPage("bengbu", Section.CONFLICTS, "c03")),
            new Visit("plan-head-typing", new Place.PlanPage("bengbu", Section.HEADER), root -> fire(root, "#form-add")),
            new Visit("plan-box-typing", new Place.PlanPage("bengbu", Section.BOXES), root -> fire(root, "#form-edit")),
            new Visit("plan-head-empty", new Place.PlanPage("zibo", Section.HEADER)),
            new Visit("plan-revisions-empty", new Place.PlanPage("zibo", Section.REVISIONS)),
            new Visit("plan-gone", new Place.PlanPage("none", Section.HEADER)));

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    static Stream<Dress> dresses() {
        return Dress.all();
    }

    static Plan bundle(String name) {
        Path file = Path.of("sample-data", "plans", name + ".json");
        Outcome<BundleReading> read = new BundleFile().read(file, Progress.none());
        if (read instanceof Outcome.Done<BundleReading>(BundleReading reading)) {
            return Objects.requireNonNull(reading.plan());
        }
        throw new AssertionError(read.toString());
    }

    private static void fire(Parent root, String button) {
        ((Button) root.lookup(button)).fire();
    }

    private Walk walk(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        return new Walk(dress, List.of(bundle("bengbu"), bundle("zibo")), bench::screens, folder);
    }

    private Walk walk() {
        return walk(new Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void everySectionIsWholeNamedAndInItsLanguage(Dress dress) {
        List<String> complaints = new ArrayList<>();
        try (Walk walk = walk(dress)) {
            VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void everySectionOpensWithBothPlans() {
        try (Walk walk = walk()) {
            for (String plan : List.of("bengbu", "zibo")) {
                for (Section section : Section.values()) {
                    walk.open(new Place.PlanPage(plan, section));
                    ListView<?> sections = (ListView<?>) walk.root().lookup(".section-list");
                    assertEquals(section, sections.getSelectionModel().getSelectedItem());
                }
            }
        }
    }

    @Test
    void goalIsFoundAndChangedByKeyboardAndUndone() {
        try (Walk walk = walk()) {
            walk.open(new Place.PlanPage("bengbu", Section.HEADER));
            robot.interact(() -> walk.root().lookup(".section-list").requestFocus());
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.DOWN);
            walk.settle();
            robot.interact(() -> walk.root().lookup(".part-list .list-view").requestFocus());
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            walk.settle();
            TextInputControl heading = (TextInputControl) walk.root().lookup(".edit-fields .text-field");
            robot.interact(() -> heading.setText("创造质量更高"));
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            walk.settle();
            assertEquals("创造质量更高", goal(walk).heading());
            assertNull(walk.root().lookup("#form-save"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            walk.settle();
            assertEquals("知识产权创造质量显著提高", goal(walk).heading());
        }
    }

    private static Goal goal(Walk walk) {
        return walk.plan("bengbu").orElseThrow().part(Goal.class, "g02").orElseThrow();
    }

    @Test
    void readingOfADoubtIsChosenAndGivenUpAgain() {
        try (Walk walk = walk()) {
            walk.open(new Place.PlanPage("bengbu", Section.CONFLICTS, "c03"));
            choose(walk, 1);
            assertEquals(2, conflict(walk).chosen());
            choose(walk, 1);
            assertNull(conflict(walk).chosen());
        }
    }

    private void choose(Walk walk, int reading) {
        Node[] cards = walk.root().lookupAll(".reading-card .chip").toArray(new Node[0]);
        robot.interact(() -> ((ToggleButton) cards[reading]).fire());
        walk.settle();
    }

    private static Conflict conflict(Walk walk) {
        return walk.plan("bengbu").orElseThrow().part(Conflict.class, "c03").orElseThrow();
    }

    @Test
    void headIsSavedWithItsLinesAndNothingElseChanges() {
        try (Walk walk = walk()) {
            Plan before = walk.plan("bengbu").orElseThrow();
            walk.open(new Place.PlanPage("bengbu", Section.HEADER));
            robot.interact(() -> fire(walk.root(), "#form-add"));
            TextInputControl title = (TextInputControl) walk.root().lookup(".edit-fields .text-field");
            robot.interact(() -> title.setText("新的标题"));
            robot.interact(() -> fire(walk.root(), "#form-save"));
            walk.settle();
            Plan after = walk.plan("bengbu").orElseThrow();
            assertEquals("新的标题", after.title());
            assertEquals(before.header().places(), after.header().places());
            assertEquals(before.header().bodies(), after.header().bodies());
            assertEquals(before.parts(), after.parts());
        }
    }

    @Test
    void boxShowsItsWholeTableItsLineAndItsIndicators() {
        try (Walk walk = walk()) {
            walk.open(new Place.PlanPage("bengbu", Section.BOXES));
            assertEquals(7 * 5, walk.root().lookupAll(".printed-table > .label").size());
            assertNotNull(walk.root().lookup(".source-block"));
            assertTrue(walk.root().lookupAll(".part-links .hyperlink").size() >= 6);
        }
    }
}
