package yardstick.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;

/** The ways to the screens, at the left edge. */
final class Rail extends VBox {

    private enum Entry {
        PLANS("shell.rail.plans", Icon.PLANS),
        INDICATORS("shell.rail.indicators", Icon.INDICATORS),
        IMPORT("shell.rail.import", Icon.IMPORT);

        private final String key;
        private final Icon icon;

        Entry(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    private final Map<Entry, ToggleButton> buttons = new LinkedHashMap<>();
    private final WindowState state;

    Rail(WindowState state, Words words) {
        this.state = state;
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        int number = 1;
        for (Entry entry : Entry.values()) {
            ToggleButton button = new ToggleButton(words.get(entry.key), entry.icon.node());
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            button.setTooltip(new Tooltip(words.get(entry.key) + " (Ctrl+" + number++ + ")"));
            button.setOnAction(e -> go(entry));
            buttons.put(entry, button);
            getChildren().add(button);
        }
        show();
    }

    /** Follows the place after it has changed. */
    void show() {
        Entry here = entryOf(state.place().get());
        buttons.forEach((entry, button) -> button.setSelected(entry == here));
        buttons.forEach((entry, button) -> button.setDisable(entry == Entry.INDICATORS && state.plan().get() == null));
    }

    /** @param number as in the tooltips, from 1 */
    void go(int number) {
        Entry entry = Entry.values()[number - 1];
        if (!buttons.getOrDefault(entry, new ToggleButton()).isDisabled()) {
            go(entry);
        }
    }

    private void go(Entry entry) {
        String plan = state.plan().get();
        switch (entry) {
            case PLANS -> state.open(new Place.Plans());
            case INDICATORS -> {
                if (plan != null) {
                    state.open(new Place.Indicators(plan));
                }
            }
            case IMPORT -> state.open(new Place.ImportFile(plan, null));
        }
        show();
    }

    private static Entry entryOf(Place place) {
        return switch (place) {
            case Place.Plans p -> Entry.PLANS;
            case Place.Indicators p -> Entry.INDICATORS;
            case Place.IndicatorPage p -> Entry.INDICATORS;
            case Place.ImportFile p -> Entry.IMPORT;
        };
    }
}
