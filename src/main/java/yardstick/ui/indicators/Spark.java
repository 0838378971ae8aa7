package yardstick.ui.indicators;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import yardstick.calc.PathPoint;

/** The way of an indicator in the height of a row: hollow squares of the plan, a line of what was measured. */
final class Spark extends Pane {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 22;
    private static final double EDGE = 4;

    private final double firstDay;
    private final double days;
    private final double lowest;
    private final double range;

    private Spark(List<PathPoint> all) {
        firstDay = all.stream().mapToDouble(point -> point.date().toEpochDay()).min().orElse(0);
        double lastDay = all.stream().mapToDouble(point -> point.date().toEpochDay()).max().orElse(1);
        lowest = all.stream().mapToDouble(point -> point.value().doubleValue()).min().orElse(0);
        double highest = all.stream().mapToDouble(point -> point.value().doubleValue()).max().orElse(1);
        days = Math.max(1, lastDay - firstDay);
        range = highest > lowest ? highest - lowest : 1;
        getStyleClass().add("spark");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }

    /** Null where there is nothing to draw: one point is no way. */
    static @Nullable Spark of(IndicatorRow.Lead lead) {
        List<PathPoint> all = Stream.concat(lead.path().stream(), lead.measured().stream()).toList();
        if (all.size() < 2) {
            return null;
        }
        Spark spark = new Spark(all);
        spark.draw(lead.path(), lead.measured());
        return spark;
    }

    private void draw(List<PathPoint> path, List<PathPoint> measured) {
        Polyline line = new Polyline();
        line.getStyleClass().add("spark-line");
        measured.forEach(point -> line.getPoints().addAll(x(point), y(point)));
        getChildren().add(line);
        for (PathPoint point : path) {
            Rectangle square = new Rectangle(x(point) - 2, y(point) - 2, 4, 4);
            square.getStyleClass().add("spark-plan");
            getChildren().add(square);
        }
        if (!measured.isEmpty()) {
            Circle last = new Circle(x(measured.getLast()), y(measured.getLast()), 2.2);
            last.getStyleClass().add("spark-last");
            getChildren().add(last);
        }
    }

    private double x(PathPoint point) {
        return EDGE + (point.date().toEpochDay() - firstDay) / days * (WIDTH - 2 * EDGE);
    }

    private double y(PathPoint point) {
        return HEIGHT - EDGE - (point.value().doubleValue() - lowest) / range * (HEIGHT - 2 * EDGE);
    }
}
