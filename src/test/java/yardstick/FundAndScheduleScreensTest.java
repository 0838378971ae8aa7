package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.NingboPlan;
import yardstick.walk.PlanBundles;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The screens of money and time in every dress: the plan with both, plans with words only, one with nothing. */
class FundAndScheduleScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("funds", new Place.Funds("ningbo")),
            new Visit("funds-typing", new Place.Funds("ningbo"), FundAndScheduleScreensTest::typeNonsense),
            new Visit("funds-below", new Place.Funds("ningbo"), root -> scroll(root, 0.42)),
            new Visit("funds-line", new Place.Funds("ningbo"), root -> press(root, "#line-add-f01")),
            new Visit("funds-table", new Place.Funds("ningbo"), root -> press(root, "#fund-add")),
            new Visit("funds-words", new Place.Funds("bengbu")),
            new Visit("funds-few", new Place.Funds("zibo")),
            new Visit("funds-gone", new Place.Funds("none")),
            new Visit("schedule", new Place.Schedule("ningbo"), root -> choose(root, 4)),
            new Visit("schedule-dates", new Place.Schedule("ningbo"), FundAndScheduleScreensTest::dates),
            new Visit("schedule-no-stages", new Place.Schedule("bengbu")),
            new Visit("schedule-edit", new Place.Schedule("ningbo"), FundAndScheduleScreensTest::editItem),
            new Visit("schedule-horizons", new Place.Schedule("jimo"), FundAndScheduleScreensTest::dates),
            new Visit("schedule-long", new Place.Schedule("heyuan"), FundAndScheduleScreensTest::dates),
            new Visit("schedule-few", new Place.Schedule("zibo"), FundAndScheduleScreensTest::dates),
            new Visit("schedule-gone", new Place.Schedule("none")));

    private static final List<Visit> BARE_VISITS = List.of(
            new Visit("funds-empty", new Place.Funds("zibo")),
            new Visit("schedule-empty", new Place.Schedule("zibo")));

    @TempDir
    Path folder;

    private static void press(Parent root, String selector) {
        ((Button) root.lookup(selector)).fire();
    }

    private static void typeNonsense(Parent root) {
        TextField field = (TextField) root.lookup("#spent-f01-0-0");
        field.requestFocus();
        field.setText("7x");
        field.getOnAction().handle(null);
    }

    private static void scroll(Parent root, double where) {
        ((ScrollPane) root.lookup(".plain-scroll")).setVvalue(where);
    }

    private static void choose(Parent root, int line) {
        ((ListView<?>) root.lookup("#stages")).getSelectionModel().select(line);
    }

    private static void editItem(Parent root) {
        choose(root, 4);
        press(root, "#line-edit");
    }

    private static void dates(Parent root) {
        Node tabs = root.lookup(".schedule-tabs");
        ((TabPane) tabs).getSelectionModel().select(1);
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        List<Plan> plans =
                List.of("ningbo", "bengbu", "zibo", "jimo", "heyuan").stream().map(PlanBundles::plan).toList();
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            VISITS.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        try (Walk walk = new Walk(dress, List.of(NingboPlan.bare()), bench::screens, folder)) {
            BARE_VISITS.forEach(
                    visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        assertEquals(List.of(), complaints);
    }
}
