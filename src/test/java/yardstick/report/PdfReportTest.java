package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.HouseStyle;
import yardstick.chart.Samples;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.text.Words;
import yardstick.work.Cancelled;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class PdfReportTest {
    private static final HouseStyle STYLE = new HouseStyle();

    @TempDir
    Path folder;

    @Test
    void paperHasVerdictTableAndAPageForEachIndicator() throws IOException {
        try (PDDocument paper = paper(Samples.bengbu(), Locale.SIMPLIFIED_CHINESE)) {
            assertEquals(2 + 6, paper.getNumberOfPages());
            String verdict = text(paper, 1);
            assertTrue(verdict.contains("6项指标中，2项快于预期，4项滞后。"), verdict);
            assertTrue(verdict.contains("第1页，共8页"), verdict);
            String table = text(paper, 2);
            for (String part : List.of("序号", "增量完成率", "规划值", "填报单位：", "审核人：", "第1版", "示例数据-进展表.xlsx 指标")) {
                assertTrue(table.contains(part), part + " in " + table);
            }
            assertTrue(text(paper, 3).contains("较上年提高1.9件，较基期提高3.1件，增量完成率69.5%，快于时序14.3个百分点。"));
        }
    }

    @Test
    void aResultThatRepeatsTheBaselineOpensNoColumn() throws IOException {
        Indicator base = Samples.indicator(1, "某指标", "件", Kind.LEVEL, "创造")
                .with(
                        Samples.baseline(new Period.Year(2023), "10", Samples.cell("甲.xlsx", 3, 1)),
                        List.of(Samples.target(new Period.Year(2026), "20", Samples.cell("甲.xlsx", 4, 1))),
                        List.of(
                                Samples.actual(new Period.Year(2023), "10.0", Samples.cell("乙.xlsx", 4, 1)),
                                Samples.actual(new Period.Year(2025), "15", Samples.cell("乙.xlsx", 5, 1))));
        try (PDDocument paper = paper(plan(List.of(base)), Locale.SIMPLIFIED_CHINESE)) {
            String table = text(paper, 2);
            assertEquals(1, table.split("2023", -1).length - 1, table);
        }
    }

    @Test
    void pagesAreA4Landscape() throws IOException {
        try (PDDocument paper = paper(Samples.bengbu(), Locale.ENGLISH)) {
            PDRectangle box = paper.getPage(1).getMediaBox();
            assertEquals(PDRectangle.A4.getHeight(), box.getWidth(), 1);
            assertEquals(PDRectangle.A4.getWidth(), box.getHeight(), 1);
        }
    }

    @Test
    void fontsAreEmbeddedAndChartsAreNoImages() throws IOException {
        try (PDDocument paper = paper(Samples.heyuan(), Locale.SIMPLIFIED_CHINESE)) {
            assertEquals(List.of(), PdfFacts.looseFonts(paper));
            assertEquals(List.of(), PdfFacts.imagesOf(paper));
        }
    }

    @Test
    void chartTextCanBeFoundOnItsPage() throws IOException {
        try (PDDocument paper = paper(Samples.bengbu(), Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(text(paper, 3).contains("实际 12.64，高于规划0.64件"), text(paper, 3));
        }
    }

    @Test
    void notJudgedIndicatorsAreNamedWithTheirReason() throws IOException {
        try (PDDocument paper = paper(Samples.heyuan(), Locale.SIMPLIFIED_CHINESE)) {
            String verdict = text(paper, 1);
            assertTrue(verdict.contains("3项无法判定"), verdict);
            assertTrue(verdict.contains("截至该日尚无实际值"), verdict);
            assertTrue(verdict.contains("规划未给出基期值"), verdict);
        }
    }

    @Test
    void englishPaperSpeaksEnglish() throws IOException {
        try (PDDocument paper = paper(Samples.heyuan(), Locale.ENGLISH)) {
            assertTrue(text(paper, 1).contains("Of 14 indicators:"), text(paper, 1));
            assertTrue(text(paper, 2).contains("Prepared by:"), text(paper, 2));
        }
    }

    @Test
    void longPlanRepeatsTheHeaderOnItsSecondPage() throws IOException {
        try (PDDocument paper = paper(longPlan(), Locale.SIMPLIFIED_CHINESE)) {
            int pages = 0;
            for (int page = 2; page <= 6 && !text(paper, page).contains("测算"); page++) {
                String table = text(paper, page);
                if (table.contains("很长的指标名称")) {
                    pages++;
                    assertTrue(table.contains("序号") && table.contains("增量完成"), table);
                }
            }
            assertTrue(pages >= 2, "table pages: " + pages);
        }
    }

    @Test
    void oldDataAreToldInTheNotesAndOnThePageOfTheIndicator() throws IOException {
        Indicator first = Samples.bengbu().indicators().getFirst();
        Indicator old = Samples.withActuals(first, first.actuals().subList(0, 1));
        GapTable table = new GapAnalysis()
                .analyse(plan(List.of(old)), LocalDate.of(2026, 6, 30), RuleSet.nationalFour());
        try (PDDocument paper = paper(table, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(text(paper, 2).contains("数据截至2024：序号1"), text(paper, 2));
            assertTrue(text(paper, 3).contains("数据截至2024。"), text(paper, 3));
        }
        try (PDDocument paper = paper(table, Locale.ENGLISH)) {
            assertTrue(text(paper, 2).contains("Data as of 2024: No. 1"), text(paper, 2));
        }
    }

    @Test
    void printedValuesKeepTheirOwnDecimals() throws IOException {
        Indicator marks = Samples.bengbu().indicators().get(1);
        Indicator fine = Samples.withActuals(
                marks, List.of(Samples.actual(new Period.Year(2024), "5.715", Samples.cell("a.xlsx", 1, 1))));
        try (PDDocument paper = paper(plan(List.of(fine)), Locale.SIMPLIFIED_CHINESE)) {
            String table = text(paper, 2);
            assertTrue(table.contains("4.9") && table.contains("5.715"), table);
            assertFalse(table.contains("4.900"), table);
        }
    }

    @Test
    void markupInNamesIsPrintedNotObeyed() throws IOException {
        Indicator odd = Samples.indicator(1, "<b>粗</b>&\"引\"", "件", Kind.LEVEL, "<script>")
                .with(null, List.of(), List.of());
        try (PDDocument paper = paper(plan(List.of(odd)), Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(text(paper, 3).contains("<b>粗</b>&\"引\""), text(paper, 3));
        }
    }

    @Test
    void planWithoutIndicatorsSaysSo() throws IOException {
        try (PDDocument paper = paper(plan(List.of()), Locale.SIMPLIFIED_CHINESE)) {
            assertEquals(1, paper.getNumberOfPages());
            assertTrue(text(paper, 1).contains("本规划尚未列入指标。"));
        }
    }

    @Test
    void stoppingLeavesNoFile() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        PdfReport report = new PdfReport(Words.of(Locale.ENGLISH), STYLE);

        assertThrows(
                Cancelled.class, () -> report.write(table(Samples.bengbu()), folder.resolve("a.pdf"), stopped));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.findAny().isPresent());
        }
    }

    private PDDocument paper(Plan plan, Locale locale) throws IOException {
        return paper(table(plan), locale);
    }

    private PDDocument paper(GapTable table, Locale locale) throws IOException {
        Path file = folder.resolve("报告.pdf");
        assertInstanceOf(
                Outcome.Done.class, new PdfReport(Words.of(locale), STYLE).write(table, file, Progress.none()));
        return Loader.loadPDF(file.toFile());
    }

    private static GapTable table(Plan plan) {
        return new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
    }

    private static String text(PDDocument paper, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }

    private static Plan longPlan() {
        List<Indicator> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            String name = "第" + i + "个很长的指标名称知识产权信息公共服务体系建设与运行质量综合评价得分及其增长";
            rows.add(Samples.indicator(i, name, "件", Kind.LEVEL, "类别" + i)
                    .with(
                            Samples.baseline(new Period.Year(2023), "10", Samples.cell("甲.xlsx", 3, i)),
                            List.of(Samples.target(new Period.Year(2026), "20", Samples.cell("甲.xlsx", 4, i))),
                            List.of(Samples.actual(new Period.Year(2025), "15", Samples.cell("乙.xlsx", 4, i)))));
        }
        return plan(rows);
    }

    private static Plan plan(List<Indicator> rows) {
        Plan sample = Samples.bengbu();
        return new Plan("p", PlanHeader.titled("一个规划"), sample.region(), sample.period(), List.of(), rows);
    }
}
