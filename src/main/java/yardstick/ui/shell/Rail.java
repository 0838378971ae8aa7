package yardstick.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
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
        DOCUMENT("shell.rail.document", Icon.DOCUMENT),
        COMPARE("shell.rail.compare", Icon.COMPARE),
        IMPORT("shell.rail.import", Icon.IMPORT);

        private final String key;
        private final Icon icon;

        Entry(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }

        boolean needsPlan() {
            return this != PLANS && this != COMPARE && this != IMPORT;
        }
    }

    private static final int KEYS = 9;

    private final Map<Entry, ToggleButton> buttons = new LinkedHashMap<>();
    private final WindowState state;

    Rail(WindowState state, Words words) {
        this.state = state;
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Entry entry : Entry.values()) {
            ToggleButton button = new ToggleButton(words.get(entry.key), entry.icon.node());
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            String key = keyOf(entry).map(keys -> " (" + keys.getDisplayText() + ")").orElse("");
            button.setTooltip(new Hint(words.get(entry.key) + key));
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

    /** How many of them have a key with their number. */
    static int keys() {
        return Math.min(KEYS, Entry.values().length);
    }

    /** The same ways as a menu has them. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        buttons.forEach((entry, button) -> {
            MenuItem item = new MenuItem(button.getText());
            item.setMnemonicParsing(false);
            keyOf(entry).ifPresent(item::setAccelerator);
            item.disableProperty().bind(button.disableProperty());
            item.setOnAction(e -> go(entry));
            items.add(item);
        });
        return items;
    }

    private static Optional<KeyCombination> keyOf(Entry entry) {
        int number = entry.ordinal() + 1;
        return number > KEYS ? Optional.empty() : Optional.of(Act.shortcut(KeyCode.valueOf("DIGIT" + number)));
    }

    /** The name of the way that leads here, kept between two starts. */
    static String nameOf(Place place) {
        return entryOf(place).name();
    }

    /** The place behind a name that was kept, in a plan; the overview for a name that is not known. */
    static Place placeOf(String name, String plan) {
        return Stream.of(Entry.values())
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> place(entry, plan))
                .orElseGet(() -> new Place.Overview(plan));
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
            case OVERVIEW -> new Place.Overview(known);
            case INDICATORS -> new Place.Indicators(known);
            case TASKS -> new Place.Tasks(known, null);
            case UNITS -> new Place.Units(known, null);
            case FUNDS -> new Place.Funds(known);
            case SCHEDULE -> new Place.Schedule(known);
            case DOCUMENT -> new Place.PlanPage(known, Place.Section.HEADER);
            case COMPARE -> new Place.Compare(plan, null);
            case IMPORT -> new Place.ImportFile(plan, null);
        };
    }

    private static Entry entryOf(Place place) {
        return switch (place) {
            case Place.Plans p -> Entry.PLANS;
            case Place.Overview p -> Entry.OVERVIEW;
            case Place.PlanPage p -> Entry.DOCUMENT;
            case Place.Indicators p -> Entry.INDICATORS;
            case Place.IndicatorPage p -> Entry.INDICATORS;
            case Place.Tasks p -> Entry.TASKS;
            case Place.Units p -> Entry.UNITS;
            case Place.Funds p -> Entry.FUNDS;
            case Place.Schedule p -> Entry.SCHEDULE;
            case Place.Compare p -> Entry.COMPARE;
            case Place.ImportFile p -> Entry.IMPORT;
            case Place.NewPlan p -> Entry.PLANS;
            case Place.Help help -> entryOf(help.about());
        };
    }
}
