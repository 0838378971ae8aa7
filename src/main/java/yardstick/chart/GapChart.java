package yardstick.chart;

import org.jfree.chart.JFreeChart;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.text.Words;

/** Actual against the plan's path, with the surplus or deficit filled. */
public final class GapChart {
    private final Words words;
    private final HouseStyle style;

    public GapChart(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    /** @param table the table the gap stands in: its day, rule and plan make the footnote */
    public JFreeChart draw(Gap gap, GapTable table, Look look) {
        throw new UnsupportedOperationException(words.locale() + " " + style + gap.status() + table.asOf() + look);
    }
}
