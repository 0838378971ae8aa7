package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.exchange.Samples;
import yardstick.model.Actual;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.parts.Place;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;
import yardstick.work.Outcome;

/** What an office does in a day, through the real window on a real store. */
class OfficeJourneyTest {
    private static final Period YEAR_2025 = new Period.Year(2025);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void actualIsTypedCorrectedAndUndoneByKeyboard() {
        try (Walk walk = walk(SamplePlans.all())) {
            walk.open(new Place.IndicatorPage("heyuan", "i4"));
            press(walk, ".page-head .accent");
            type(walk, "2025", "1.35亿");
            assertEquals(0, new BigDecimal("13500").compareTo(value(walk).orElseThrow()));

            press(walk, "更正实际值（2025）", "#actuals .row-acts .button");
            type(walk, null, "13600");
            assertEquals(0, new BigDecimal("13600").compareTo(value(walk).orElseThrow()));

            undo(walk);
            assertEquals(0, new BigDecimal("13500").compareTo(value(walk).orElseThrow()));
            undo(walk);
            assertTrue(value(walk).isEmpty());
        }
    }

    @Test
    void nonsenseIsNotSaved() {
        try (Walk walk = walk(SamplePlans.all())) {
            walk.open(new Place.IndicatorPage("heyuan", "i4"));
            press(walk, ".page-head .accent");
            type(walk, "2025", "很多");
            assertTrue(walk.root().lookup("#entry-save").isDisabled());
            assertTrue(value(walk).isEmpty());
        }
    }

    @Test
    void sampleIsImportedInTwoStepsAndTheWorstIndicatorOpened() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, sample(0)));
            String id = ((TextField) walk.root().lookup("#intake-id")).getText();
            press(walk, "#intake-accept");
            assertEquals(6, walk.plan(id).map(Plan::indicators).orElseThrow().size());
            assertEquals(6, rows(walk));

            walk.open(new Place.ImportFile(id, sample(1)));
            press(walk, "#intake-accept");
            assertTrue(walk.plan(id).orElseThrow().indicators().stream()
                    .anyMatch(indicator -> !indicator.actuals().isEmpty()));

            Object[] chips = walk.root().lookupAll(".filter-bar .chip.status-behind").toArray();
            robot.interact(() -> ((ToggleButton) chips[0]).fire());
            assertTrue(rows(walk) < 6);
            robot.interact(() -> table(walk).requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.HOME);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.ENTER);
            walk.settle();
            assertNotNull(walk.root().lookup(".figures-pane"));
        }
    }

    @Test
    void refusedFileLeavesTheScreenAndTheStoreAsTheyWere() throws IOException {
        Path foreign = Files.writeString(folder.resolve("年报.xlsx"), "%PDF-1.7 not a workbook");
        try (Walk walk = walk(SamplePlans.all())) {
            Plan before = walk.plan("bengbu").orElseThrow();
            walk.open(new Place.ImportFile("bengbu", foreign));
            assertNotNull(walk.root().lookup(".drop-zone"));
            assertEquals(before, walk.plan("bengbu").orElseThrow());
        }
    }

    private Walk walk(List<Plan> plans) {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        return new Walk(dress, plans, bench::screens, folder);
    }

    private void press(Walk walk, String selector) {
        Node first = walk.root().lookupAll(selector).iterator().next();
        robot.interact(() -> ((Button) first).fire());
        walk.settle();
    }

    /** Rows of a list lie in any order in the scene, so their buttons are told apart by their names. */
    private void press(Walk walk, String name, String selector) {
        Node named = walk.root().lookupAll(selector).stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ((Button) named).fire());
        walk.settle();
    }

    /** @param period null to leave it; the value is followed by Enter */
    private void type(Walk walk, @Nullable String period, String value) {
        if (period != null) {
            robot.interact(() ->
                    ((ComboBox<?>) walk.root().lookup("#entry-period")).getEditor().setText(period));
        }
        TextField field = (TextField) walk.root().lookup("#entry-value");
        robot.interact(() -> {
            field.requestFocus();
            field.setText(value);
        });
        robot.push(KeyCode.ENTER);
        walk.settle();
    }

    private void undo(Walk walk) {
        robot.interact(() -> walk.root().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
    }

    private static Optional<BigDecimal> value(Walk walk) {
        return walk.plan("heyuan").orElseThrow().indicator("i4").orElseThrow().actuals().stream()
                .filter(actual -> actual.period().equals(YEAR_2025))
                .map(Actual::value)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private static Grid table(Walk walk) {
        return (Grid) walk.root().lookup(".indicator-table");
    }

    /** Lines that can be selected, without the row for a new one. */
    private int rows(Walk walk) {
        robot.interact(() -> table(walk).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        return table(walk).selectedRows().size();
    }

    private Path sample(int file) {
        Outcome<List<Samples.Sample>> copied = new Samples().copyTo(folder);
        assertFalse(copied instanceof Outcome.Refused, copied::toString);
        return ((Outcome.Done<List<Samples.Sample>>) copied).value().getFirst().files().get(file);
    }
}
