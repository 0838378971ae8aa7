package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.Fx;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** A clerk's work in the table by keys only, on a real store. i4 of Heyuan counts in 万元, i7 is a share. */
class IndicatorGridJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Walk walk;

    @BeforeEach
    void open() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        walk = new Walk(dress, SamplePlans.all(), bench::screens, folder);
        walk.open(new Place.Indicators("heyuan"));
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private Grid grid() {
        return (Grid) walk.root().lookup(".indicator-table");
    }

    private void at(String row, String column) {
        robot.interact(() -> {
            grid().requestFocus();
            grid().go(new GridPlace(row, column));
        });
        walk.settle();
    }

    private void type(String text) {
        robot.write(text);
        push(KeyCode.ENTER);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private Indicator indicator(String id) {
        return walk.plan("heyuan").orElseThrow().indicator(id).orElseThrow();
    }

    private List<String> titles() {
        return walk.plan("heyuan").orElseThrow().indicators().stream().map(Indicator::id).toList();
    }

    private Actual actual(String id, Period period) {
        return indicator(id).actuals().stream()
                .filter(actual -> actual.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private Target target(String id, int year) {
        return indicator(id).targets().stream()
                .filter(target -> new Period.Year(year).equals(target.period()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAmount(String expected, @Nullable BigDecimal amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(Objects.requireNonNull(amount)));
    }

    @Test
    void actualIsConvertedIntoTheUnitOfItsRowAndKeepsWhatWasTyped() {
        at("i4", "ACTUAL:2025");
        type("1.35亿");
        Actual actual = actual("i4", new Period.Year(2025));
        assertAmount("13500", actual.value());
        assertEquals("1.35亿", actual.reading().text());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(indicator("i4").actuals().stream().noneMatch(a -> a.period().equals(new Period.Year(2025))));
    }

    @Test
    void targetsAreReadWithTheirComparatorsRangesAndDashes() {
        at("i7", "TARGET:2025");
        type("≥90%");
        assertEquals(Comparator.GE, target("i7", 2025).comparator());
        assertAmount("90", target("i7", 2025).value());
        at("i7", "TARGET:2024");
        type("80-85");
        assertEquals(Comparator.RANGE, target("i7", 2024).comparator());
        assertAmount("85", target("i7", 2024).aim().upper());
        at("i7", "TARGET:2023");
        type("—");
        assertEquals(Comparator.NONE, target("i7", 2023).comparator());
        at("i7", "TARGET:2022");
        type("稳步提高");
        assertEquals(Comparator.TEXT, target("i7", 2022).comparator());
    }

    @Test
    void textThatIsNoValueStaysThereAndNothingIsSaved() {
        Indicator before = indicator("i7");
        at("i7", "ACTUAL:2025");
        type("12o");
        assertEquals(before, indicator("i7"));
        assertEquals(new GridPlace("i7", "ACTUAL:2025"), Fx.run(() -> grid().active()).orElseThrow());
        Fx.picture(walk.root().getScene(), Path.of("target", "screens", "grid-journey-wrong.png"));
        push(KeyCode.ESCAPE);
        type("88");
        assertAmount("88", actual("i7", new Period.Year(2025)).value());
    }

    @Test
    void pastedBlockIsOneStepForUndo() {
        Indicator before = indicator("i1");
        clipboard("2.50\t3.00\r\n0.60\t0.90\r\n");
        at("i1", "ACTUAL:2023");
        robot.interact(() -> ((ToggleButton) walk.root().lookup("#layer-targets")).fire());
        walk.settle();
        at("i1", "ACTUAL:2023");
        push(KeyCode.CONTROL, KeyCode.V);
        assertAmount("3.00", actual("i1", new Period.Year(2024)).value());
        assertAmount("0.60", actual("i2", new Period.Year(2023)).value());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, indicator("i1"));
    }

    @Test
    void quarterIsTypedAfterTheSwitchToQuarters() {
        robot.interact(() -> ((ToggleButton) walk.root().lookup("#layer-parts")).fire());
        walk.settle();
        at("i1", "ACTUAL:2026-Q1");
        type("2.99");
        assertAmount("2.99", actual("i1", new Period.Quarter(2026, 1)).value());
    }

    @Test
    void deleteEmptiesACellAndNotItsRow() {
        at("i1", "ACTUAL:2023");
        push(KeyCode.DELETE);
        assertEquals(1, indicator("i1").actuals().size());
    }

    @Test
    void f4MarksProvisionalAndFinalAgain() {
        at("i1", "ACTUAL:2024");
        push(KeyCode.F4);
        assertEquals(ActualStatus.PROVISIONAL, actual("i1", new Period.Year(2024)).status());
        push(KeyCode.F4);
        assertEquals(ActualStatus.FINAL, actual("i1", new Period.Year(2024)).status());
    }

    @Test
    void noteIsWrittenBesideTheTable() {
        at("i1", "ACTUAL:2024");
        push(KeyCode.SHIFT, KeyCode.F2);
        robot.interact(() -> ((TextInputControl) walk.root().lookup(".edit-fields .text-area")).setText("省局快报"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("省局快报", actual("i1", new Period.Year(2024)).evidence().note());
        Fx.picture(walk.root().getScene(), Path.of("target", "screens", "grid-journey-note.png"));
    }

    @Test
    void nameTypedInTheLastRowIsANewIndicator() {
        push(KeyCode.INSERT);
        at("i1", "name");
        push(KeyCode.INSERT);
        type("知识产权调解组织数");
        assertEquals(9, titles().size());
        assertEquals("知识产权调解组织数", indicator(titles().getLast()).title());
    }

    @Test
    void altDownMovesTheRowAndKeepsItSelected() {
        at("i1", "name");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("i2", "i1", "i3"), titles().subList(0, 3));
        push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("i2", "i3", "i1"), titles().subList(0, 3));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("i2", "i1", "i3"), titles().subList(0, 3));
    }

    @Test
    void initialsFindAndF3GoesOn() {
        push(KeyCode.CONTROL, KeyCode.F);
        type("zscq");
        assertEquals("i4", Fx.run(() -> grid().active()).orElseThrow().row());
        push(KeyCode.F3);
        assertEquals("i6", Fx.run(() -> grid().active()).orElseThrow().row());
    }

    @Test
    void severalRowsRemovedAreOneStepForUndo() {
        List<String> before = titles();
        at("i7", "name");
        robot.interact(() -> grid().goRow("i7"));
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.DELETE);
        assertEquals(before.size() - 2, titles().size());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, titles());
    }

    @Test
    void whatIsHiddenFoundAndSelectedStaysInAnotherLanguage() {
        robot.interact(() -> ((ToggleButton) walk.root().lookup("#layer-targets")).fire());
        walk.settle();
        robot.interact(() -> ((TextInputControl) walk.root().lookup("#find")).setText("专利"));
        walk.settle();
        at("i3", "ACTUAL:2024");
        GridPlace before = Fx.run(() -> grid().active()).orElseThrow();
        walk.language();
        walk.settle();
        assertEquals("专利", ((TextInputControl) walk.root().lookup("#find")).getText());
        assertFalse(((ToggleButton) walk.root().lookup("#layer-targets")).isSelected());
        assertEquals(before, Fx.run(() -> grid().active()).orElseThrow());
    }

    @Test
    void progressIsShownWhenAskedForAndCannotBeTypedOver() {
        robot.interact(() -> ((ToggleButton) walk.root().lookup("#layer-progress")).fire());
        walk.settle();
        at("i1", "attainment");
        push(KeyCode.F2);
        assertEquals(new GridPlace("i1", "attainment"), Fx.run(() -> grid().active()).orElseThrow());
        assertFalse(walk.root().lookup(".grid-editor").isVisible());
        Fx.picture(walk.root().getScene(), Path.of("target", "screens", "grid-journey-progress.png"));
    }

    @Test
    void buttonOfTheMenuGoesToTheNextFound() {
        at("i1", "name");
        robot.interact(() -> ((Button) walk.root().lookup("#find-next")).fire());
        walk.settle();
        assertEquals("i2", Fx.run(() -> grid().active()).orElseThrow().row());
    }

    @Test
    void halfTypedNoteLeftByEscapeIsTakenUpAgain() {
        at("i1", "ACTUAL:2024");
        push(KeyCode.SHIFT, KeyCode.F2);
        robot.interact(() -> ((TextInputControl) walk.root().lookup(".edit-fields .text-area")).setText("省局快"));
        push(KeyCode.ESCAPE);
        assertNull(walk.root().lookup(".edit-fields .text-area"));
        press("继续填写");
        assertEquals("省局快", ((TextInputControl) walk.root().lookup(".edit-fields .text-area")).getText());
    }

    @Test
    void rowsPastedBelowTheLastLineAreNewIndicatorsInOneStep() {
        List<String> before = titles();
        clipboard("调解组织数\t个\r\n贯标企业数\t家\r\n服务机构数\t家\r\n");
        at(before.getLast(), "name");
        String old = indicator(before.getLast()).title();
        push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(before, titles());
        press("新建并粘贴");
        assertEquals(before.size() + 2, titles().size());
        assertEquals("调解组织数", indicator(before.getLast()).title());
        assertEquals("服务机构数", indicator(titles().getLast()).title());
        assertEquals("家", indicator(titles().getLast()).unit().symbol());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, titles());
        assertEquals(old, indicator(before.getLast()).title());
    }

    @Test
    void newRowsWithoutANameAreNotPasted() {
        List<String> before = titles();
        clipboard("个\r\n家\r\n");
        at(before.getLast(), "unit");
        push(KeyCode.CONTROL, KeyCode.V);
        press("新建并粘贴");
        assertEquals(before, titles());
    }

    private void press(String text) {
        robot.interact(() -> walk.root().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
        walk.settle();
    }

    @Test
    void groupsStandUnderHeadingsThatCount() {
        robot.interact(() -> choose("#grouping", 3));
        walk.settle();
        Fx.picture(walk.root().getScene(), Path.of("target", "screens", "grid-journey-groups.png"));
        at("i3", "name");
        push(KeyCode.DOWN);
        assertNotNull(walk.root().lookup(".heading-row"));
    }

    private <T> void choose(String box, int item) {
        @SuppressWarnings("unchecked")
        ComboBox<T> found = (ComboBox<T>) walk.root().lookup(box);
        found.setValue(found.getItems().get(item));
    }

    private static void clipboard(String text) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
