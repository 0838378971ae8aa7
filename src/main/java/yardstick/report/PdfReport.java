package yardstick.report;

import java.nio.file.Path;
import yardstick.calc.GapTable;
import yardstick.chart.HouseStyle;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The meeting paper of one plan as a PDF. */
public final class PdfReport {
    private final Words words;
    private final HouseStyle style;

    public PdfReport(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    public Outcome<Path> write(GapTable table, Path out, Progress progress) {
        throw new UnsupportedOperationException(words.locale() + " " + style + table.asOf() + out + progress);
    }
}
