package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.Samples;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.work.Outcome;

class TableFilesTest {
    @TempDir
    Path folder;

    private final TableFiles files = new TableFiles(Words.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void csvHasAMarkOfItsEncodingAndTwoHeaderRows() throws IOException {
        List<String> lines = csv(Samples.bengbu());

        assertEquals("\uFEFF蚌埠市国家知识产权强市建设试点城市工作方案（2024—2026年）", lines.get(0));
        assertEquals("序号,类别,指标,单位,属性,基期,目标,目标,目标,实际,实际", lines.get(1));
        assertEquals("\"\",,,,,2023年,2024年,2025年,2026年,2024年,2025年", lines.get(2));
        assertEquals("1,强市建设,每万人口高价值发明专利拥有量,件,预期性,9.54,10.5,12,14,10.74,12.64", lines.get(3));
    }

    @Test
    void yearOfProvisionalValuesSaysSoInItsHead() throws IOException {
        List<String> lines = csv(marked(actual -> actual.period().equals(new Period.Year(2025))));

        assertTrue(lines.get(1).endsWith(",实际,实际（初步）"), lines.get(1));
        assertTrue(lines.get(3).endsWith(",10.74,12.64"), lines.get(3));
    }

    @Test
    void singleProvisionalValueCarriesTheMarkItself() throws IOException {
        List<String> lines = csv(marked(actual -> actual.reading().text().equals("12.64")));

        assertTrue(lines.get(1).endsWith(",实际,实际"), lines.get(1));
        assertTrue(lines.get(3).endsWith(",10.74,12.64（初步）"), lines.get(3));
    }

    @Test
    void theTableHasTheTargetThatHoldsAtItsDay() throws IOException {
        assertTrue(csv(adjusted("2025-06-30")).get(3).contains(",10.5,12,13,"), "in force");
        assertTrue(csv(adjusted("2026-06-30")).get(3).contains(",10.5,12,14,"), "still ahead");
    }

    /** 14 by 2026 is made 13 from that day on. */
    private static Plan adjusted(String day) {
        Plan plan = Samples.bengbu();
        Indicator first = plan.indicators().getFirst();
        Target last = first.targets().getLast();
        List<Target> targets = new ArrayList<>(first.targets());
        targets.add(new Target(
                last.period(),
                last.periodOrigin(),
                2,
                new Target.Aim(last.comparator(), new BigDecimal("13"), null, "13"),
                last.terms(),
                null));
        List<Revision.Adjusted> changes = List.of(new Revision.Adjusted(first.id(), last.period(), 2, ""));
        Revision paper = new Revision("v1", 1, LocalDate.parse(day), "3号", "", changes, Trace.NONE);
        List<Indicator> indicators = new ArrayList<>(plan.indicators());
        indicators.set(0, first.with(first.baseline(), targets, first.actuals()));
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), List.of(paper), indicators);
    }

    private static Plan marked(Predicate<Actual> which) {
        Plan plan = Samples.bengbu();
        List<Indicator> indicators = plan.indicators().stream()
                .map(indicator -> Samples.withActuals(
                        indicator,
                        indicator.actuals().stream()
                                .map(a -> which.test(a) ? Samples.marked(a, ActualStatus.PROVISIONAL) : a)
                                .toList()))
                .toList();
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), List.of(), indicators);
    }

    @Test
    void absenceStaysAbsence() throws IOException {
        List<String> lines = csv(Samples.bengbu());

        assertEquals("5,强市建设,知识产权保护社会满意度,%,预期性,86,-,-,90,86.7,87", lines.get(7));
        assertEquals("6,强市建设,知识产权专员数,人,预期性,471,600,700,800,,655", lines.get(8));
    }

    @Test
    void comparatorsAndStatedAbsenceOfABaselineArePrinted() throws IOException {
        assertEquals(
                "8,高标准保护,专利、商标行政案件结案数量,件/年,预期性,-,≥70,61,72,66,81", csv(Samples.heyuan()).get(10));
    }

    @Test
    void nameThatWouldBeAFormulaIsDisarmed() throws IOException {
        Indicator odd = Samples.indicator(1, "=HYPERLINK(A1)", "件", Kind.LEVEL, "")
                .with(null, List.of(), List.of(Samples.actual(new Period.Year(2024), "1", Samples.cell("a", 1, 1))));
        Plan sample = Samples.bengbu();
        Plan plan = new Plan("p", sample.header(), sample.region(), sample.period(), List.of(), List.of(odd));

        assertTrue(csv(plan).get(3).contains(",'=HYPERLINK(A1),"), csv(plan).get(3));
    }

    @Test
    void workbookHoldsNumbersMergedHeadersAndItsPrintSetUp() throws IOException {
        Path file = folder.resolve("表.xlsx");
        assertInstanceOf(Outcome.Done.class, files.xlsx(table(Samples.bengbu()), file));

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("目标", sheet.getRow(1).getCell(6).getStringCellValue());
            assertEquals("2026年", sheet.getRow(2).getCell(8).getStringCellValue());
            assertEquals(12.64, sheet.getRow(3).getCell(10).getNumericCellValue());
            assertEquals("#,##0.00", sheet.getRow(3).getCell(10).getCellStyle().getDataFormatString());
            List<String> merged = new ArrayList<>();
            sheet.getMergedRegions().forEach(region -> merged.add(region.formatAsString()));
            assertTrue(merged.containsAll(List.of("A1:K1", "C2:C3", "G2:I2", "J2:K2")), merged.toString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(2, sheet.getRepeatingRows().getLastRow());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    private List<String> csv(Plan plan) throws IOException {
        Path file = folder.resolve("表.csv");
        assertInstanceOf(Outcome.Done.class, files.csv(table(plan), file));
        return Files.readAllLines(file);
    }

    private static GapTable table(Plan plan) {
        return new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
    }
}
