package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.HouseStyle;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.report.PdfReport;
import yardstick.settings.Folders;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;
import yardstick.work.Progress;

/** What an indicator is, typed over on its page, and its page on paper, through the real window on a real store. */
class IndicatorPageEditTest {
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

    private String paper() throws IOException {
        Path file = folder.resolve("page.pdf");
        GapTable table = new GapAnalysis().analyse(plan(), LocalDate.of(2026, 3, 31), RuleSet.nationalFour());
        new PdfReport(Words.of(Locale.SIMPLIFIED_CHINESE), new HouseStyle())
                .page(table.gap(MARKS).orElseThrow(), table, file, Progress.none());
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            assertEquals(1, paper.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(paper);
        }
    }

    @Test
    void definitionAliasesAndDecimalsAreTypedOver() {
        press("#indicator-edit");
        type("别名", "商标存量\n注册商标量");
        type("定义", "年末有效的国内注册商标件数");
        type("小数位数", "2");
        press("#form-save");
        Indicator marks = marks();
        assertEquals(List.of("商标存量", "注册商标量"), marks.name().aliases());
        assertEquals("年末有效的国内注册商标件数", marks.name().definition());
        assertEquals(2, marks.measure().decimals());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), marks().name().aliases());
    }

    @Test
    void moreDecimalsThanCanBeAreNotSaved() {
        press("#indicator-edit");
        type("小数位数", "40");
        press("#form-save");
        assertEquals(null, marks().measure().decimals());
    }

    @Test
    void whatIsTypedOfALaggingOneStandsOnItsPrintedPage() throws IOException {
        press("#lag-add");
        type("原因", "注册审查周期变长");
        type("措施", "对重点企业开展商标辅导");
        type("或写明责任人", "市市场监管局王科长");
        type("完成期限", "2026-06-30");
        press("#form-save");
        String paper = paper().replaceAll("\\s", "");
        for (String part : List.of("注册审查周期变长", "对重点企业开展商标辅导", "市市场监管局王科长", "2026-06-30")) {
            assertTrue(paper.contains(part), part + " in " + paper);
        }
    }

    @Test
    void anAdjustedTargetIsPrintedBesideTheOriginalOne() throws IOException {
        press("#adjust");
        type("文号", "蚌知〔2025〕3号");
        type("生效日期", "2025-06-30");
        type("调整原因", "上级下达的目标变了");
        type("2026", "8.2");
        press("#form-save");
        TableView<?> targets = (TableView<?>) walk.root().lookup("#targets");
        String row = targets.getItems().getLast().toString();
        assertTrue(row.contains("original=7") && row.contains("inForce=8.2") && row.contains("3号"), row);
        String paper = paper();
        assertTrue(paper.contains("原定 7") && paper.contains("规划 8.2"), paper);
    }
}
