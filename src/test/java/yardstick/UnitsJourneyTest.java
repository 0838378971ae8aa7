package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Deliverable;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.SampleUnits;
import yardstick.walk.Walk;

/** Who answers for what, through the real window on a real store. */
class UnitsJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void deliverableOfAUnitIsTickedAndUndone() {
        try (Walk walk = walk("u04")) {
            CheckBox tick = (CheckBox) walk.root().lookup(".output-tick");
            robot.interact(tick::fire);
            walk.settle();
            assertTrue(outputs(walk).getFirst().progress().isDone());
            assertTrue(((CheckBox) walk.root().lookup(".output-tick")).isSelected());

            robot.interact(() -> walk.root().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            walk.settle();
            assertEquals(Progress.OPEN, outputs(walk).getFirst().progress());
        }
    }

    @Test
    void roleOfASeatIsChangedAndTheRestStays() {
        try (Walk walk = walk("u01")) {
            LeadingGroup before = group(walk);
            robot.interact(() -> ((ToggleButton) walk.root().lookup("#tab-1")).fire());
            walk.settle();
            robot.interact(() -> ((TableView<?>) walk.root().lookup("#seats")).getSelectionModel().select(4));
            walk.settle();
            press(walk, "#seat-edit");
            TextField role = (TextField) walk.root().lookupAll(".edit-fields .text-field").toArray()[2];
            robot.interact(() -> role.setText("副组长"));
            press(walk, "#form-save");
            assertEquals("副组长", group(walk).seats().get(4).role());
            assertEquals(before.seats().get(5), group(walk).seats().get(5));
            assertEquals(before.office(), group(walk).office());
        }
    }

    @Test
    void unitThatTasksNameIsNotRemoved() {
        try (Walk walk = walk("u21")) {
            press(walk, "#unit-remove");
            assertTrue(walk.plan(SampleUnits.FULL).orElseThrow().part(OrgUnit.class, "u21").isPresent());
            assertNotNull(walk.root().lookup("#unit-edit"));
        }
    }

    @Test
    void unitIsAddedWhereThereIsNone() {
        try (Walk walk = walk(SampleUnits.EMPTY, null)) {
            press(walk, "#unit-add");
            TextField name = (TextField) walk.root().lookup(".edit-fields .text-field");
            robot.interact(() -> name.setText("市市场监管局"));
            press(walk, "#form-save");
            List<OrgUnit> units = walk.plan(SampleUnits.EMPTY).orElseThrow().all(OrgUnit.class);
            assertEquals(List.of("u01 市市场监管局"), units.stream().map(u -> u.id() + " " + u.name()).toList());
        }
    }

    private Walk walk(String unit) {
        return walk(SampleUnits.FULL, unit);
    }

    private Walk walk(String plan, @Nullable String unit) {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        Walk walk = new Walk(dress, SampleUnits.all(), bench::screens, folder);
        walk.open(new Place.Units(plan, unit));
        return walk;
    }

    private void press(Walk walk, String selector) {
        robot.interact(() -> ((Button) walk.root().lookup(selector)).fire());
        walk.settle();
    }

    private static List<Deliverable> outputs(Walk walk) {
        return walk.plan(SampleUnits.FULL).orElseThrow().part(Task.class, "t01").orElseThrow().deliverables();
    }

    private static LeadingGroup group(Walk walk) {
        return walk.plan(SampleUnits.FULL).orElseThrow().all(LeadingGroup.class).getFirst();
    }
}
