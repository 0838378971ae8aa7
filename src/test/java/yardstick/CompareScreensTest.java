package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
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

/** Comparing in every dress: a measure of two plans, one with likely others, one of words, no plans at all. */
class CompareScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Visit> VISITS = List.of(
            new Visit("compare", new Place.Compare("bengbu", "i1")),
            new Visit("compare-likely", new Place.Compare("bengbu", "i3")),
            new Visit("compare-found", new Place.Compare("heyuan", "i3"), root -> find(root, "zscq")),
            new Visit("compare-words", new Place.Compare("ningbo", "N01")));

    private static final List<Visit> BARE = List.of(new Visit("compare-empty", new Place.Compare(null, null)));

    @TempDir
    Path folder;

    private static void find(Parent root, String text) {
        ((TextField) root.lookup("#find")).setText(text);
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        List<Plan> plans = new ArrayList<>(SamplePlans.all());
        Stream.of("zibo", "jimo", "ningbo").map(PlanBundles::plan).forEach(plans::add);
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            VISITS.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        try (Walk walk = new Walk(dress, List.of(), bench::screens, folder)) {
            BARE.forEach(visit -> walk.visit(visit, PICTURES).forEach(each -> complaints.add(visit.name() + ": " + each)));
        }
        assertEquals(List.of(), complaints);
    }
}
