package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.SamplePlans;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** Every screen in both languages and themes, at the usual and the smallest size; pictures in target/screens. */
class ScreenWalkTest {
    private static final Path PICTURES = Path.of("target", "screens");

    /** A new screen adds its line here. */
    private static final List<Visit> VISITS = List.of(
            new Visit("plans", new Place.Plans()),
            new Visit("plans-removed", new Place.Plans(), ScreenWalkTest::removeFirstPlan));

    private static final List<Visit> EMPTY_VISITS = List.of(new Visit("plans-empty", new Place.Plans()));

    @TempDir
    Path folder;

    static Stream<Dress> dresses() {
        List<Dress> dresses = new ArrayList<>();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (boolean dark : new boolean[] {false, true}) {
                dresses.add(new Dress(locale, dark, 1280, 800));
            }
            dresses.add(new Dress(locale, false, 1000, 700));
        }
        return dresses.stream();
    }

    /** The last button of the chosen plan. */
    private static void removeFirstPlan(Parent root) {
        Object[] buttons = root.lookupAll(".plan-panel .button").toArray();
        ((Button) buttons[buttons.length - 1]).fire();
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, SamplePlans.all(), bench::screens, folder)) {
            VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        try (Walk walk = new Walk(dress, List.of(), bench::screens, folder)) {
            EMPTY_VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        assertEquals(List.of(), complaints);
    }
}
