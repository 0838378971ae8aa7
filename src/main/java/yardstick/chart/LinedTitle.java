package yardstick.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Size2D;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * A title, flush left, whose lines are as far apart as their font asks. The library's own asks the drawing, and the drawing
 * in a window tells the height of the letters only, so that lines touched.
 */
final class LinedTitle extends TextTitle {
    private static final long serialVersionUID = 1L;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** The font's own line is made for pages of text. */
    private static final double TIGHT = 0.92;

    private transient List<String> lines = List.of();

    LinedTitle(String text) {
        super(text);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        RectangleConstraint inner = toContentConstraint(constraint);
        Range range = inner.getWidthRange();
        double width = range == null ? inner.getWidth() : range.getUpperBound();
        lines = wrapped(getText(), getFont(), width);
        return new Size2D(calculateTotalWidth(width), calculateTotalHeight(lines.size() * lineHeight()));
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object params) {
        Rectangle2D inner = trimPadding(trimBorder(trimMargin((Rectangle2D) area.clone())));
        g2.setFont(getFont());
        g2.setPaint(getPaint());
        LineMetrics metrics = getFont().getLineMetrics("国g", EXACT);
        double letters = metrics.getAscent() + metrics.getDescent();
        double baseline = inner.getY() + (lineHeight() - letters) / 2 + metrics.getAscent();
        for (String line : lines) {
            g2.drawString(line, (float) inner.getX(), (float) baseline);
            baseline += lineHeight();
        }
        return null;
    }

    double lineHeight() {
        return getFont().getLineMetrics("国g", EXACT).getHeight() * TIGHT;
    }

    /** Breaks where the rules of writing allow it: between words, between most Chinese signs. */
    static List<String> wrapped(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        int start = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            boolean fits = font.getStringBounds(text.substring(start, next).strip(), EXACT).getWidth() <= width;
            if (!fits && end > start) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        if (end > start) {
            lines.add(text.substring(start, end).strip());
        }
        return lines;
    }
}
