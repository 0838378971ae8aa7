package yardstick.ui.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import yardstick.text.Words;

/** One of a few; where none may be chosen, the choices are Optionals and an empty one is among them. */
class ChoiceField<T> extends Field<T> {
    private final ComboBox<T> control = new ComboBox<>();
    private final Function<T, String> name;

    /** @param choices not empty */
    ChoiceField(String title, Words words, List<T> choices, Function<T, String> name) {
        super(title, words);
        this.name = name;
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(12);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return control.getValue();
            }
        });
        control.getItems().setAll(choices);
        control.setValue(choices.getFirst());
        control.valueProperty().addListener((p, old, now) -> changed());
    }

    /** Other choices; what is chosen stays chosen. */
    final void choices(List<T> now) {
        T chosen = control.getValue();
        control.getItems().setAll(now);
        control.setValue(chosen);
    }

    @Override
    final Control control() {
        return control;
    }

    @Override
    final Object typed() {
        return value();
    }

    @Override
    final void put(T value) {
        control.setValue(value);
    }

    @Override
    final boolean isBlank() {
        return value() instanceof Optional<?> chosen && chosen.isEmpty();
    }

    @Override
    public final T value() {
        return control.getValue();
    }

    @Override
    Told told(T value) {
        return value instanceof Optional<?> chosen && chosen.isEmpty() ? Told.NOTHING : Told.of(name.apply(value));
    }
}
