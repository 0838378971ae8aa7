package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The page of one indicator by itself. */
class SinglePageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    @Test
    void itIsOnePageWithTheIndicatorAndWhyItLags() throws IOException {
        GapTable table = explained();
        Gap late = late(table);
        Path file = folder.resolve("page.pdf");
        assertInstanceOf(
                Outcome.Done.class,
                new PdfReport(Words.of(Locale.SIMPLIFIED_CHINESE), new HouseStyle())
                        .page(late, table, file, Progress.none()));
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertEquals(1, paper.getNumberOfPages());
            assertTrue(text.contains(late.indicator().title()), text);
            assertTrue(text.contains("注册审查周期变长"), text);
        }
    }

    private static Gap late(GapTable table) {
        return table.gaps().stream()
                .filter(gap -> gap.status() == Status.BEHIND)
                .findFirst()
                .orElseThrow();
    }

    private static GapTable explained() {
        Plan plan = Samples.bengbu();
        Gap late = late(new GapAnalysis().analyse(plan, DAY, RuleSet.nationalFour()));
        List<Part> parts = new ArrayList<>(plan.parts());
        parts.add(new Explanation(
                "x01",
                1,
                new Explanation.About(late.indicator().id(), null, DAY),
                "注册审查周期变长",
                "对重点企业开展商标辅导",
                new Explanation.Owner("市市场监管局", List.of()),
                new Due(LocalDate.of(2026, 6, 30), "", ""),
                yardstick.model.Progress.OPEN,
                Trace.NONE));
        Plan now = new Plan(plan.id(), plan.header(), plan.region(), plan.period(), parts, plan.indicators());
        return new GapAnalysis().analyse(now, DAY, RuleSet.nationalFour());
    }
}
