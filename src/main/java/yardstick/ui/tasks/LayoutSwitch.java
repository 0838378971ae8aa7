package yardstick.ui.tasks;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import yardstick.text.Words;

/** List, board by state or board by unit. */
final class LayoutSwitch extends HBox {
    private static final String ID = "layout-";

    LayoutSwitch(TasksModel model, Words words) {
        getStyleClass().add("layouts");
        ToggleGroup group = new ToggleGroup();
        for (TasksModel.Layout layout : TasksModel.Layout.values()) {
            ToggleButton button = new ToggleButton(words.word("tasks.layout", layout));
            button.setId(ID + layout.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(layout == model.layout().get());
            // A second press would leave none of the three selected.
            button.setOnAction(e -> {
                button.setSelected(true);
                model.layout().set(layout);
            });
            model.layout().addListener((o, was, now) -> button.setSelected(now == layout));
            getChildren().add(button);
        }
    }
}
