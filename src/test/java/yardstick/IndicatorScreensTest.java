package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
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

/** Indicators as the published plans have them: printed tables, targets in words, past results. */
class IndicatorScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("groups-all", new Place.Indicators("heyuan")),
            new Visit("groups-main", new Place.Indicators("heyuan"), root -> group(root, "main")),
            new Visit("groups-other", new Place.Indicators("heyuan"), root -> group(root, "other_target")),
            new Visit("groups-results", new Place.Indicators("heyuan"), root -> group(root, "result")),
            new Visit("groups-only-results", new Place.Indicators("zibo")),
            new Visit("groups-words", new Place.Indicators("ningbo")),
            new Visit("groups-adding", new Place.Indicators("bengbu"), root -> press(root, "#indicator-add")),
            new Visit("about-conditions", page("ningbo", "N01"), root -> about(root, 0.6)),
            new Visit("about-below", page("ningbo", "N01"), root -> about(root, 1)),
            new Visit("about-conflict", page("bengbu", "B05"), root -> about(root, 0.7)),
            new Visit("about-defined", page("heyuan", "H02"), root -> about(root, 0.6)),
            new Visit("about-result", page("zibo", "Z01"), root -> about(root, 1)),
            new Visit("about-editing", page("ningbo", "N01"), root -> press(root, "#indicator-edit")));

    @TempDir
    Path folder;

    private static Place page(String plan, String indicator) {
        return new Place.IndicatorPage(plan, indicator);
    }

    private static void press(Parent root, String button) {
        ((Button) root.lookup(button)).fire();
    }

    private static void about(Parent root, double to) {
        TabPane tabs = (TabPane) root.lookup(".page-tabs");
        tabs.getTabs().stream()
                .filter(tab -> "tab-about".equals(tab.getId()))
                .forEach(tab -> {
                    tabs.getSelectionModel().select(tab);
                    ((ScrollPane) tab.getContent()).setVvalue(to);
                });
    }

    private static void group(Parent root, String name) {
        ((ToggleButton) root.lookup("#group-" + name)).fire();
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<Plan> plans = Stream.of("heyuan", "zibo", "ningbo", "bengbu").map(PlanBundles::plan).toList();
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            for (Visit visit : VISITS) {
                walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each));
            }
        }
        assertEquals(List.of(), complaints);
    }
}
