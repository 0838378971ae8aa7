package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Explanation;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.Fx;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** What a clerk does on the page of one indicator, through the real window on a real store. */
class IndicatorPageTest {
    /** 有效商标注册量, 万件: 4.9 in 2023, promised 5.5 · 6.2 · 7, reached 5.4 · 5.7: behind. */
    private static final String MARKS = "i2";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Walk walk;

    @BeforeEach
    void open() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        walk = new Walk(dress, SamplePlans.all(), bench::screens, folder);
        walk.open(new Place.IndicatorPage("bengbu", MARKS));
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private Plan plan() {
        return walk.plan("bengbu").orElseThrow();
    }

    private Indicator marks() {
        return plan().indicator(MARKS).orElseThrow();
    }

    private List<Target> targets(int year) {
        return marks().targets().stream()
                .filter(target -> new Period.Year(year).equals(target.period()))
                .toList();
    }

    private void act(Runnable act) {
        robot.interact(act);
        walk.settle();
    }

    private void press(String button) {
        act(() -> ((ButtonBase) walk.root().lookup(button)).fire());
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private void tab(String name) {
        act(() -> {
            TabPane tabs = (TabPane) walk.root().lookup(".page-tabs");
            tabs.getTabs().stream()
                    .filter(tab -> ("tab-" + name).equals(tab.getId()))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    /** Into the field of the open form whose name begins so. */
    private void type(String name, String text) {
        act(() -> ((TextInputControl) field(name)).setText(text));
    }

    private Node field(String name) {
        return walk.root().lookupAll(".edit-pane .field-name").stream()
                .map(node -> (Label) node)
                .filter(label -> label.getText().startsWith(name))
                .map(Label::getLabelFor)
                .findFirst()
                .orElseThrow();
    }

    private Button named(String accessible) {
        return walk.root().lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(button -> accessible.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isShown(String text) {
        Predicate<Node> says = node -> node instanceof Label label && label.getText().contains(text);
        return walk.root().lookupAll(".label").stream().filter(Node::isVisible).anyMatch(says);
    }

    private TableView<?> table(String id) {
        return (TableView<?>) walk.root().lookup(id);
    }

    /** By keys: the rows are the baseline, then the years. */
    private void correct(int row) {
        act(() -> {
            table("#targets").getSelectionModel().select(row);
            table("#targets").requestFocus();
        });
        push(KeyCode.F2);
    }

    private void adjust(String value) {
        press("#adjust");
        type("文号", "蚌知〔2025〕3号");
        type("生效日期", "2025-06-30");
        type("调整原因", "上级下达的目标变了");
        type("2026", value);
        press("#form-save");
    }

    @Test
    void aPaperSetsANewTargetBesideTheFirstOne() {
        adjust("8.2");
        assertEquals(
                List.of(new BigDecimal("7"), new BigDecimal("8.2")),
                targets(2026).stream().map(Target::value).toList());
        Revision paper = plan().all(Revision.class).getFirst();
        assertEquals("蚌知〔2025〕3号", paper.number());
        assertEquals(LocalDate.of(2025, 6, 30), paper.day());
        assertEquals("上级下达的目标变了", paper.reason());
        assertEquals(1, targets(2025).size());
        assertTrue(isShown("按原定目标"));
    }

    @Test
    void adjustingIsOneStepThatIsTakenBack() {
        Indicator before = marks();
        adjust("8.2");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, marks());
        assertEquals(List.of(), plan().all(Revision.class));
    }

    @Test
    void aPaperThatChangesNothingIsNotSaved() {
        adjust("7");
        assertEquals(1, targets(2026).size());
        assertEquals(List.of(), plan().all(Revision.class));
    }

    @Test
    void aTypingMistakeOfATargetIsCorrectedWithoutANewVersion() {
        correct(3);
        type("目标值", "70500件");
        press("#form-save");
        Target corrected = targets(2026).getFirst();
        assertEquals(1, targets(2026).size());
        assertEquals(1, corrected.version());
        assertEquals(0, new BigDecimal("7.05").compareTo(corrected.value()));
    }

    @Test
    void aTargetThatCannotBeReadIsNotSaved() {
        correct(3);
        type("目标值", "7亿元");
        press("#form-save");
        assertEquals(new BigDecimal("7"), targets(2026).getFirst().value());
        assertTrue(walk.root().lookup("#form-save") != null);
    }

    @Test
    void anotherUnitAsksWhetherTheNumbersStay() {
        press("#indicator-edit");
        act(() -> ((TextInputControl) walk.root().lookup("#unit")).setText("件"));
        press("#form-save");
        assertEquals("万件", marks().unit().symbol());
        press("#unit-convert");
        press("#form-save");
        assertEquals("件", marks().unit().symbol());
        assertEquals(0, new BigDecimal("70000").compareTo(targets(2026).getFirst().value()));
        assertEquals(0, new BigDecimal("57000").compareTo(marks().actuals().getLast().value()));
        assertEquals("7", targets(2026).getFirst().aim().text());
    }

    @Test
    void aUnitThatWasWrittenWrongIsCorrectedWithItsNumbersKept() {
        press("#indicator-edit");
        act(() -> ((TextInputControl) walk.root().lookup("#unit")).setText("件"));
        press("#unit-keep");
        press("#form-save");
        assertEquals("件", marks().unit().symbol());
        assertEquals(new BigDecimal("7"), targets(2026).getFirst().value());
    }

    @Test
    void unitsThatMeasureDifferentThingsKeepTheNumbersAndSaySo() {
        press("#indicator-edit");
        act(() -> ((TextInputControl) walk.root().lookup("#unit")).setText("亿元"));
        assertTrue(isShown("不能互相换算"));
        press("#form-save");
        assertEquals("亿元", marks().unit().symbol());
        assertEquals(new BigDecimal("7"), targets(2026).getFirst().value());
    }

    @Test
    void aLaggingIndicatorAsksForCauseAndMeasureUntilTheyAreWritten() {
        assertTrue(walk.root().lookup(".lag-note").isVisible());
        press("#lag-add");
        type("原因", "注册审查周期变长");
        type("措施", "对重点企业开展商标辅导");
        type("或写明责任人", "市市场监管局 王科长");
        type("完成期限", "2026-06-30");
        press("#form-save");
        Explanation written = Explanation.of(plan(), MARKS).getFirst();
        assertEquals("注册审查周期变长", written.cause());
        assertEquals("对重点企业开展商标辅导", written.measure());
        assertEquals("市市场监管局 王科长", written.owner().text());
        assertEquals(LocalDate.of(2026, 6, 30), written.due().day());
        assertEquals(new Period.Year(2025), written.about().period());
        assertFalse(walk.root().lookup(".lag-note").isVisible());
        tab("explanations");
        assertTrue(isShown("对重点企业开展商标辅导"));
    }

    @Test
    void anIndicatorThatDoesNotLagIsNotAsked() {
        walk.open(new Place.IndicatorPage("bengbu", "i1"));
        assertFalse(walk.root().lookup(".lag-note").isVisible());
    }

    @Test
    void whatStoodBeforeIsTold() {
        correct(3);
        type("目标值", "7.5");
        press("#form-save");
        tab("history");
        assertTrue(isShown("7.5万件") || table("#history").getItems().toString().contains("after=7.5万件"));
        assertTrue(table("#history").getItems().getFirst().toString().contains("before=7万件"));
    }

    @Test
    void aFigureOpensByKeysToItsFormulaAndIsCopied() {
        act(() -> walk.root().lookup(".figure-toggle").requestFocus());
        push(KeyCode.RIGHT);
        assertTrue(isShown("y ÷ T"));
        press(".figure-copy");
        String copied = Fx.run(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("y ÷ T"), copied);
        push(KeyCode.LEFT);
        assertFalse(isShown("y ÷ T"));
    }

    @Test
    void altAndDownGoesToTheNextIndicator() {
        push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(isShown("知识产权质押融资金额"));
        push(KeyCode.ALT, KeyCode.UP);
        assertTrue(isShown("有效商标注册量"));
    }

    @Test
    void theChartIsCopiedAsAPicture() {
        act(() -> {
            MenuButton chart =
                    (MenuButton) walk.root().lookup("#indicator-chart");
            chart.getItems().getFirst().fire();
        });
        assertTrue(Fx.run(() -> Clipboard.getSystemClipboard().hasImage()));
    }

    @Test
    void whoToldAnActualIsKeptAndTheValueStaysAsItWas() {
        Actual before = marks().actuals().getLast();
        tab("actuals");
        act(() -> named("更正实际值（2025）").fire());
        act(() -> ((TextInputControl) walk.root().lookup("#entry-by")).setText("市市场监管局"));
        act(() -> ((TextInputControl) walk.root().lookup("#entry-paper")).setText("统计快报第4期"));
        press("#entry-provisional");
        press("#entry-save");
        Actual after = marks().actuals().getLast();
        assertEquals("市市场监管局", after.evidence().by());
        assertEquals("统计快报第4期", after.evidence().paper());
        assertEquals(ActualStatus.PROVISIONAL, after.status());
        assertEquals(before.reading(), after.reading());
        assertEquals(before.source(), after.source());
    }
}
