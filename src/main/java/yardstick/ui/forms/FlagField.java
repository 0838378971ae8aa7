package yardstick.ui.forms;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import yardstick.text.Words;

/** Yes or no. */
final class FlagField extends Field<Boolean> {
    private final CheckBox control;

    FlagField(String title, Words words) {
        super(title, words);
        control = new CheckBox(words.get("forms.yes"));
        control.selectedProperty().addListener((p, old, now) -> changed());
    }

    @Override
    Control control() {
        return control;
    }

    @Override
    Object typed() {
        return control.isSelected();
    }

    @Override
    void put(Boolean value) {
        control.setSelected(value);
    }

    @Override
    boolean isBlank() {
        return false;
    }

    @Override
    public Boolean value() {
        return control.isSelected();
    }

    @Override
    Told told(Boolean value) {
        return Told.of(words().get(value ? "forms.yes" : "forms.no"));
    }
}
