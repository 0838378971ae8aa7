package yardstick.ui.create;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.change.Desk;
import yardstick.exchange.PlanCopy;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.text.Pinyin;
import yardstick.text.Words;
import yardstick.ui.forms.TemplatePane;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** A plan is begun: its head on the left; what goes along and the common indicators on the right. */
public final class CreateScreen {
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double FIELDS = 276;
    private static final double MOST_FIELDS = 0.42;

    private final CreateModel model;
    private final Words words;
    private final Page page;
    private final HeadPane head;
    private final CopyPane copied;
    private final TemplatePane templates;
    private final ToggleButton along = new ToggleButton();
    private final ToggleButton common = new ToggleButton();
    private final HBox sides = new HBox(along, common);
    private final Button create;
    private final VBox right = new VBox(8);
    private final ScrollPane fields;
    private final Surroundings around;
    private boolean begun;

    /**
     * What the screen reads with and writes through.
     *
     * @param spelling asked off the window's thread; making one takes some tenths of a second
     * @param begun what was typed and not made yet
     */
    public record Backing(PlanReader plans, Desk desk, Supplier<Pinyin> spelling, Begun begun) {}

    private CreateScreen(Backing backing, Surroundings around) {
        this.around = around;
        this.model = new CreateModel(backing, around);
        this.words = around.words();
        this.page = new Page(words.get("create.title"));
        this.head = new HeadPane(model, words);
        this.fields = new ScrollPane(head);
        this.copied = new CopyPane(model.along(), words);
        this.templates = new TemplatePane(model.templates(), words);
        this.create = Buttons.primary("", Icon.CHECK, this::create);
        create.setId("create-plan");
        create.setTooltip(new Hint(words.get("create.act.tip", CREATE.getDisplayText())));
        Button clear = Buttons.plain(words.get("create.clear"), Icon.CLOSE, this::clear);
        clear.setId("create-clear");
        page.subtitle(words.get("create.subtitle"));
        page.lead(Buttons.icon(words.get("create.back"), Icon.BACK, around.navigator()::back));
        page.acts(clear, create);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sides();
        lay();
        model.old().addListener((p, old, now) -> follow(now));
        model.templates().count().addListener((p, old, now) -> count());
        model.along().left().addListener((p, old, now) -> count());
        follow(null);
    }

    public static Screen of(Backing backing, Surroundings around) {
        CreateScreen screen = new CreateScreen(backing, around);
        return new Screen(screen.page, screen::refresh, screen.model::keep);
    }

    private void sides() {
        ToggleGroup group = new ToggleGroup();
        sides.getStyleClass().add("layouts");
        along.setId("create-along");
        common.setId("create-common");
        for (ToggleButton side : new ToggleButton[] {along, common}) {
            side.setToggleGroup(group);
            side.setMinWidth(ToggleButton.USE_PREF_SIZE);
            side.setOnAction(e -> {
                // A second press would leave neither selected.
                side.setSelected(true);
                turn();
            });
        }
    }

    private void lay() {
        fields.setFitToWidth(true);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields.getStyleClass().addAll("edge-to-edge", "create-fields");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        page.setCenter(new HBox(20, fields, right));
        page.widthProperty().addListener((p, old, now) -> fit());
    }

    /** The fields grow with the letters, but leave room for what stands beside them. */
    private void fit() {
        double wide = Math.min(FIELDS * around.textSize().get().factor(), page.getWidth() * MOST_FIELDS);
        fields.setMinWidth(wide);
        fields.setMaxWidth(wide);
    }

    private void refresh() {
        fit();
        model.refresh();
        if (!begun) {
            head.focus();
        }
        begun = true;
    }

    private void follow(@Nullable Plan old) {
        boolean was = along.isSelected();
        along.setSelected(old != null);
        common.setSelected(old == null);
        if (old != null && !was) {
            head.focus();
        }
        turn();
        count();
    }

    private void turn() {
        Optional<PlanCopy> copy = model.copy();
        copy.ifPresent(copied::show);
        Node shown = copy.isPresent() && along.isSelected() ? copied : templates;
        VBox.setVgrow(shown, Priority.ALWAYS);
        right.getChildren().clear();
        if (copy.isPresent()) {
            right.getChildren().add(sides);
        }
        right.getChildren().add(shown);
    }

    private void count() {
        int all = model.indicators();
        create.setText(
                all == 0 ? words.get("create.act.none") : words.get("create.act", all));
        int ticked = model.templates().count().get();
        along.setText(words.get("create.along", Integer.toString(all - ticked)));
        common.setText(words.get("create.common", Integer.toString(ticked)));
    }

    private void key(KeyEvent pressed) {
        if (CREATE.match(pressed)) {
            pressed.consume();
            create();
        }
    }

    private void clear() {
        model.clear();
        head.focus();
    }

    private void create() {
        Optional<HeadModel.Part> missing = model.head().ask();
        if (missing.isPresent()) {
            head.focus(missing.get());
        } else if (!model.templates().isValid()) {
            common.setSelected(true);
            turn();
            templates.focusWrong();
        } else {
            model.create();
        }
    }
}
