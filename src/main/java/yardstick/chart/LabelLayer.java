package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Writes labels at points so that they cover neither one another nor the lines, as far as there is room. */
final class LabelLayer extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double USUAL_WIDTH = 520;
    private static final double AWAY = 7;
    private static final double OVER_LABEL = 60;
    private static final double OVER_LINE = 8;
    private static final double OUTSIDE = 200;
    private static final double WORST = 50;

    /** Where a label may stand around its point: parts of its own width and height, best first. */
    private static final double[][] ABOVE = {
        {-0.5, -1}, {-0.9, -1}, {-0.1, -1}, {0, -0.5}, {-0.5, -1.6}, {-1, -0.5}, {-0.5, 0}, {-0.1, 0}, {-0.9, 0}
    };

    private static final double[][] BELOW = {
        {-0.5, 0}, {-0.1, 0}, {-0.9, 0}, {0, -0.5}, {-0.5, 0.6}, {-1, -0.5}, {-0.5, -1}, {-0.9, -1}, {-0.1, -1}
    };

    private static final double[][] BESIDE = {{0, -0.5}, {0, -1}, {0, 0}, {-1, -0.5}, {-0.5, -1}, {-0.5, 0}};

    enum Side {
        ABOVE,
        BELOW,
        BESIDE
    }

    /** @param needed false if the label may be left out where there is no room */
    record Label(double x, double y, String text, Font font, Color ink, Side side, boolean needed) {}

    private final transient List<Label> labels;
    private final transient List<List<Course.Point>> lines;
    private final transient Color ground;

    /** @param labels the most important first */
    LabelLayer(List<Label> labels, Course course, Color ground) {
        this.labels = List.copyOf(labels);
        this.lines = List.of(course.actual(), course.path(), course.original());
        this.ground = ground;
    }

    /** Part of a picture of usual width that labels to the right of the last point need. */
    static double room(List<Label> labels) {
        double last = labels.stream().mapToDouble(Label::x).max().orElse(0);
        double widest = labels.stream()
                .filter(label -> label.side() == Side.BESIDE && label.x() == last)
                .mapToDouble(label -> new TextLayout(label.text(), label.font(), new FontRenderContext(null, true, true))
                        .getAdvance())
                .max()
                .orElse(0);
        return (widest + 2 * AWAY) / (USUAL_WIDTH - widest);
    }

    List<Label> labels() {
        return labels;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int index,
            @Nullable PlotRenderingInfo info) {
        List<Line2D> segments = new ArrayList<>();
        List<Rectangle2D> taken = new ArrayList<>();
        for (List<Course.Point> line : lines) {
            Point2D before = null;
            for (Course.Point point : line) {
                Point2D now = place(plot, area, point.x(), point.y());
                taken.add(new Rectangle2D.Double(now.getX() - 5, now.getY() - 5, 10, 10));
                if (before != null) {
                    segments.add(new Line2D.Double(before, now));
                }
                before = now;
            }
        }
        for (Label label : labels) {
            Point2D point = place(plot, area, label.x(), label.y());
            write(g2, label, point, area, taken, segments);
        }
    }

    private void write(
            Graphics2D g2, Label label, Point2D point, Rectangle2D area, List<Rectangle2D> taken, List<Line2D> lines) {
        FontRenderContext context = g2.getFontRenderContext();
        TextLayout layout = new TextLayout(label.text(), label.font(), context);
        double width = layout.getAdvance();
        double height = layout.getAscent() + layout.getDescent() - 3;
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        int order = 0;
        for (double[] spot : spots(label.side())) {
            Rectangle2D box = box(point, spot, width, height);
            double cost = order++ + cost(box, area, taken, lines);
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        if (best == null || (!label.needed() && least > WORST)) {
            return;
        }
        taken.add(best);
        float x = (float) best.getX();
        float y = (float) (best.getMaxY() - layout.getDescent() + 1.5);
        g2.setColor(ground);
        g2.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g2.draw(layout.getOutline(java.awt.geom.AffineTransform.getTranslateInstance(x, y)));
        g2.setColor(label.ink());
        g2.setFont(label.font());
        g2.drawString(label.text(), x, y);
    }

    private static Rectangle2D box(Point2D point, double[] spot, double width, double height) {
        double dx = spot[0] == 0 ? AWAY + 3 : spot[0] == -1 ? -AWAY - 3 : 0;
        double dy = spot[1] == 0 || spot[1] > 0 ? AWAY : spot[1] <= -1 ? -AWAY : 0;
        return new Rectangle2D.Double(
                point.getX() + spot[0] * width + dx, point.getY() + spot[1] * height + dy, width, height);
    }

    private static double cost(Rectangle2D box, Rectangle2D area, List<Rectangle2D> taken, List<Line2D> lines) {
        double cost = area.contains(box) ? 0 : OUTSIDE;
        Rectangle2D wide = new Rectangle2D.Double(box.getX() - 4, box.getY(), box.getWidth() + 8, box.getHeight());
        for (Rectangle2D other : taken) {
            cost += wide.intersects(other) ? OVER_LABEL : 0;
        }
        for (Line2D line : lines) {
            cost += box.intersectsLine(line) ? OVER_LINE : 0;
        }
        return cost;
    }

    private static double[][] spots(Side side) {
        return switch (side) {
            case ABOVE -> ABOVE;
            case BELOW -> BELOW;
            case BESIDE -> BESIDE;
        };
    }

    private static Point2D place(XYPlot plot, Rectangle2D area, double x, double y) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
