package yardstick.ui.schedule;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Stage;
import yardstick.text.Words;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.forms.Form;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** Stages and their items as a list; what can be done with the chosen line stands above, what is known of it below. */
final class StagesPane extends VBox {
    private final Words words;
    private final ScheduleActs acts;
    private final ListView<ScheduleLine> list = new ListView<>();
    private final FactsPane facts;
    private final SourceBlock source;
    private final Button up;
    private final Button down;
    private final Button edit;
    private final Button remove;
    private final Button item;
    private @Nullable Plan plan;

    StagesPane(Surroundings around, ScheduleActs acts) {
        super(8);
        this.words = around.words();
        this.acts = acts;
        this.facts = new FactsPane(around);
        this.source = new SourceBlock(words);
        getStyleClass().add("stages-pane");
        list.setId("stages");
        list.setAccessibleText(words.get("schedule.stages"));
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new LineCell(words, acts::tick));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> tell());
        up = Buttons.icon(words.get("forms.up"), Icon.UP, () -> move(-1));
        down = Buttons.icon(words.get("forms.down"), Icon.DOWN, () -> move(1));
        edit = Buttons.icon(words.get("forms.edit.tip"), Icon.EDIT, () -> onChosen(acts::edit));
        edit.setId("line-edit");
        remove = Buttons.icon(words.get("forms.remove.tip"), Icon.REMOVE, () -> onChosen(acts::remove));
        remove.setId("line-remove");
        item = Buttons.plain(
                words.get("schedule.item.add"), Icon.ADD, () -> onChosen(line -> acts.addItem(line.stage())));
        item.setId("item-add");
        HBox bar = new HBox(4, item, up, down, edit, remove);
        VBox known = new VBox(12, facts, source);
        known.getStyleClass().add("part-body");
        ScrollPane below = new ScrollPane(known);
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.getStyleClass().add("plain-scroll");
        below.setPrefHeight(220);
        below.setMinHeight(120);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list, below);
    }

    private Label placeholder() {
        Label label = new Label(words.get("schedule.noStages"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private interface Act {
        void on(ScheduleLine line);
    }

    private void onChosen(Act act) {
        ScheduleLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            act.on(chosen);
        }
    }

    private void press(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            onChosen(acts::edit);
        } else if (e.getCode() == KeyCode.DELETE) {
            onChosen(acts::remove);
        } else if (e.getCode() == KeyCode.SPACE) {
            e.consume();
            onChosen(this::toggle);
        } else if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
            e.consume();
            move(e.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void toggle(ScheduleLine line) {
        if (line instanceof ScheduleLine.OfItem of) {
            acts.tick(of, !of.item().progress().isDone(), list::refresh);
        }
    }

    private void move(int by) {
        onChosen(line -> acts.move(line, by, () -> {
            if (line instanceof ScheduleLine.OfItem of) {
                choose(new ScheduleLine.OfItem(of.stage(), of.index() + by).key());
            }
        }));
    }

    /** The plan as it is stored now; the chosen line stays chosen. */
    void show(Plan now) {
        plan = now;
        ScheduleLine before = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        List<ScheduleLine> lines = ScheduleLine.of(now);
        list.getItems().setAll(lines);
        boolean kept = before != null && choose(before.key());
        if (!kept && !lines.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at, 0, lines.size() - 1));
        }
        tell();
    }

    private boolean choose(String key) {
        for (ScheduleLine line : list.getItems()) {
            if (line.key().equals(key)) {
                list.getSelectionModel().select(line);
                return true;
            }
        }
        return false;
    }

    private void tell() {
        ScheduleLine chosen = list.getSelectionModel().getSelectedItem();
        for (Button each : List.of(up, down, edit, remove, item)) {
            each.setDisable(chosen == null);
        }
        if (chosen == null || plan == null) {
            facts.show(List.of());
            source.show(null);
            return;
        }
        switch (chosen) {
            case ScheduleLine.OfStage(Stage stage) ->
                tell(acts.forms().stage(), stage, stage.trace().source());
            case ScheduleLine.OfItem of -> tell(acts.forms().item(of.stage()), of.item(), of.item().source());
        }
    }

    private <R> void tell(Form<R> form, R record, @Nullable Source from) {
        if (plan != null) {
            form.plan(plan);
            facts.show(form.facts(record));
            source.show(from);
        }
    }
}
