package yardstick.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.List;

/** The names of rows, wrapped at the left of a plot, each with a note in small type below. */
record RowNames(HouseStyle style, Palette palette) {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double TIGHT = 0.92;
    private static final double ROOM = 5;

    /** @param spoken the whole row in words */
    record Name(String id, String label, String note, String spoken) {}

    /** One name broken into lines. */
    record Laid(Name name, List<String> label, List<String> note, double height) {}

    /**
     * @param width of the names alone
     * @param least height of a row
     */
    Laid laid(Name name, double width, double least) {
        List<String> label = LinedTitle.wrapped(name.label(), style.regular(12), width);
        List<String> note = LinedTitle.wrapped(name.note(), style.regular(11), width);
        double height = label.size() * line(style.regular(12)) + note.size() * line(style.regular(11)) + 2 * ROOM;
        return new Laid(name, label, note, Math.max(least, height));
    }

    void draw(Graphics2D g2, Laid row, double x, double top) {
        double own = row.label().size() * line(style.regular(12)) + row.note().size() * line(style.regular(11));
        double y = top + (row.height() - own) / 2;
        g2.setPaint(palette.ink());
        y = lines(g2, row.label(), style.regular(12), x, y);
        g2.setPaint(palette.muted());
        lines(g2, row.note(), style.regular(11), x, y);
    }

    private static double lines(Graphics2D g2, List<String> lines, Font font, double x, double top) {
        g2.setFont(font);
        double y = top;
        for (String text : lines) {
            g2.drawString(text, (float) x, (float) (y + font.getSize2D() * 1.05));
            y += line(font);
        }
        return y;
    }

    private static double line(Font font) {
        return font.getLineMetrics("国g", EXACT).getHeight() * TIGHT;
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }
}
