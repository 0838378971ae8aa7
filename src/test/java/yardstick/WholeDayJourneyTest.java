package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.exchange.Samples;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.FilesIn;
import yardstick.walk.Fx;
import yardstick.walk.Hands;
import yardstick.walk.Walk;
import yardstick.work.Outcome;

/** From the first start on: the samples, a workbook, a quarter's numbers, one window on a store in a file. */
class WholeDayJourneyTest {
    @TempDir
    static Path folder;

    private static Walk walk;
    private static Hands hands;

    @BeforeAll
    static void startTheFirstTime() {
        Workbench bench =
                new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE);
        walk = Walk.started(
                folder.resolve("标尺.mv.db"),
                folder.resolve("settings.json"),
                Locale.SIMPLIFIED_CHINESE,
                (store, desk) -> new FilesIn(folder).of(bench.screens(store, desk)));
        hands = new Hands(walk);
        hands.picture("day-1-first-start");
        hands.press("#plans-samples");
    }

    @AfterAll
    static void closeWindow() {
        walk.close();
    }

    @BeforeEach
    void goHome() {
        walk.open(new Place.Plans());
    }

    private static Plan city(String name) {
        return walk.plans().stream()
                .filter(plan -> plan.title().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid() {
        return (Grid) hands.find(".indicator-table");
    }

    private static void openTable(Plan plan) {
        walk.open(new Place.Indicators(plan.id()));
    }

    private static void at(String row, String column) {
        hands.act(() -> {
            grid().requestFocus();
            grid().go(new GridPlace(row, column));
        });
    }

    private static Optional<BigDecimal> actual(Plan plan, String indicator, Period period) {
        return walk.plan(plan.id()).orElseThrow().indicator(indicator).orElseThrow().actuals().stream()
                .filter(actual -> actual.period().equals(period) && actual.district().isEmpty())
                .map(Actual::value)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private static void assertAmount(String expected, Optional<BigDecimal> amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(amount.orElseThrow()));
    }

    private static void undo() {
        hands.push(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void worstOfTheSampleIsFoundAndItsPagePrinted() throws IOException {
        hands.act(() -> hands.find(".plan-list").requestFocus());
        hands.push(KeyCode.ENTER);
        hands.picture("day-2-overview");
        Button worst = (Button) hands.find(".chart-row");
        String name = worst.getAccessibleText().substring(0, worst.getAccessibleText().indexOf('：'));
        hands.act(worst::requestFocus);
        hands.push(KeyCode.SPACE);
        hands.picture("day-3-worst");
        hands.push(KeyCode.CONTROL, KeyCode.P);
        try (PDDocument paper = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertTrue(text.contains(name), text);
            assertTrue(text.contains("滞后") || text.contains("慢于"), text);
        }
    }

    @Test
    void workbookIsImportedItsUnitCorrectedAndTheImportTakenBack() {
        int before = walk.plans().size();
        walk.open(new Place.ImportFile(null, sample()));
        String id = hands.text("#intake-id");
        hands.press("#intake-accept");
        assertEquals(before + 1, walk.plans().size());
        Indicator first = walk.plan(id).orElseThrow().indicators().getFirst();
        at(first.id(), "unit");
        hands.write("万件");
        hands.push(KeyCode.ENTER);
        assertEquals(
                "万件",
                walk.plan(id).orElseThrow().indicator(first.id()).orElseThrow().unit().symbol());
        hands.picture("day-4-unit");
        undo();
        undo();
        assertEquals(before, walk.plans().size());
    }

    private static Path sample() {
        return switch (new Samples().copyTo(folder)) {
            case Outcome.Done<List<Samples.Sample>>(List<Samples.Sample> samples) ->
                samples.getFirst().files().getFirst();
            case Outcome.Refused<List<Samples.Sample>> refused -> throw new AssertionError(refused);
        };
    }

    /** No mouse from the table on: find, move, type, next row. */
    @Test
    void quarterIsFilledByKeysOnly() {
        Plan plan = city("蚌埠");
        openTable(plan);
        hands.act(() -> hands.find("#layer-parts").requestFocus());
        hands.push(KeyCode.SPACE);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.write("yxsb");
        hands.push(KeyCode.ENTER);
        String row = Fx.run(() -> grid().active()).orElseThrow().row();
        for (int steps = 0; steps < 80 && !column().equals("ACTUAL:2026-Q1"); steps++) {
            hands.push(KeyCode.RIGHT);
        }
        hands.write("5.8");
        hands.push(KeyCode.ENTER);
        assertAmount("5.8", actual(plan, row, new Period.Quarter(2026, 1)));
        hands.picture("day-5-quarter");
        undo();
        assertTrue(actual(plan, row, new Period.Quarter(2026, 1)).isEmpty());
        hands.act(() -> hands.find("#layer-years").requestFocus());
        hands.push(KeyCode.SPACE);
        hands.fill("#find", "");
    }

    private static String column() {
        return Fx.run(() -> grid().active()).orElseThrow().column();
    }

    /** As a spreadsheet gives it: shown digits as text, all digits in the page. */
    @Test
    void blockOfASpreadsheetIsPastedWithAllItsDigitsAsOneStep() {
        Plan plan = city("蚌埠");
        openTable(plan);
        List<String> rows = plan.indicators().stream().map(Indicator::id).toList();
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("13.1\t14.2\r\n5.9\t6.4\r\n");
            content.putHtml("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table>"
                    + "<!--StartFragment--><tr><td x:num=\"13.124\">13.1</td><td x:num=\"14.236\">14.2</td></tr>"
                    + "<tr><td x:num>5.9</td><td x:num>6.4</td></tr><!--EndFragment--></table></body></html>");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        hands.act(() -> ((ToggleButton) hands.find("#layer-targets")).fire());
        at(rows.getFirst(), "ACTUAL:2025");
        Plan before = walk.plan(plan.id()).orElseThrow();
        hands.push(KeyCode.CONTROL, KeyCode.V);
        assertAmount("13.124", actual(plan, rows.getFirst(), new Period.Year(2025)));
        assertAmount("6.4", actual(plan, rows.get(1), new Period.Year(2026)));
        hands.picture("day-6-pasted");
        undo();
        assertEquals(before, walk.plan(plan.id()).orElseThrow());
        hands.act(() -> ((ToggleButton) hands.find("#layer-targets")).fire());
    }

    @Test
    void languageThemeAndManualComeAndGoOverAHalfTypedForm() {
        Plan plan = city("河源");
        walk.open(new Place.IndicatorPage(plan.id(), plan.indicators().getFirst().id()));
        hands.press(".page-head .accent");
        hands.act(() -> ((ComboBox<?>) hands.find("#entry-period")).getEditor().setText("2025"));
        hands.fill("#entry-value", "3.0");
        hands.push(KeyCode.F1);
        assertTrue(hands.isThere("#help-pages"));
        hands.push(KeyCode.ESCAPE);
        assertEquals("3.0", hands.text("#entry-value"));
        walk.theme();
        assertEquals("3.0", hands.text("#entry-value"));
        hands.picture("day-7-half-typed-dark");
        walk.language();
        assertTrue(hands.reads("切换语言会丢掉它"));
        assertEquals("3.0", hands.text("#entry-value"));
        hands.press("#entry-cancel");
        walk.language();
        hands.picture("day-8-english-dark");
        assertTrue(hands.reads("Indicators"));
        walk.language();
        walk.theme();
        assertFalse(hands.reads("Indicators"));
    }

    @Test
    void whatIsHalfTypedIsTakenUpAgainAfterAnotherPageAndSaved() {
        Plan plan = city("河源");
        String first = plan.indicators().getFirst().id();
        walk.open(new Place.IndicatorPage(plan.id(), first));
        hands.press(".page-head .accent");
        hands.act(() -> ((ComboBox<?>) hands.find("#entry-period")).getEditor().setText("2025"));
        hands.fill("#entry-value", "3.0");
        walk.open(new Place.Overview(plan.id()));
        assertFalse(hands.isThere("#entry-value"));
        hands.picture("day-9-left-half-typed");
        hands.act(() -> hands.find(Button.class, ".notification-bar .button", b -> "继续填写".equals(b.getText()))
                .fire());
        assertEquals("3.0", hands.text("#entry-value"));
        hands.press("#entry-save");
        assertAmount("3.0", actual(plan, first, new Period.Year(2025)));
        undo();
    }

    @Test
    void windowIsNotClosedOverSomethingHalfTypedUnasked() {
        Plan plan = city("河源");
        walk.open(new Place.IndicatorPage(plan.id(), plan.indicators().getFirst().id()));
        hands.press(".page-head .accent");
        hands.fill("#entry-value", "3.0");
        Window window = walk.root().getScene().getWindow();
        hands.act(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(window.isShowing());
        assertTrue(hands.reads("关闭会丢掉它"));
        assertEquals("3.0", hands.text("#entry-value"));
        hands.press("#entry-cancel");
    }
}
