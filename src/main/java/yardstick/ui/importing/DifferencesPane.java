package yardstick.ui.importing;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Difference;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.Icon;

/** The right side of the review: into which plan, and what would change there. */
final class DifferencesPane extends VBox {
    private final ImportModel model;
    private final Words words;
    private final DifferencesTable table;
    private final Label counts = new Label();

    DifferencesPane(ImportModel model, Words words, Consumer<DifferenceRow.Spot> go) {
        super(12);
        this.model = model;
        this.words = words;
        setMinWidth(0);
        table = new DifferencesTable(model, words, go);
        VBox.setVgrow(table, Priority.ALWAYS);
        counts.getStyleClass().add("muted");
        counts.setWrapText(true);
        model.ticked().shown().addListener((ListChangeListener<DifferenceRow>) change -> count());
        model.choice().addListener((p, old, now) -> count());
        model.names().open().addListener((p, old, now) -> count());
        getChildren()
                .addAll(
                        plan(),
                        newPlan(),
                        new TablesPane(model.tables(), words, go),
                        new NamesPane(model.names(), words, go),
                        bar(),
                        table);
        count();
    }

    /** The keyboard begins where the ticks are. */
    void focus() {
        table.requestFocus();
    }

    private HBox plan() {
        ComboBox<PlanChoice> plan = new ComboBox<>(model.choices());
        plan.setId("intake-plan");
        plan.valueProperty().bindBidirectional(model.choice());
        plan.setAccessibleText(words.get("intake.plan"));
        plan.setMaxWidth(Double.MAX_VALUE);
        plan.setMinWidth(120);
        plan.setButtonCell(new ShortChoice());
        HBox.setHgrow(plan, Priority.ALWAYS);
        Label name = new Label(words.get("intake.plan"));
        name.getStyleClass().add("section-title");
        name.setLabelFor(plan);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, name, plan);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox newPlan() {
        TextField id = new TextField();
        id.setId("intake-id");
        id.textProperty().bindBidirectional(model.newPlan().id());
        TextField title = new TextField();
        title.setId("intake-title");
        title.textProperty().bindBidirectional(model.newPlan().title());
        CheckedField idField = new CheckedField(words.get("intake.plan.id"), id, model.newPlan().problem());
        idField.setPrefWidth(160);
        idField.setMinWidth(120);
        CheckedField titleField =
                new CheckedField(words.get("intake.plan.name"), title, Bindings.createStringBinding(() -> ""));
        HBox.setHgrow(titleField, Priority.ALWAYS);
        HBox line = new HBox(12, idField, titleField);
        line.visibleProperty().bind(Bindings.createBooleanBinding(model::isNewPlan, model.choice()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private VBox bar() {
        Label title = new Label(words.get("intake.differences"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        CheckBox same = new CheckBox(words.get("intake.showSame"));
        same.selectedProperty().bindBidirectional(model.ticked().showSame());
        same.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                8,
                title,
                space,
                same,
                Buttons.plain(words.get("intake.all"), Icon.CHECK, () -> model.ticked().acceptAll(true)),
                Buttons.plain(words.get("intake.none"), Icon.CLOSE, () -> model.ticked().acceptAll(false)));
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, counts);
    }

    private void count() {
        String all = words.get(
                "intake.counts",
                Integer.toString(model.ticked().count(Difference.State.NEW)),
                Integer.toString(model.ticked().count(Difference.State.CHANGED)),
                Integer.toString(model.ticked().count(Difference.State.SAME)),
                Integer.toString(model.ticked().count(Difference.State.MISSING)));
        int open = model.names().open().get();
        counts.setText(open == 0 ? all : words.get("intake.counts.open", all, Integer.toString(open)));
    }

    /** The chosen plan in the room there is; the list shows it whole. */
    private static final class ShortChoice extends ListCell<PlanChoice> {
        private static final int MOST = 22;

        @Override
        protected void updateItem(@Nullable PlanChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            String name = choice == null || empty ? "" : choice.name();
            setText(name.length() > MOST ? name.substring(0, MOST - 1) + "…" : name);
        }
    }
}
