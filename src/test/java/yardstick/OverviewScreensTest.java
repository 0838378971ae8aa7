package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.NingboPlan;
import yardstick.walk.PlanBundles;
import yardstick.walk.SamplePlans;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The overview in every dress: plans with values, with promises only, with past results only, with nothing. */
class OverviewScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("overview", new Place.Overview("bengbu")),
            new Visit("overview-tile", new Place.Overview("bengbu"), root -> focus(root, ".count-tile")),
            new Visit("overview-row", new Place.Overview("heyuan"), root -> focus(root, ".chart-row")),
            new Visit("overview-below", new Place.Overview("heyuan"), OverviewScreensTest::scroll),
            new Visit("overview-promises", new Place.Overview("jimo")),
            new Visit("overview-results", new Place.Overview("zibo")),
            new Visit("overview-gone", new Place.Overview("none")));

    private static final List<Visit> BARE = List.of(new Visit("overview-empty", new Place.Overview("zibo")));

    @TempDir
    Path folder;

    private static void focus(Parent root, String selector) {
        root.lookup(selector).requestFocus();
    }

    private static void scroll(Parent root) {
        ((ScrollPane) root.lookup(".overview")).setVvalue(1);
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        List<Plan> plans = new ArrayList<>(SamplePlans.all());
        Stream.of("zibo", "jimo").map(PlanBundles::plan).forEach(plans::add);
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            VISITS.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        try (Walk walk = new Walk(dress, List.of(NingboPlan.bare()), bench::screens, folder)) {
            BARE.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        assertEquals(List.of(), complaints);
    }
}
