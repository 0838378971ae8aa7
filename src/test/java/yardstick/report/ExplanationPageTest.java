package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.Gap;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.chart.HouseStyle;
import yardstick.chart.Samples;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.work.Outcome;

class ExplanationPageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    @Test
    void thePageOfALaggingIndicatorTellsCauseMeasureOwnerAndDate() throws IOException {
        Gap late = first(Status.BEHIND);

        String page = page(late, explained(late, "", DAY), Locale.SIMPLIFIED_CHINESE);

        for (String part : List.of("原因", "措施", "责任单位", "完成时限", "质押登记系统停机两月", "市金融办、市科技局", "2026-06-30", "进行中")) {
            assertTrue(page.contains(part), part + " in " + page);
        }
    }

    @Test
    void theOwnerIsToldAsItIsPrinted() throws IOException {
        Gap late = first(Status.BEHIND);

        String page = page(late, explained(late, "市局会同各县", DAY), Locale.ENGLISH);

        assertTrue(page.contains("市局会同各县"), page);
        assertFalse(page.contains("市金融办"), page);
        assertTrue(page.contains("Cause"), page);
    }

    @Test
    void thePageStaysOnePage() throws IOException {
        Gap late = first(Status.BEHIND);
        Plan plan = explained(late, "", DAY);

        assertEquals(2 + plan.indicators().size(), pages(plan));
    }

    @Test
    void whatDoesNotLagIsNotExcused() throws IOException {
        Gap ahead = first(Status.AHEAD);

        assertFalse(page(ahead, explained(ahead, "", DAY), Locale.SIMPLIFIED_CHINESE).contains("完成时限"));
    }

    @Test
    void whatIsSaidLaterIsNotInAnEarlierPaper() throws IOException {
        Gap late = first(Status.BEHIND);

        assertFalse(page(late, explained(late, "", DAY.plusDays(1)), Locale.SIMPLIFIED_CHINESE).contains("完成时限"));
    }

    private static Gap first(Status status) {
        return table(Samples.bengbu()).gaps().stream()
                .filter(gap -> gap.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static Plan explained(Gap gap, String owner, LocalDate said) {
        Plan plan = Samples.bengbu();
        List<Part> parts = new ArrayList<>(plan.parts());
        parts.add(unit("u1", "市金融办"));
        parts.add(unit("u2", "市科技局"));
        parts.add(new Explanation(
                "e1",
                1,
                new Explanation.About(gap.indicator().id(), null, said),
                "质押登记系统停机两月，三家银行的知识产权质押产品推迟上市，一季度办理量只有上年同期的四成。",
                "与三家银行签订年度合作协议，每季度召开一次银企对接会，开通质押登记绿色通道。",
                new Explanation.Owner(owner, List.of("u1", "u2")),
                new Due(LocalDate.of(2026, 6, 30), "", ""),
                new Progress(Progress.State.UNDER_WAY, "已签一家", null),
                Trace.NONE));
        parts.add(new Explanation(
                "e2",
                2,
                new Explanation.About(gap.indicator().id(), new Period.Quarter(2025, 3), null),
                "基数调整",
                "",
                Explanation.Owner.NOBODY,
                Due.NONE,
                Progress.OPEN,
                Trace.NONE));
        if (said.isAfter(DAY)) {
            parts.removeLast();
        }
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), parts, plan.indicators());
    }

    private static OrgUnit unit(String id, String name) {
        return new OrgUnit(id, 1, name, OrgUnit.Kind.SINGLE, List.of(), List.of(), "", "", Trace.NONE);
    }

    private static GapTable table(Plan plan) {
        return new GapAnalysis().analyse(plan, DAY, RuleSet.nationalFour());
    }

    private String page(Gap gap, Plan plan, Locale locale) throws IOException {
        try (PDDocument paper = paper(plan, locale)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(2 + gap.indicator().position());
            stripper.setEndPage(2 + gap.indicator().position());
            return stripper.getText(paper);
        }
    }

    private int pages(Plan plan) throws IOException {
        try (PDDocument paper = paper(plan, Locale.SIMPLIFIED_CHINESE)) {
            return paper.getNumberOfPages();
        }
    }

    private PDDocument paper(Plan plan, Locale locale) throws IOException {
        Path file = folder.resolve("paper.pdf");
        assertInstanceOf(
                Outcome.Done.class,
                new PdfReport(Words.of(locale), new HouseStyle())
                        .write(table(plan), file, yardstick.work.Progress.none()));
        return Loader.loadPDF(file.toFile());
    }
}
