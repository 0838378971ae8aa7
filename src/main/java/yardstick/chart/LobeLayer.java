package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Fills the areas between actual and path; a deficit is hatched too, so that it shows without colour. */
final class LobeLayer extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double HATCH = 7;

    private final transient List<Lobe> lobes;
    private final transient Lobe.@Nullable Edge post;
    private final transient Palette palette;

    /** @param post where the actual is held against a printed target: a thin line joins the two */
    LobeLayer(List<Lobe> lobes, Lobe.@Nullable Edge post, Palette palette) {
        this.lobes = List.copyOf(lobes);
        this.post = post;
        this.palette = palette;
    }

    List<Lobe> lobes() {
        return lobes;
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
        for (Lobe lobe : lobes) {
            Path2D shape = shape(lobe, area, domain, range, plot);
            g2.setPaint(lobe.surplus() ? palette.surplus() : palette.deficit());
            g2.fill(shape);
            if (!lobe.surplus()) {
                hatch(g2, shape);
            }
        }
        if (post != null) {
            double x = domain.valueToJava2D(post.x(), area, plot.getDomainAxisEdge());
            g2.setPaint(palette.ink());
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(
                    x,
                    range.valueToJava2D(post.actual(), area, plot.getRangeAxisEdge()),
                    x,
                    range.valueToJava2D(post.path(), area, plot.getRangeAxisEdge())));
        }
    }

    private static Path2D shape(Lobe lobe, Rectangle2D area, ValueAxis domain, ValueAxis range, XYPlot plot) {
        RectangleEdge below = plot.getDomainAxisEdge();
        RectangleEdge beside = plot.getRangeAxisEdge();
        Path2D shape = new Path2D.Double();
        for (Lobe.Edge edge : lobe.edges()) {
            double x = domain.valueToJava2D(edge.x(), area, below);
            double y = range.valueToJava2D(edge.actual(), area, beside);
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        for (Lobe.Edge edge : lobe.edges().reversed()) {
            shape.lineTo(
                    domain.valueToJava2D(edge.x(), area, below), range.valueToJava2D(edge.path(), area, beside));
        }
        shape.closePath();
        return shape;
    }

    private void hatch(Graphics2D g2, Shape shape) {
        Shape clip = g2.getClip();
        Rectangle2D bounds = shape.getBounds2D();
        g2.clip(shape);
        g2.setPaint(palette.hatch());
        g2.setStroke(new BasicStroke(0.8f));
        double depth = bounds.getHeight();
        double first = Math.floor((bounds.getMinX() - depth) / HATCH) * HATCH;
        for (double x = first; x < bounds.getMaxX(); x += HATCH) {
            g2.draw(new Line2D.Double(x, bounds.getMaxY(), x + depth, bounds.getMinY()));
        }
        g2.setClip(clip);
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
