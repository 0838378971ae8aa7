package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Rows with their names wrapped at the left and something drawn beside each; as high as the names need. */
abstract class RowPlot extends Plot implements TallPlot {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 12;
    private static final double EDGE = 4;

    private final transient List<RowNames.Name> names;
    private final transient RowNames writing;
    private final transient Palette palette;
    private final double head;
    private final double least;

    /**
     * @param head room above the rows for what stands over them
     * @param least height of a row
     */
    RowPlot(List<RowNames.Name> names, HouseStyle style, Palette palette, double head, double least) {
        this.names = List.copyOf(names);
        this.writing = new RowNames(style, palette);
        this.palette = palette;
        this.head = head;
        this.least = least;
        setOutlineVisible(false);
    }

    /** What stands above and behind all rows. @param field where shapes may be drawn, from the first row's top on */
    abstract void behind(Graphics2D g2, Rectangle2D field);

    /** One row. @param field the part of the row beside its name */
    abstract void row(Graphics2D g2, int index, Rectangle2D field);

    double head() {
        return head;
    }

    List<RowNames.Laid> laid(double width) {
        return names.stream().map(name -> writing.laid(name, names(width) - GAP, least)).toList();
    }

    @Override
    public double height(double width) {
        return head + laid(width).stream().mapToDouble(RowNames.Laid::height).sum();
    }

    private static double names(double width) {
        return Math.min(320, Math.max(130, width * 0.36));
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        double left = area.getX() + names(area.getWidth());
        double width = area.getMaxX() - EDGE - left;
        List<RowNames.Laid> rows = laid(area.getWidth());
        double y = area.getY() + head;
        double all = rows.stream().mapToDouble(RowNames.Laid::height).sum();
        behind(g2, new Rectangle2D.Double(left, y, width, all));
        for (int i = 0; i < rows.size(); i++) {
            RowNames.Laid row = rows.get(i);
            line(g2, area.getX(), y, area.getMaxX() - EDGE, y, palette.grid(), new BasicStroke(0.6f));
            writing.draw(g2, row, area.getX(), y);
            row(g2, i, new Rectangle2D.Double(left, y, width, row.height()));
            y += row.height();
        }
    }

    static void line(Graphics2D g2, double x1, double y1, double x2, double y2, Color ink, BasicStroke stroke) {
        g2.setPaint(ink);
        g2.setStroke(stroke);
        g2.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** @param place −1 left of x, 0 in its middle, 1 right of it */
    static void text(Graphics2D g2, String text, Font font, Color ink, double x, double middle, int place) {
        double width = RowNames.width(text, font);
        double from = place < 0 ? x - width : place == 0 ? x - width / 2 : x;
        g2.setFont(font);
        g2.setPaint(ink);
        g2.drawString(text, (float) from, (float) (middle + font.getSize2D() * 0.37));
    }

    @Override
    public String getPlotType() {
        return "rows";
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
