package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;

/** The shapes of a schedule chart. They differ by their filling, so that they can be told without colour. */
record ScheduleInk(Palette palette) {
    private static final double HATCH = 5;
    private static final float[] DASH = {4f, 3f};
    private static final double DIAMOND = 6;

    /** Done is solid, under way hatched, open outlined, dropped crossed through; a plain span is pale. */
    void bar(Graphics2D g2, Rectangle2D box, Progress.@Nullable State state, boolean inferred) {
        fill(g2, box, state);
        g2.setPaint(state == null ? palette.muted() : palette.ink());
        g2.setStroke(inferred ? dashed() : new BasicStroke(1.2f));
        g2.draw(box);
        if (state == Progress.State.DROPPED) {
            g2.setStroke(new BasicStroke(1.2f));
            g2.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
        }
    }

    void diamond(Graphics2D g2, double x, double y, Progress.@Nullable State state) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - DIAMOND);
        shape.lineTo(x + DIAMOND, y);
        shape.lineTo(x, y + DIAMOND);
        shape.lineTo(x - DIAMOND, y);
        shape.closePath();
        fill(g2, shape, state);
        g2.setPaint(palette.ink());
        g2.setStroke(new BasicStroke(1.4f));
        g2.draw(shape);
        if (state == Progress.State.DROPPED) {
            g2.draw(new Line2D.Double(x - DIAMOND, y, x + DIAMOND, y));
        }
    }

    private void fill(Graphics2D g2, Shape shape, Progress.@Nullable State state) {
        if (state == null) {
            g2.setPaint(palette.surplus());
        } else if (state == Progress.State.DONE) {
            g2.setPaint(palette.ink());
        } else {
            g2.setPaint(palette.ground());
        }
        g2.fill(shape);
        if (state == Progress.State.UNDER_WAY) {
            hatch(g2, shape);
        }
    }

    private void hatch(Graphics2D g2, Shape shape) {
        Shape clip = g2.getClip();
        Rectangle2D bounds = shape.getBounds2D();
        g2.clip(shape);
        g2.setPaint(palette.ink());
        g2.setStroke(new BasicStroke(1.1f));
        double depth = bounds.getHeight();
        for (double x = bounds.getMinX() - depth; x < bounds.getMaxX(); x += HATCH) {
            g2.draw(new Line2D.Double(x, bounds.getMaxY(), x + depth, bounds.getMinY()));
        }
        g2.setClip(clip);
    }

    static BasicStroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASH, 0f);
    }
}
