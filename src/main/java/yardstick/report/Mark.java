package yardstick.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import yardstick.calc.Status;

/**
 * The shape of {@link Status#sign()}, drawn because the bundled fonts lack some of those characters. Colour only repeats
 * what shape and word say.
 */
record Mark(Status status) {

    Color colour() {
        return switch (status) {
            case ACHIEVED_EARLY, ACHIEVED -> new Color(0x00664F);
            case AHEAD -> new Color(0x0072B2);
            case ON_SCHEDULE -> new Color(0x009E73);
            case BEHIND, MISSED -> new Color(0xD55E00);
            case NOT_JUDGED -> new Color(0x767676);
        };
    }

    /** @param size of the square that it fills */
    void draw(Graphics2D graphics, double size) {
        graphics.setColor(colour());
        graphics.setStroke(new BasicStroke((float) size * 0.16f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double edge = size * 0.1;
        double far = size - edge;
        switch (status) {
            case ACHIEVED_EARLY, ACHIEVED -> graphics.draw(line(edge, size * 0.55, size * 0.4, far, far, edge * 1.5));
            case AHEAD -> graphics.fill(line(edge, far, size / 2, edge, far, far));
            case BEHIND -> graphics.fill(line(edge, edge, size / 2, far, far, edge));
            case MISSED -> graphics.draw(cross(edge * 1.5, size - edge * 1.5));
            case ON_SCHEDULE -> graphics.fill(new Ellipse2D.Double(edge, edge, far - edge, far - edge));
            case NOT_JUDGED ->
                graphics.draw(new Ellipse2D.Double(edge * 1.5, edge * 1.5, size - edge * 3, size - edge * 3));
        }
    }

    private static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    private static Path2D cross(double near, double far) {
        Path2D path = line(near, near, far, far);
        path.moveTo(near, far);
        path.lineTo(far, near);
        return path;
    }
}
