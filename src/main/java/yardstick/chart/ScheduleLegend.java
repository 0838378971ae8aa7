package yardstick.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;

/** What the shapes of a schedule chart mean; only of those that are drawn. */
record ScheduleLegend(List<Entry> entries) {
    private static final double SAMPLE = 22;
    private static final double GAP = 18;
    private static final double LINE = 22;

    /** @param diamond a day, else a bar */
    record Entry(boolean diamond, Progress.@Nullable State state, boolean inferred, String text) {}

    ScheduleLegend {
        entries = List.copyOf(entries);
    }

    /** Broken where the width ends. */
    List<List<Entry>> lines(double width, HouseStyle style) {
        List<List<Entry>> lines = new ArrayList<>();
        double x = width + 1;
        for (Entry entry : entries) {
            double needed = width(entry, style);
            if (x + needed > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(entry);
            x += needed + GAP;
        }
        return lines;
    }

    private static double width(Entry entry, HouseStyle style) {
        return SAMPLE + 6 + SchedulePlot.width(entry.text(), style.regular(11));
    }

    void draw(Graphics2D g2, Rectangle2D area, HouseStyle style, Palette palette) {
        ScheduleInk ink = new ScheduleInk(palette);
        double middle = area.getY() + LINE / 2;
        for (List<Entry> line : lines(area.getWidth(), style)) {
            double x = area.getX();
            for (Entry entry : line) {
                if (entry.diamond()) {
                    ink.diamond(g2, x + SAMPLE / 2, middle, entry.state());
                } else {
                    ink.bar(
                            g2,
                            new Rectangle2D.Double(x + 1, middle - 5, SAMPLE - 2, 10),
                            entry.state(),
                            entry.inferred());
                }
                g2.setFont(style.regular(11));
                g2.setPaint(palette.muted());
                g2.drawString(entry.text(), (float) (x + SAMPLE + 6), (float) (middle + 4));
                x += width(entry, style) + GAP;
            }
            middle += LINE;
        }
    }
}
