package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.Duties;
import yardstick.chart.HouseStyle;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.work.Outcome;

class DutiesFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Words ZH = Words.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private static Duties duties(Part... parts) {
        Region region = new Region("某市", Region.Level.CITY, "");
        Plan plan = new Plan("p", PlanHeader.titled("某方案"), region, null, List.of(parts), List.of());
        return Duties.of(plan, DAY);
    }

    private static OrgUnit unit(String name) {
        return new OrgUnit("u1", 1, name, OrgUnit.Kind.SINGLE, List.of(), List.of(), "", "", Trace.NONE);
    }

    private static Task task(String... units) {
        Deliverable late = new Deliverable(
                "印发《若干措施》",
                Deliverable.Kind.DOCUMENT,
                "",
                new Due(LocalDate.of(2026, 6, 30), "", ""),
                null,
                Progress.OPEN,
                null);
        return new Task(
                "t1",
                1,
                new Task.Place("三/1", "1.", "健全政策体系", "三"),
                "",
                Task.Kind.TASK,
                new Task.Duty("", "", List.of(units)),
                Due.NONE,
                Task.Links.NONE,
                List.of(late),
                Progress.OPEN,
                Trace.NONE);
    }

    private String pdf(Duties duties) throws IOException {
        Path out = folder.resolve("duties.pdf");
        assertInstanceOf(Outcome.Done.class, files().pdf(duties, out, yardstick.work.Progress.none()));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static DutiesFiles files() {
        return new DutiesFiles(ZH, new HouseStyle());
    }

    @Test
    void thePaperNamesUnitTaskAndLateDeliverable() throws IOException {
        String text = pdf(duties(unit("市财政局"), task("u1")));
        assertTrue(text.contains("市财政局1"), text);
        assertTrue(text.contains("健全政策体系"), text);
        assertTrue(text.contains("印发《若干措施》2026-06-30未开始（逾期）"), text);
    }

    @Test
    void aPlanWithoutUnitsSaysSoAndListsItsTasks() throws IOException {
        String text = pdf(duties(task()));
        assertTrue(text.contains("本规划没有列明责任单位。"), text);
        assertTrue(text.contains("三/1健全政策体系"), text);
    }

    @Test
    void theWorkbookHasALineForEachThingOwed() throws IOException {
        Path out = folder.resolve("duties.xlsx");
        assertInstanceOf(Outcome.Done.class, files().xlsx(duties(unit("市财政局"), task("u1")), out));
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            Sheet lines = workbook.getSheetAt(1);
            assertEquals(3, lines.getLastRowNum());
            assertEquals("市财政局", lines.getRow(3).getCell(0).getStringCellValue());
            assertEquals("成果", lines.getRow(3).getCell(1).getStringCellValue());
            assertEquals("印发《若干措施》", lines.getRow(3).getCell(3).getStringCellValue());
        }
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        Path out = folder.resolve("duties.xlsx");
        files().xlsx(duties(unit("=1+1"), task("u1")), out);
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            assertEquals("=1+1", workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue());
        }
    }
}
