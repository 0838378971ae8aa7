package yardstick.ui.parts;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.chart.Picture;

/** A chart of rows on the screen, as high as its rows need; each row can be pressed, by mouse and by keyboard. */
public final class RowsView extends Region {
    private final Consumer<String> open;
    private final Pane rows = new Pane();
    private @Nullable ChartView chart;
    private @Nullable Picture picture;

    /** @param open is given the id of the row that was pressed */
    public RowsView(Consumer<String> open) {
        this.open = open;
        setMinWidth(0);
        setMaxHeight(USE_PREF_SIZE);
        rows.setPickOnBounds(false);
    }

    public void show(Picture now) {
        picture = now;
        ChartView view = chart;
        if (view == null) {
            view = new ChartView(now.chart(), now.spoken());
            view.setMinSize(0, 0);
            chart = view;
            getChildren().setAll(view, rows);
        } else {
            view.show(now.chart(), now.spoken());
        }
        rows.getChildren().clear();
        for (Picture.RowPlace place : now.rows(1000)) {
            Button row = new Button();
            row.getStyleClass().setAll("chart-row");
            row.setAccessibleText(place.spoken());
            row.setOnAction(e -> open.accept(place.id()));
            row.setManaged(false);
            rows.getChildren().add(row);
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        int at = (int) (width > 0 ? width : getWidth());
        return picture == null || at <= 0 ? 0 : picture.height(at);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        if (chart == null || picture == null) {
            return;
        }
        double width = getWidth();
        chart.resizeRelocate(0, 0, width, getHeight());
        rows.resizeRelocate(0, 0, width, getHeight());
        int next = 0;
        for (Picture.RowPlace place : picture.rows((int) width)) {
            Region row = (Region) rows.getChildren().get(next++);
            row.resizeRelocate(0, place.top(), width, place.height());
        }
    }
}
