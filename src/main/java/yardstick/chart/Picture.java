package yardstick.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A chart of rows that knows its height.
 *
 * @param spoken what it shows, for those who do not see it
 */
public record Picture(JFreeChart chart, String spoken, PictureSize size) {

    /**
     * Where one row of the chart lies.
     *
     * @param id of what the row tells about
     * @param spoken the row in words
     * @param top in dots from the upper edge of the picture
     */
    public record RowPlace(String id, String spoken, double top, double height) {}

    /** So that no row is cut, at a width in dots. */
    public int height(int width) {
        return size.height(width);
    }

    /** The rows that lead somewhere, from the top, at a width in dots; empty for a chart without such rows. */
    public List<RowPlace> rows(int width) {
        if (!(size.plot() instanceof RowPlot plot)) {
            return List.of();
        }
        List<RowPlace> places = new ArrayList<>();
        double y = size.top(width) + plot.head();
        for (RowNames.Laid row : plot.laid(size.inner(width))) {
            places.add(new RowPlace(row.name().id(), row.name().spoken(), y, row.height()));
            y += row.height();
        }
        return places;
    }
}
