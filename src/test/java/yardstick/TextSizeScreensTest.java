package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.SamplePlans;
import yardstick.walk.SampleUnits;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The places around the indicators with letters twice as large; pictures in target/screens. */
class TextSizeScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<Visit> VISITS = List.of(
            new Visit("plans", new Place.Plans()),
            new Visit("plan", new Place.PlanPage("bengbu", Place.Section.HEADER)),
            new Visit("tasks", new Place.Tasks(SampleUnits.FULL, null)),
            new Visit("units", new Place.Units(SampleUnits.FULL, null)),
            new Visit("funds", new Place.Funds("bengbu")),
            new Visit("schedule", new Place.Schedule("bengbu")),
            new Visit("import", new Place.ImportFile(null, null)),
            new Visit("overview", new Place.Overview("bengbu")),
            new Visit("compare", new Place.Compare("bengbu", "i1")),
            new Visit("create", new Place.NewPlan()),
            new Visit("indicators", new Place.Indicators("bengbu")),
            new Visit("indicator", new Place.IndicatorPage("bengbu", "i2")),
            new Visit("help", new Place.Help(new Place.Overview("bengbu"))));

    @TempDir
    Path folder;

    @Test
    void everyPlaceIsWholeWithDoubledLetters() {
        Dress dress = new Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800, 200);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<Plan> plans = new ArrayList<>(SamplePlans.all());
        plans.addAll(SampleUnits.all());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans, bench::screens, folder)) {
            VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        assertEquals(List.of(), complaints);
    }
}
