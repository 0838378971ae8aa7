package yardstick.chart;

import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/** How high a schedule chart must be: its rows, and its titles broken into lines. */
record SchedulePicture(SchedulePlot plot, List<LinedTitle> titles, RectangleInsets padding) {

    int height(int width) {
        double inner = width - padding.getLeft() - padding.getRight();
        double height = padding.getTop() + padding.getBottom() + plot.height(inner);
        for (LinedTitle title : titles) {
            int lines = LinedTitle.wrapped(title.getText(), title.getFont(), inner).size();
            height += lines * title.lineHeight() + title.getPadding().getTop() + title.getPadding().getBottom();
        }
        return (int) Math.ceil(height);
    }
}
