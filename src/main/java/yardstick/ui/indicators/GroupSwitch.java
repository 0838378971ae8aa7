package yardstick.ui.indicators;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;

/** All indicators, those of the printed table, the other targets, or former results, each with its count. */
final class GroupSwitch extends HBox {
    private final IndicatorsModel model;

    GroupSwitch(IndicatorsModel model, Words words) {
        this.model = model;
        getStyleClass().add("layouts");
        List<IndicatorsModel.GroupCount> counts = model.groupCounts().get();
        int all = counts.stream().mapToInt(IndicatorsModel.GroupCount::count).sum();
        add(words.get("indicators.all", Integer.toString(all)), null);
        counts.forEach(each -> add(each.word() + " " + each.count(), each.group()));
    }

    private void add(String text, @Nullable Group group) {
        ToggleButton button = new ToggleButton(text);
        button.setId("group-" + (group == null ? "all" : group.name().toLowerCase(Locale.ROOT)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(model.group().get() == group);
        button.setOnAction(e -> {
            // A second press would leave none of them selected.
            button.setSelected(true);
            model.group().set(group);
        });
        getChildren().add(button);
    }
}
