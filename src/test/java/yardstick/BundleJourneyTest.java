package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** Whole plans through the real window on a real store. */
class BundleJourneyTest {
    private static final Path BENGBU = Path.of("sample-data", "plans", "bengbu.json");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void wholePlanIsImportedAndItsPageOpened() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, BENGBU));
            press(walk, "#bundle-accept");
            Plan plan = PlanBundles.plan("bengbu");
            assertEquals(Optional.of(plan), walk.plan("bengbu"));
            assertEquals(Words.of(Locale.SIMPLIFIED_CHINESE).get("planPage.heading"), heading(walk));
        }
    }

    @Test
    void storedPlanIsReplacedAfterOneTick() {
        try (Walk walk = walk(SamplePlans.all())) {
            Plan before = walk.plan("bengbu").orElseThrow();
            walk.open(new Place.ImportFile(null, BENGBU));
            assertTrue(find(walk, "#bundle-accept").isDisabled());
            robot.interact(() -> ((CheckBox) find(walk, "#bundle-replace")).fire());
            press(walk, "#bundle-accept");
            assertEquals(Optional.of(PlanBundles.plan("bengbu")), walk.plan("bengbu"));
            robot.interact(() -> walk.root().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            walk.settle();
            assertEquals(Optional.of(before), walk.plan("bengbu"));
        }
    }

    @Test
    void bundleWithAnErrorTellsItAndLeavesTheStoreAsItWas() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(BENGBU).replace("\"version\": 1,", "\"version\": 0,"));
        try (Walk walk = walk(SamplePlans.all())) {
            Plan before = walk.plan("bengbu").orElseThrow();
            walk.open(new Place.ImportFile(null, wrong));
            assertTrue(find(walk, "#bundle-accept").isDisabled());
            assertFalse(((ListView<?>) find(walk, ".findings")).getItems().isEmpty());
            assertEquals(Optional.of(before), walk.plan("bengbu"));
        }
    }

    @Test
    void workbookAfterABundleIsReviewedAsAWorkbook() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, BENGBU));
            Path workbook = Path.of("sample-data", "蚌埠市知识产权强市建设主要预期性指标.xlsx");
            walk.open(new Place.ImportFile(null, workbook));
            press(walk, "#intake-accept");
            assertEquals(Optional.empty(), walk.plan("bengbu"));
            assertTrue(walk.plan("蚌埠市2024-2026").isPresent());
        }
    }

    @Test
    void emptyStoreIsFilledWithTheSamples() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.Plans());
            press(walk, "#plans-samples");
            assertEquals(5, ((ListView<?>) find(walk, ".plan-list")).getItems().size());
        }
    }

    private static String heading(Walk walk) {
        return ((Labeled) find(walk, ".page-title")).getText();
    }

    private static Node find(Walk walk, String selector) {
        return Objects.requireNonNull(walk.root().lookup(selector), selector);
    }

    private void press(Walk walk, String selector) {
        robot.interact(() -> ((Button) find(walk, selector)).fire());
        walk.settle();
    }

    private Walk walk(List<Plan> plans) {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        return new Walk(dress, plans, bench::screens, folder);
    }
}
