package yardstick.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;

/** The ways to the screens, at the left edge. */
final class Rail extends VBox {

    private enum Entry {
        PLANS("shell.rail.plans", Icon.PLANS),
        OVERVIEW("shell.rail.overview", Icon.OVERVIEW),
        INDICATORS("shell.rail.indicators", Icon.INDICATORS),
        TASKS("shell.rail.tasks", Icon.TASKS),
        UNITS("shell.rail.units", Icon.UNITS),
        FUNDS("shell.rail.funds", Icon.FUNDS),
        SCHEDULE("shell.rail.schedule", Icon.SCHEDULE),
        IMPORT("shell.rail.import", Icon.IMPORT);

        private final String key;
        private final Icon icon;

        Entry(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }

        boolean needsPlan() {
            return this != PLANS && this != IMPORT;
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
        buttons.forEach((entry, button) -> button.setDisable(entry.needsPlan() && state.plan().get() == null));
    }

    /** How many there are; each has a key with its number. */
    static int entries() {
        return Entry.values().length;
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
        if (plan != null || !entry.needsPlan()) {
            state.open(place(entry, plan));
        }
        show();
    }

    private static Place place(Entry entry, @Nullable String plan) {
        String known = plan == null ? "" : plan;
        return switch (entry) {
            case PLANS -> new Place.Plans();
            case OVERVIEW -> new Place.PlanPage(known, Place.Section.HEADER);
            case INDICATORS -> new Place.Indicators(known);
            case TASKS -> new Place.Tasks(known, null);
            case UNITS -> new Place.Units(known, null);
            case FUNDS -> new Place.Funds(known);
            case SCHEDULE -> new Place.Schedule(known);
            case IMPORT -> new Place.ImportFile(plan, null);
        };
    }

    private static Entry entryOf(Place place) {
        return switch (place) {
            case Place.Plans p -> Entry.PLANS;
            case Place.PlanPage p -> Entry.OVERVIEW;
            case Place.Indicators p -> Entry.INDICATORS;
            case Place.IndicatorPage p -> Entry.INDICATORS;
            case Place.Tasks p -> Entry.TASKS;
            case Place.Units p -> Entry.UNITS;
            case Place.Funds p -> Entry.FUNDS;
            case Place.Schedule p -> Entry.SCHEDULE;
            case Place.ImportFile p -> Entry.IMPORT;
        };
    }
}
