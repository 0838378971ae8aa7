package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;
import yardstick.walk.SamplePlans;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The page of one indicator in each of its states. */
class IndicatorPageScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Place LAGGING = new Place.IndicatorPage("bengbu", "i2");

    private static final List<Visit> VISITS = List.of(
            new Visit("page-lagging", LAGGING),
            new Visit("page-figure", LAGGING, root -> press(root, ".figure-toggle")),
            new Visit("page-actual", LAGGING, root -> press(root, "#entry-add")),
            new Visit("page-history", LAGGING, root -> tab(root, "history")),
            new Visit("page-history-chosen", LAGGING, IndicatorPageScreensTest::choose),
            new Visit("page-explanations", LAGGING, root -> tab(root, "explanations")),
            new Visit("page-explaining", LAGGING, root -> press(root, "#lag-add")),
            new Visit("page-adjusting", LAGGING, root -> press(root, "#adjust")),
            new Visit("page-target", LAGGING, root -> press(root, "#target-add")),
            new Visit("page-unit", LAGGING, IndicatorPageScreensTest::unit),
            new Visit("page-quiet", new Place.IndicatorPage("bengbu", "i1"), root -> tab(root, "explanations")),
            new Visit("page-words", new Place.IndicatorPage("ningbo", "N01")));

    @TempDir
    Path folder;

    private static void press(Parent root, String button) {
        ((ButtonBase) root.lookup(button)).fire();
    }

    private static void tab(Parent root, String name) {
        TabPane tabs = (TabPane) root.lookup(".page-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    private static void choose(Parent root) {
        ((TableView<?>) root.lookup("#history")).getSelectionModel().select(0);
    }

    private static void unit(Parent root) {
        press(root, "#indicator-edit");
        TextInputControl unit = (TextInputControl) root.lookup("#unit");
        unit.setText("件");
        unit.requestFocus();
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyStateIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<Plan> plans = Stream.concat(SamplePlans.all().stream(), Stream.of(PlanBundles.plan("ningbo")))
                .toList();
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            for (Visit visit : VISITS) {
                walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each));
            }
        }
        assertEquals(List.of(), complaints);
    }
}
