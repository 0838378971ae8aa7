package yardstick.report;

import java.nio.file.Path;
import org.jfree.chart.JFreeChart;
import yardstick.chart.HouseStyle;
import yardstick.work.Outcome;

/** Writes one chart as a picture. */
public final class ChartFiles {
    private final HouseStyle style;

    public ChartFiles(HouseStyle style) {
        this.style = style;
    }

    /** @param out the format goes by its ending: .png, .svg or .pdf */
    public Outcome<Path> write(JFreeChart chart, Path out) {
        throw new UnsupportedOperationException(style + chart.getID() + out);
    }
}
