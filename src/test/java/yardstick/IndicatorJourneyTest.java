package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;
import yardstick.walk.Walk;

/** What an office does with the indicators of a published plan, through the real window on a real store. */
class IndicatorJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Walk walk;

    @BeforeEach
    void open() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        walk = new Walk(dress, List.of(PlanBundles.plan("ningbo")), bench::screens, folder);
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private Plan plan() {
        return walk.plan("ningbo").orElseThrow();
    }

    private Indicator indicator(String id) {
        return plan().indicator(id).orElseThrow();
    }

    private void act(Runnable act) {
        robot.interact(act);
        walk.settle();
    }

    private void press(String button) {
        act(() -> ((Button) walk.root().lookup(button)).fire());
    }

    private void type(String text) {
        act(() -> ((TextInputControl) walk.root().lookup(".edit-fields .text-field")).setText(text));
    }

    private void removeRow(String row) {
        act(() -> {
            Grid table = (Grid) walk.root().lookup(".indicator-table");
            table.goRow(row);
            table.requestFocus();
        });
        robot.push(KeyCode.DELETE);
        walk.settle();
    }

    @Test
    void indicatorIsRenamedWithItsValuesKeptAndUndone() {
        Indicator before = indicator("N01");
        walk.open(new Place.IndicatorPage("ningbo", "N01"));
        press("#indicator-edit");
        type("知识产权运营机构数量");
        press("#form-save");
        Indicator after = indicator("N01");
        assertEquals("知识产权运营机构数量", after.title());
        assertEquals(before.targets(), after.targets());
        assertEquals(before.wordings(), after.wordings());
        assertEquals(before.links(), after.links());
        assertEquals(before.meaning(), after.meaning());
        assertEquals(before.measure(), after.measure());
        assertEquals(before.inferred(), after.inferred());
        assertNull(walk.root().lookup("#form-save"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
        assertEquals(before, indicator("N01"));
    }

    @Test
    void indicatorWithoutANameIsNotSaved() {
        walk.open(new Place.IndicatorPage("ningbo", "N01"));
        press("#indicator-edit");
        type("");
        press("#form-save");
        assertEquals("专业化、综合性知识产权运营机构", indicator("N01").title());
        assertNotNull(walk.root().lookup("#form-save"));
    }

    @Test
    void newIndicatorStandsLastAndOpens() {
        walk.open(new Place.Indicators("ningbo"));
        press("#indicator-add");
        type("知识产权调解组织");
        press("#form-save");
        assertEquals(29, plan().indicators().size());
        Indicator made = plan().indicators().getLast();
        assertEquals("知识产权调解组织", made.title());
        assertEquals("N29", made.id());
        assertNotNull(walk.root().lookup(".indicator-page"));
    }

    /** N05 is named by nothing else. */
    @Test
    void removedIndicatorComesBackByUndo() {
        walk.open(new Place.Indicators("ningbo"));
        removeRow("N05");
        assertTrue(plan().indicator("N05").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
        assertTrue(plan().indicator("N05").isPresent());
    }

    /** N01 names N02 as its whole. */
    @Test
    void indicatorThatOthersReferToStaysAndTheRefusalIsTold() {
        walk.open(new Place.Indicators("ningbo"));
        removeRow("N02");
        assertTrue(plan().indicator("N02").isPresent());
        assertNotNull(walk.root().lookup(".notification-bar"));
    }
}
