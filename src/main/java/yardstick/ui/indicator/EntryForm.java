package yardstick.ui.indicator;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.HalfTyped;
import yardstick.ui.parts.Icon;

/** Typing one actual: period, value, provisional or final. Enter saves, Escape leaves. */
final class EntryForm extends VBox {
    private final ActualEntry entry;
    private final Words words;
    private final HBox acts;
    private final ComboBox<String> period = new ComboBox<>();
    private final TextField value = new TextField();
    private final TextField by = new TextField();
    private final TextField paper = new TextField();
    private final TextField note = new TextField();
    private final Button save;
    private final Label hint = new Label();

    EntryForm(ActualEntry entry, Words words, Runnable saved, Runnable cancelled) {
        super(8);
        this.entry = entry;
        this.words = words;
        getStyleClass().add("entry-form");
        HalfTyped.mark(this, entry.typed());
        save = Buttons.primary(words.get("indicator.entry.save"), Icon.CHECK, saved);
        save.disableProperty().bind(entry.savable().not());
        save.setId("entry-save");
        Button cancel = Buttons.icon(words.get("indicator.entry.cancel"), Icon.CLOSE, cancelled);
        save.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("entry-cancel");
        CheckBox provisional = new CheckBox(words.get("indicator.entry.provisional"));
        provisional.setId("entry-provisional");
        provisional.setMinWidth(Region.USE_PREF_SIZE);
        provisional.selectedProperty().bindBidirectional(entry.provisional());
        period.setEditable(true);
        period.setId("entry-period");
        period.setPromptText(words.get("indicator.entry.period.prompt"));
        period.getEditor().textProperty().bindBidirectional(entry.period());
        value.setId("entry-value");
        value.textProperty().bindBidirectional(entry.value());
        by.textProperty().bindBidirectional(entry.by());
        by.setId("entry-by");
        paper.textProperty().bindBidirectional(entry.paper());
        paper.setId("entry-paper");
        note.textProperty().bindBidirectional(entry.note());
        note.setId("entry-note");
        hint.getStyleClass().add("note");
        hint.setWrapText(true);
        hint.textProperty().bind(entry.hint());
        hint.managedProperty().bind(entry.hint().isNotEmpty());
        acts = new HBox(12, provisional, save, cancel);
        acts.getStyleClass().add("entry-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelled.run();
            }
        });
        for (TextField field : List.of(value, by, paper, note)) {
            field.setOnAction(e -> {
                if (entry.savable().get()) {
                    saved.run();
                }
            });
        }
    }

    /** Draws the fields for the unit of the indicator; what is typed stays. */
    void show(IndicatorModel model, IndicatorModel.Content content) {
        String unit = content.gap().indicator().unit().symbol();
        period.getItems().setAll(model.likelyPeriods());
        String name = unit.isEmpty()
                ? words.get("indicator.entry.plainValue")
                : words.get("indicator.entry.value", unit);
        value.setPromptText(words.get("indicator.entry.value.prompt", unit.isEmpty() ? "12.5" : "12.5" + unit));
        CheckedField when = new CheckedField(words.get("indicator.entry.period"), period, entry.periodProblem());
        CheckedField what = new CheckedField(name, value, entry.valueProblem());
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new HBox(12, when, what, acts),
                        when.takeMessage(),
                        what.takeMessage(),
                        evidence(),
                        hint);
        period.setDisable(entry.corrected().get() != null);
    }

    /** How the value is known: none of it has to be told. */
    private HBox evidence() {
        HBox line = new HBox(12);
        line.getChildren()
                .setAll(named("indicator.entry.by", by), named("indicator.entry.paper", paper), named("indicator.entry.note", note));
        return line;
    }

    private VBox named(String key, TextField field) {
        Label name = new Label(words.get(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        field.setAccessibleText(words.get(key));
        VBox both = new VBox(4, name, field);
        both.setMinWidth(0);
        field.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    void focus() {
        if (entry.corrected().get() == null) {
            period.requestFocus();
        } else {
            value.requestFocus();
            value.selectAll();
        }
    }
}
