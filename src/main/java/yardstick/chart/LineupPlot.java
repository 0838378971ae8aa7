package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ring for the baseline, dot for the actual, square for the target, on one scale that holds zero. */
final class LineupPlot extends RowPlot {
    private static final long serialVersionUID = 1L;
    private static final double HEAD = 24;
    private static final double LEAST = 52;
    private static final double SIZE = 5;
    private static final double OFF = 14;
    private static final double SIDE = 14;

    private final transient List<Row> rows;
    private final transient Legend legend;
    private final transient HouseStyle style;
    private final transient Palette palette;

    /** Numbers in the unit of the chart, null for none; the texts have the dates. */
    record Row(
            RowNames.Name name,
            @Nullable Double baseline,
            @Nullable Double actual,
            @Nullable Double target,
            String actualText,
            String targetText) {}

    /** What the shapes mean. */
    record Legend(String baseline, String actual, String target) {}

    LineupPlot(List<Row> rows, Legend legend, HouseStyle style, Palette palette) {
        super(rows.stream().map(Row::name).toList(), style, palette, HEAD, LEAST);
        this.rows = List.copyOf(rows);
        this.legend = legend;
        this.style = style;
        this.palette = palette;
    }

    List<Row> rows() {
        return rows;
    }

    private double x(double value, Rectangle2D field) {
        double least = Math.min(0, all().mapToDouble(v -> v).min().orElse(0));
        double most = Math.max(0, all().mapToDouble(v -> v).max().orElse(1));
        double span = most > least ? most - least : 1;
        return field.getX() + SIDE + (value - least) / span * (field.getWidth() - 2 * SIDE);
    }

    private Stream<Double> all() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.baseline(), row.actual(), row.target()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    @Override
    void behind(Graphics2D g2, Rectangle2D field) {
        double zero = x(0, field);
        line(g2, zero, field.getMinY() - 3, zero, field.getMaxY(), palette.muted(), new BasicStroke(1.2f));
        Font font = style.regular(11);
        double x = field.getX() + SIDE;
        double middle = field.getMinY() - HEAD / 2 - 2;
        ring(g2, x, middle);
        x = legend(g2, legend.baseline(), font, x, middle);
        dot(g2, x, middle);
        x = legend(g2, legend.actual(), font, x, middle);
        square(g2, x, middle);
        legend(g2, legend.target(), font, x, middle);
    }

    private double legend(Graphics2D g2, String text, Font font, double x, double middle) {
        text(g2, text, font, palette.muted(), x + SIZE + 4, middle, 1);
        return x + SIZE + 4 + RowNames.width(text, font) + 20;
    }

    /** The actual is written above its dot, the target below its square, so that they never meet. */
    @Override
    void row(Graphics2D g2, int index, Rectangle2D field) {
        Row row = rows.get(index);
        double y = field.getCenterY();
        Double from = row.baseline();
        Double now = row.actual();
        if (from != null && now != null) {
            line(g2, x(from, field), y, x(now, field), y, palette.ink(), new BasicStroke(2f));
        }
        if (row.target() != null) {
            double x = x(row.target(), field);
            square(g2, x, y);
            write(g2, row.targetText(), style.regular(11), x, y + OFF, field);
        }
        if (from != null) {
            ring(g2, x(from, field), y);
        }
        if (now != null) {
            dot(g2, x(now, field), y);
            write(g2, row.actualText(), style.bold(11), x(now, field), y - OFF, field);
        }
    }

    private void write(Graphics2D g2, String text, Font font, double x, double y, Rectangle2D field) {
        double half = RowNames.width(text, font) / 2;
        double inside = Math.max(field.getMinX() + half, Math.min(x, field.getMaxX() - half));
        g2.setPaint(palette.ground());
        g2.fill(new Rectangle2D.Double(inside - half - 2, y - 7, 2 * half + 4, 14));
        text(g2, text, font, palette.ink(), inside, y, 0);
    }

    private void ring(Graphics2D g2, double x, double y) {
        Ellipse2D ring = new Ellipse2D.Double(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2);
        g2.setPaint(palette.ground());
        g2.fill(ring);
        g2.setPaint(palette.ink());
        g2.setStroke(new BasicStroke(1.4f));
        g2.draw(ring);
    }

    private void dot(Graphics2D g2, double x, double y) {
        g2.setPaint(palette.ink());
        g2.fill(new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE));
    }

    private void square(Graphics2D g2, double x, double y) {
        Rectangle2D square = new Rectangle2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
        g2.setPaint(palette.ground());
        g2.fill(square);
        g2.setPaint(palette.ink());
        g2.setStroke(new BasicStroke(1.6f));
        g2.draw(square);
    }
}
