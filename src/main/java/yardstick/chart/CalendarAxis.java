package yardstick.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A time axis that names the periods themselves instead of round dates. */
final class CalendarAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 10;

    /** @param x as {@link Course#x} */
    record Mark(double x, String label) {}

    private final transient List<Mark> marks;

    /** @param marks the most important first: where room is short, later ones go without a label */
    CalendarAxis(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        setAutoRange(false);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        List<double[]> taken = new ArrayList<>();
        List<NumberTick> ticks = new ArrayList<>();
        for (Mark mark : marks) {
            double middle = valueToJava2D(mark.x(), dataArea, edge);
            double half = metrics.stringWidth(mark.label()) / 2.0 + GAP / 2;
            double[] span = {middle - half, middle + half};
            boolean free = taken.stream().noneMatch(other -> span[0] < other[1] && other[0] < span[1]);
            if (free) {
                taken.add(span);
                ticks.add(new NumberTick(mark.x(), mark.label(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof CalendarAxis axis && axis.marks.equals(marks);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + marks.hashCode();
    }
}
