package yardstick.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/**
 * Bars and days over calendar years, the names of the rows wrapped at their left. Rows are as high as their words need, so
 * the plot knows how high it must be; the library's own Gantt chart would cut long names.
 */
final class SchedulePlot extends Plot implements TallPlot {
    private static final long serialVersionUID = 1L;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double GAP = 12;
    private static final double STEP_IN = 12;
    private static final double ROOM = 5;
    private static final double YEAR_GAP = 8;
    private static final double AXIS = 38;
    private static final double LEGEND_LINE = 22;

    private final transient List<ScheduleRow> rows;
    private final transient Frame frame;
    private final transient HouseStyle style;
    private final transient Palette palette;

    /**
     * What stands around the rows.
     *
     * @param today the day it is judged at
     * @param asOf that day in words
     * @param legend what the shapes mean
     */
    record Frame(int first, int last, LocalDate today, String asOf, ScheduleLegend legend) {}

    SchedulePlot(List<ScheduleRow> rows, Frame frame, HouseStyle style, Palette palette) {
        this.rows = List.copyOf(rows);
        this.frame = frame;
        this.style = style;
        this.palette = palette;
        setOutlineVisible(false);
    }

    /** One row with its words broken into lines. */
    private record Laid(ScheduleRow row, List<String> label, List<String> note, double height) {}

    @Override
    public double height(double width) {
        double rowsHeight = laid(width).stream().mapToDouble(Laid::height).sum();
        return AXIS + rowsHeight + GAP + frame.legend().lines(width, style).size() * LEGEND_LINE;
    }

    List<ScheduleRow> rows() {
        return rows;
    }

    private List<Laid> laid(double width) {
        List<Laid> all = new ArrayList<>();
        for (ScheduleRow row : rows) {
            double room = names(width) - GAP - (row.isHead() ? 0 : STEP_IN);
            List<String> label = LinedTitle.wrapped(row.label(), font(row), room);
            List<String> note = LinedTitle.wrapped(row.note(), style.regular(11), room);
            double height = label.size() * line(font(row)) + note.size() * line(style.regular(11)) + 2 * ROOM;
            all.add(new Laid(row, label, note, height));
        }
        return all;
    }

    private static double names(double width) {
        return Math.min(380, Math.max(150, width * 0.4));
    }

    private Font font(ScheduleRow row) {
        return row.isHead() ? style.bold(12) : style.regular(12);
    }

    private static double line(Font font) {
        return font.getLineMetrics("国g", EXACT).getHeight() * 0.92;
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
        double names = names(area.getWidth());
        double edge = 8;
        TimeBand band = new TimeBand(
                frame.first(), frame.last(), area.getX() + names, area.getWidth() - names - edge);
        List<Laid> laid = laid(area.getWidth());
        double top = area.getY() + AXIS;
        double bottom = top + laid.stream().mapToDouble(Laid::height).sum();
        grid(g2, band, top, bottom);
        double y = top;
        for (Laid row : laid) {
            g2.setPaint(palette.grid());
            g2.setStroke(new BasicStroke(0.6f));
            g2.draw(new Line2D.Double(area.getX(), y, band.right(), y));
            words(g2, row, area.getX(), y);
            shapes(g2, row.row(), band, y + row.height() / 2, Math.min(row.height() - 8, row.row().isHead() ? 16 : 12));
            y += row.height();
        }
        today(g2, band, area.getY(), bottom);
        frame.legend().draw(g2, new Rectangle2D.Double(area.getX(), bottom + GAP, area.getWidth(), 0), style, palette);
    }

    private void grid(Graphics2D g2, TimeBand band, double top, double bottom) {
        Font font = style.regular(12);
        int every = (int) Math.ceil((width("2000", font) + YEAR_GAP) / band.yearWidth());
        for (int year = band.first(); year <= band.last() + 1; year++) {
            double x = band.x(LocalDate.of(year, 1, 1));
            rule(g2, x, top - 20, bottom, 1f);
            if (year > band.last()) {
                break;
            }
            if ((year - band.first()) % every == 0) {
                middle(g2, Integer.toString(year), font, x + band.yearWidth() / 2, top - 21);
            }
            for (int quarter = 1; quarter <= 4 && band.hasQuarters(); quarter++) {
                double from = band.x(LocalDate.of(year, quarter * 3 - 2, 1));
                if (quarter > 1) {
                    rule(g2, from, top - 14, bottom, 0.5f);
                }
                middle(g2, "Q" + quarter, style.regular(10), from + band.yearWidth() / 8, top - 5);
            }
        }
    }

    private void rule(Graphics2D g2, double x, double from, double to, float weight) {
        g2.setPaint(palette.grid());
        g2.setStroke(new BasicStroke(weight));
        g2.draw(new Line2D.Double(x, from, x, to));
    }

    private void middle(Graphics2D g2, String text, Font font, double x, double baseline) {
        g2.setPaint(palette.muted());
        g2.setFont(font);
        g2.drawString(text, (float) (x - width(text, font) / 2), (float) baseline);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    private void words(Graphics2D g2, Laid row, double left, double top) {
        double x = left + (row.row().isHead() ? 0 : STEP_IN);
        double y = lines(g2, row.label(), font(row.row()), x, top + ROOM, true);
        lines(g2, row.note(), style.regular(11), x, y, false);
    }

    private double lines(Graphics2D g2, List<String> lines, Font font, double x, double top, boolean strong) {
        g2.setFont(font);
        g2.setPaint(strong ? palette.ink() : palette.muted());
        double y = top;
        for (String text : lines) {
            g2.drawString(text, (float) x, (float) (y + font.getSize2D() * 1.05));
            y += line(font);
        }
        return y;
    }

    private void shapes(Graphics2D g2, ScheduleRow row, TimeBand band, double middle, double thick) {
        ScheduleInk ink = new ScheduleInk(palette);
        ScheduleRow.Bar bar = row.bar();
        if (bar != null) {
            double from = band.x(bar.from()) + 1;
            double width = Math.max(4, band.end(bar.to()) - from - 1);
            ink.bar(g2, new Rectangle2D.Double(from, middle - thick / 2, width, thick), bar.state(), bar.inferred());
        }
        ScheduleRow.Mark mark = row.mark();
        if (mark != null) {
            ink.diamond(g2, band.end(mark.day()), middle, mark.state());
        }
    }

    /** A day beyond the years drawn is told at their edge. */
    private void today(Graphics2D g2, TimeBand band, double top, double bottom) {
        Font font = style.bold(11);
        LocalDate day = frame.today();
        boolean held = band.holds(day);
        boolean after = day.getYear() > band.last();
        String text = held ? frame.asOf() : after ? frame.asOf() + " →" : "← " + frame.asOf();
        double x = held ? band.x(day) : after ? band.right() : band.left();
        if (held) {
            g2.setPaint(palette.hatch());
            g2.setStroke(new BasicStroke(1.6f));
            g2.draw(new Line2D.Double(x, top + AXIS, x, bottom));
        }
        double width = width(text, font);
        double left = Math.max(band.left(), Math.min(x - width / 2, band.right() - width));
        g2.setFont(font);
        g2.setPaint(palette.ink());
        g2.drawString(text, (float) left, (float) (top + 1));
    }

    @Override
    public String getPlotType() {
        return "schedule";
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
