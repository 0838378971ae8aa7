package yardstick.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/** A chart on the screen, drawn at whatever size it is given. */
public final class ChartView extends Region {
    private JFreeChart chart;
    private @Nullable ChartCanvas canvas;

    public ChartView(JFreeChart chart, String spoken) {
        this.chart = chart;
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinSize(320, 200);
        setPrefSize(640, 360);
    }

    /** @param spoken the finding in one sentence, for those who do not see the picture */
    public void show(JFreeChart now, String spoken) {
        chart = now;
        setAccessibleText(spoken);
        getChildren().clear();
        canvas = null;
        requestLayout();
    }

    /** A canvas that changes its size keeps black where it was cleared, so every size gets a canvas of its own. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean fits = canvas != null && canvas.getWidth() == width && canvas.getHeight() == height;
        if (fits || width <= 0 || height <= 0) {
            return;
        }
        ChartCanvas fresh = new ChartCanvas(chart);
        fresh.setTooltipEnabled(false);
        fresh.setManaged(false);
        fresh.setWidth(width);
        fresh.setHeight(height);
        canvas = fresh;
        getChildren().setAll(fresh);
    }
}
