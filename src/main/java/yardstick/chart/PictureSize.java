package yardstick.chart;

import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How high a picture must be: its rows, and its titles broken into lines. */
record PictureSize(TallPlot plot, List<LinedTitle> titles, RectangleInsets padding) {

    int height(int width) {
        double inner = inner(width);
        double height = padding.getTop() + padding.getBottom() + plot.height(inner);
        for (LinedTitle title : titles) {
            height += height(title, inner);
        }
        return (int) Math.ceil(height);
    }

    double inner(int width) {
        return width - padding.getLeft() - padding.getRight();
    }

    /** Where the plot begins below the titles. */
    double top(int width) {
        return padding.getTop()
                + titles.stream()
                        .filter(title -> title.getPosition() == RectangleEdge.TOP)
                        .mapToDouble(title -> height(title, inner(width)))
                        .sum();
    }

    private static double height(LinedTitle title, double inner) {
        int lines = LinedTitle.wrapped(title.getText(), title.getFont(), inner).size();
        return lines * title.lineHeight() + title.getPadding().getTop() + title.getPadding().getBottom();
    }
}
