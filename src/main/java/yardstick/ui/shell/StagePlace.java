package yardstick.ui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import yardstick.settings.Settings.Bounds;

/** Where a window stands on the screens. */
record StagePlace(Stage stage) {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /** A place on a screen that is gone is passed over. */
    void restore(@Nullable Bounds bounds) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (bounds == null) {
            return;
        }
        stage.setWidth(Math.max(LEAST_WIDTH, bounds.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, bounds.height()));
        if (!Screen.getScreensForRectangle(bounds.x(), bounds.y(), LEAST_WIDTH / 2, LEAST_HEIGHT / 2)
                .isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximised());
    }

    Bounds taken() {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
