package yardstick.ui.parts;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;
import yardstick.text.Words;

/** A field with its name above it and, while what is typed is wrong, one sentence below that says so. */
public final class CheckedField extends VBox {
    private final Label title = new Label();
    private final Label message = new Label();

    /** @param problem the sentence, empty while there is nothing to say */
    public CheckedField(String name, Control field, ObservableStringValue problem) {
        getStyleClass().add("checked-field");
        title.setText(name);
        title.getStyleClass().add("field-name");
        title.setLabelFor(field);
        field.setAccessibleText(name);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(problem);
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        getChildren().addAll(title, field, message);
        mark(field, problem);
    }

    /** Whether what stands in the field is a judgement. */
    public void inferred(boolean yes, Words words) {
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.setGraphic(yes ? new InferredMark(words) : null);
    }

    /** The sentence as a node of its own, for a form that shows it elsewhere. */
    public Label takeMessage() {
        getChildren().remove(message);
        return message;
    }

    private static void mark(Control field, ObservableStringValue problem) {
        ValidationSupport support = new ValidationSupport();
        // Only style classes: the graphic decoration would put a pane of its own around the whole window.
        support.setValidationDecorator(new StyleClassValidationDecoration("field-wrong", "field-doubtful"));
        support.registerValidator(
                field,
                false,
                (control, value) -> ValidationResult.fromErrorIf(
                        control, problem.get(), !problem.get().isEmpty()));
        problem.addListener((p, old, now) -> {
            support.revalidate();
            field.setAccessibleHelp(now);
        });
    }
}
