package yardstick.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What stands around a chart of rows: the finding above, in bold, what is drawn below it, and the footnote. */
record Framing(HouseStyle style, Palette palette) {
    private static final RectangleInsets PADDING = new RectangleInsets(10, 14, 8, 14);

    /** The words around a chart. */
    record Around(String finding, String subtitle, String footnote) {}

    /** @param plot a {@link TallPlot} too */
    <P extends Plot & TallPlot> Picture picture(P plot, Around around) {
        JFreeChart chart = new JFreeChart(null, style.bold(17), plot, false);
        style.theme(palette).apply(chart);
        chart.setPadding(PADDING);
        LinedTitle title = left(around.finding(), RectangleEdge.TOP, 17);
        chart.setTitle((TextTitle) title);
        LinedTitle subtitle = left(around.subtitle(), RectangleEdge.TOP, 13);
        subtitle.setPadding(new RectangleInsets(2, 0, 16, 0));
        chart.addSubtitle(subtitle);
        LinedTitle note = left(around.footnote(), RectangleEdge.BOTTOM, 11);
        note.setPadding(new RectangleInsets(8, 0, 2, 0));
        chart.addSubtitle(note);
        return new Picture(chart, around.finding(), new PictureSize(plot, List.of(title, subtitle, note), PADDING));
    }

    private LinedTitle left(String text, RectangleEdge edge, int size) {
        LinedTitle title = new LinedTitle(text);
        title.setFont(size > 13 ? style.bold(size) : style.regular(size));
        title.setPaint(size > 13 ? palette.ink() : palette.muted());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPosition(edge);
        title.setExpandToFitSpace(true);
        return title;
    }
}
