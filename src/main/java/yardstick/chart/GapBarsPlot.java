package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import yardstick.calc.RuleSet;

/** Bars to the left of zero for what is behind, to the right for what is ahead, each with its amount in words. */
final class GapBarsPlot extends RowPlot {
    private static final long serialVersionUID = 1L;
    private static final double HEAD = 22;
    private static final double LEAST = 30;
    private static final double THICK = 14;
    private static final double AWAY = 6;
    private static final double HATCH = 5;
    private static final float[] DOTS = {1.5f, 3f};

    private final transient List<Bar> bars;
    private final transient Sides sides;
    private final transient HouseStyle style;
    private final transient Palette palette;

    /** @param points ahead of where it should be; below zero behind */
    record Bar(RowNames.Name name, double points, String told) {}

    /** What stands over the two sides, and the borders between which all is as expected. */
    record Sides(String behind, String ahead, RuleSet.Borders borders) {}

    /** Where zero lies and how long a point is. */
    private record Measure(double zero, double point) {
        double x(double points) {
            return zero + points * point;
        }
    }

    GapBarsPlot(List<Bar> bars, Sides sides, HouseStyle style, Palette palette) {
        super(bars.stream().map(Bar::name).toList(), style, palette, HEAD, LEAST);
        this.bars = List.copyOf(bars);
        this.sides = sides;
        this.style = style;
        this.palette = palette;
    }

    List<Bar> bars() {
        return bars;
    }

    private Font font() {
        return style.bold(12);
    }

    /** The words of both sides always have room, and so do the two headings. */
    private Measure measure(Rectangle2D field) {
        double left = side(-1);
        double right = side(1);
        double before = Math.max(words(-1), RowNames.width(sides.behind(), style.regular(11)) - left);
        double after = Math.max(words(1), RowNames.width(sides.ahead(), style.regular(11)) - right);
        double room = Math.max(20, field.getWidth() - before - after);
        double point = room / Math.max(1, left + right);
        return new Measure(field.getX() + before + left * point, point);
    }

    private double side(int sign) {
        BigDecimal border = sign < 0 ? sides.borders().behind() : sides.borders().ahead();
        double least = border.movePointRight(2).doubleValue();
        return bars.stream().mapToDouble(bar -> bar.points() * sign).reduce(least, Math::max);
    }

    private double words(int sign) {
        return bars.stream()
                        .filter(bar -> sign < 0 ? bar.points() < 0 : bar.points() >= 0)
                        .mapToDouble(bar -> RowNames.width(bar.told(), font()))
                        .reduce(0, Math::max)
                + 2 * AWAY;
    }

    @Override
    void behind(Graphics2D g2, Rectangle2D field) {
        Measure measure = measure(field);
        BasicStroke dots = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DOTS, 0f);
        for (BigDecimal border : List.of(sides.borders().behind().negate(), sides.borders().ahead())) {
            double x = measure.x(border.movePointRight(2).doubleValue());
            line(g2, x, field.getMinY(), x, field.getMaxY(), palette.muted(), dots);
        }
        double zero = measure.zero();
        line(g2, zero, field.getMinY() - 4, zero, field.getMaxY(), palette.ink(), new BasicStroke(1.4f));
        double middle = field.getMinY() - HEAD / 2;
        text(g2, sides.behind(), style.regular(11), palette.muted(), zero - AWAY, middle, -1);
        text(g2, sides.ahead(), style.regular(11), palette.muted(), zero + AWAY, middle, 1);
    }

    @Override
    void row(Graphics2D g2, int index, Rectangle2D field) {
        Bar bar = bars.get(index);
        Measure measure = measure(field);
        double end = measure.x(bar.points());
        double left = Math.min(end, measure.zero());
        Rectangle2D box = new Rectangle2D.Double(
                left, field.getCenterY() - THICK / 2, Math.max(1.5, Math.abs(end - measure.zero())), THICK);
        boolean behind = bar.points() < 0;
        g2.setPaint(behind ? palette.deficit() : palette.surplus());
        g2.fill(box);
        if (behind) {
            hatch(g2, box);
        }
        g2.setPaint(palette.ink());
        g2.setStroke(new BasicStroke(1.1f));
        g2.draw(box);
        int side = behind ? -1 : 1;
        double from = end + side * AWAY;
        double width = RowNames.width(bar.told(), font());
        g2.setPaint(palette.ground());
        g2.fill(new Rectangle2D.Double(behind ? from - width : from, field.getCenterY() - 8, width, 16));
        text(g2, bar.told(), font(), palette.ink(), from, field.getCenterY(), side);
    }

    private void hatch(Graphics2D g2, Rectangle2D box) {
        Shape clip = g2.getClip();
        g2.clip(box);
        BasicStroke thin = new BasicStroke(1.1f);
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
            line(g2, x, box.getMaxY(), x + box.getHeight(), box.getMinY(), palette.hatch(), thin);
        }
        g2.setClip(clip);
    }
}
