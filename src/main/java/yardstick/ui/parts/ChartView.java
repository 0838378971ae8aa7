package yardstick.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

/** A chart on the screen, drawn at whatever size it is given. */
public final class ChartView extends Region {
    private final ChartCanvas canvas;

    public ChartView(JFreeChart chart, String spoken) {
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setManaged(false);
        getChildren().add(canvas);
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinSize(320, 200);
        setPrefSize(640, 360);
    }

    /** @param spoken the finding in one sentence, for those who do not see the picture */
    public void show(JFreeChart chart, String spoken) {
        canvas.setChart(chart);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
    }
}
