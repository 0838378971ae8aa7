package yardstick.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import yardstick.change.JournalEntry;
import yardstick.model.PlanSummary;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Theme;

/** Plan and as-of day on the left; undo, redo, language and theme on the right. */
final class TopBar extends HBox {
    private static final int LETTERS = 60;
    private static final int FEWEST = 4;

    /** With less the day beside it becomes shorter. */
    private static final int LEAST = 16;

    /** Of a bold Latin letter, half a Chinese sign, in the usual size. */
    private static final double LETTER = 7.6;

    /** Edges and arrow of the button with the plan. */
    private static final double EDGES = 58;

    private final WindowState state;
    private final Words words;
    private final DeedText deeds;
    private final MenuButton plan = new MenuButton();
    private final Button undo;
    private final Button redo;
    private final AsOfButton asOf;
    private String whole = "";

    TopBar(WindowState state, StoreModel store, Acting acting, AsOfChoices days) {
        this.state = state;
        this.words = state.words().get();
        this.deeds = new DeedText(words);
        undo = Buttons.icon(words.get("shell.undo.none"), Icon.UNDO, store::undo);
        redo = Buttons.icon(words.get("shell.redo.none"), Icon.REDO, store::redo);
        Button language = Buttons.icon(words.get("shell.language"), Icon.LANGUAGE, () -> acting.run(Act.LANGUAGE));
        boolean dark = state.theme().get() == Theme.DARK;
        Button theme = Buttons.icon(
                words.get(dark ? "shell.theme.light" : "shell.theme.dark"),
                dark ? Icon.SUN : Icon.MOON,
                state::switchTheme);
        asOf = new AsOfButton(days, state);
        plan.getStyleClass().addAll("flat", "plan-picker");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        getStyleClass().add("top-bar");
        getChildren().addAll(plan, asOf.node(), gap, undo, redo, line, language, theme);
        setMinWidth(0);
        widthProperty().addListener((p, was, now) -> fit());
        asOf.node().layoutBoundsProperty().addListener((p, was, now) -> fit());
        show(store.shown().get());
    }

    /** Follows the store and the place. */
    void show(StoreModel.Shown shown) {
        asOf.show();
        name(undo, shown.undoable(), "shell.undo");
        name(redo, shown.redoable(), "shell.redo");
        String current = state.plan().get();
        Optional<PlanSummary> chosen = current == null ? Optional.empty() : shown.plan(current);
        whole = chosen.map(PlanSummary::title).orElse(words.get("shell.plan.none"));
        fit();
        plan.setTooltip(new Hint(chosen.map(PlanSummary::title).orElse(words.get("shell.plan.choose"))));
        plan.setAccessibleText(words.get("shell.plan.choose"));
        plan.setDisable(shown.plans().isEmpty());
        plan.getItems().clear();
        for (PlanSummary each : shown.plans()) {
            RadioMenuItem item = new RadioMenuItem(each.title());
            item.setMnemonicParsing(false);
            item.setSelected(each.id().equals(current));
            item.setOnAction(e -> state.open(state.place().get().in(each.id())));
            plan.getItems().add(item);
        }
        MenuItem all = new MenuItem(words.get("shell.plan.all"));
        all.setOnAction(e -> state.open(new Place.Plans()));
        plan.getItems().addAll(new SeparatorMenuItem(), all);
    }

    /** The title as long as there is room beside the others; first of all the day becomes shorter. */
    private void fit() {
        asOf.shorten(false);
        if (lettersBeside() < Math.min(LEAST, whole.length() * 2)) {
            asOf.shorten(true);
        }
        plan.setText(new ShortText(whole).within(Math.clamp(lettersBeside(), FEWEST, LETTERS)));
    }

    /** How many letters there is room for. */
    private int lettersBeside() {
        double factor = state.textSize().get().factor();
        double others = getChildren().stream()
                .filter(each -> each != plan)
                .mapToDouble(each -> each.prefWidth(-1) + getSpacing())
                .sum();
        double room = getWidth() - others - getInsets().getLeft() - getInsets().getRight() - EDGES * factor;
        return (int) (room / (LETTER * factor));
    }

    private void name(Button button, Optional<JournalEntry> entry, String key) {
        String keys = (key.equals("shell.undo") ? Act.UNDO : Act.REDO).keyText();
        Buttons.name(
                button,
                entry.map(deed -> words.get(key, deeds.of(deed), keys)).orElse(words.get(key + ".none")));
        button.setDisable(entry.isEmpty());
    }
}
