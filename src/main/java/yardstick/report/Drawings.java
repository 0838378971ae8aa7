package yardstick.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Element;
import yardstick.calc.Status;
import yardstick.work.Progress;

/** Draws the charts and marks of a paper as vectors at their places on the pages. */
final class Drawings implements FSObjectDrawerFactory {
    /** Chart units for one CSS pixel: 1.25 makes 12 units of text about 7 points on paper. */
    private static final double FINER = 1.3;

    private final List<JFreeChart> charts;
    private final Progress progress;

    Drawings(List<JFreeChart> charts, Progress progress) {
        this.charts = List.copyOf(charts);
        this.progress = progress;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        String type = element.getAttribute("type");
        return type.equals(Html.CHART) || type.equals(Html.MARK);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return element.getAttribute("type").equals(Html.CHART) ? this::chart : Drawings::mark;
    }

    private Map<Shape, String> chart(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        int number = Integer.parseInt(element.getAttribute("data"));
        progress.checkpoint();
        progress.report(number + 1L, charts.size());
        float w = (float) (width / dotsPerPixel);
        float h = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
            graphics.scale(1 / FINER, 1 / FINER);
            charts.get(number).draw(graphics, new Rectangle2D.Double(0, 0, w * FINER, h * FINER));
        });
        return Map.of();
    }

    private static Map<Shape, String> mark(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Status status = Status.valueOf(element.getAttribute("data"));
        float size = (float) (Math.min(width, height) / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, size, size, graphics -> new Mark(status).draw(graphics, size));
        return Map.of();
    }
}
