package yardstick.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.chart.HouseStyle;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The meeting paper of one plan as a PDF: verdict, table, one page for each indicator. A4 landscape. */
public final class PdfReport {
    private final Words words;
    private final HouseStyle style;

    public PdfReport(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    /** @throws yardstick.work.Cancelled if the user stops it; no file is left then */
    public Outcome<Path> write(GapTable table, Path out, Progress progress) {
        return new PdfPages(words, style).write(paper(table), out, progress);
    }

    /** Only the page of one indicator; otherwise as {@link #write}. */
    public Outcome<Path> page(Gap gap, GapTable table, Path out, Progress progress) {
        List<Block> blocks = new ChartPart(words, style).of(gap, table);
        return new PdfPages(words, style)
                .write(new Paper(gap.indicator().title(), foot(table), blocks), out, progress);
    }

    private Paper paper(GapTable table) {
        List<Block> blocks = new ArrayList<>(new VerdictPart(words).of(table));
        if (!table.gaps().isEmpty()) {
            blocks.addAll(new GapTablePart(words).of(table));
        }
        ChartPart charts = new ChartPart(words, style);
        for (Gap gap : table.gaps()) {
            blocks.addAll(charts.of(gap, table));
        }
        return new Paper(table.plan().title(), foot(table), blocks);
    }

    private String foot(GapTable table) {
        return words.get("report.foot", table.plan().title(), table.asOf().toString());
    }
}
