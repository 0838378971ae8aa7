package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines and marks of a gap chart, from the back to the front. */
final class Lines {
    static final int ORIGINAL = 0;
    static final int HELP_LINE = 1;
    static final int PATH = 2;
    static final int TARGETS = 3;
    static final int ACTUAL = 4;

    static final BasicStroke GRID = new BasicStroke(1f);
    static final BasicStroke ZERO = new BasicStroke(1.2f);
    static final BasicStroke HELP =
            new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {0.1f, 4f}, 0f);
    static final BasicStroke RANGE = new BasicStroke(2.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5f, 4f}, 0f);
    private static final BasicStroke THIN = new BasicStroke(1.3f);
    private static final BasicStroke THICK =
            new BasicStroke(2.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Palette palette;

    Lines(Palette palette) {
        this.palette = palette;
    }

    /** Five series; an empty value breaks the line where periods are missing. */
    static XYSeriesCollection dataset(Course course) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYSeries original = new XYSeries("original", false);
        course.original().forEach(point -> original.add(point.x(), point.y()));
        dataset.addSeries(original);
        dataset.addSeries(line("help", course.path(), false));
        dataset.addSeries(line("path", course.path(), true));
        XYSeries targets = new XYSeries("targets", false);
        course.targets().forEach(point -> targets.add(point.x(), point.y()));
        course.uppers().forEach(point -> targets.add(point.x(), point.y()));
        dataset.addSeries(targets);
        dataset.addSeries(line("actual", course.actual(), true));
        return dataset;
    }

    /** @param joined true for the parts where no period is missing, false for the holes between */
    private static XYSeries line(String key, List<Course.Point> points, boolean joined) {
        XYSeries series = new XYSeries(key, false);
        Course.Point before = null;
        for (Course.Point point : points) {
            if (before != null && point.joined() != joined) {
                series.add((before.x() + point.x()) / 2, null);
            }
            series.add(point.x(), point.y());
            before = point;
        }
        return series;
    }

    XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesPaint(ORIGINAL, palette.muted());
        renderer.setSeriesStroke(ORIGINAL, DASHED);
        renderer.setSeriesPaint(HELP_LINE, palette.muted());
        renderer.setSeriesStroke(HELP_LINE, HELP);
        renderer.setSeriesPaint(PATH, palette.muted());
        renderer.setSeriesStroke(PATH, THIN);
        renderer.setSeriesLinesVisible(TARGETS, false);
        renderer.setSeriesShapesVisible(TARGETS, true);
        renderer.setSeriesShape(TARGETS, new Rectangle2D.Double(-4, -4, 8, 8));
        renderer.setSeriesFillPaint(TARGETS, palette.ground());
        renderer.setSeriesOutlinePaint(TARGETS, palette.muted());
        renderer.setSeriesOutlineStroke(TARGETS, new BasicStroke(1.5f));
        renderer.setSeriesPaint(TARGETS, palette.muted());
        renderer.setSeriesPaint(ACTUAL, palette.ink());
        renderer.setSeriesStroke(ACTUAL, THICK);
        renderer.setSeriesShapesVisible(ACTUAL, true);
        renderer.setSeriesShape(ACTUAL, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
        renderer.setSeriesFillPaint(ACTUAL, palette.ink());
        renderer.setSeriesOutlinePaint(ACTUAL, palette.ground());
        renderer.setSeriesOutlineStroke(ACTUAL, new BasicStroke(1f));
        return renderer;
    }
}
