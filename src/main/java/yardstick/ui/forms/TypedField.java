package yardstick.ui.forms;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** A value typed as text. */
final class TypedField<T> extends Field<T> {
    private final TextInputControl control;
    private final Reading<T> reading;
    /** As the control shows it: one line of text loses line ends and tabs when it is put in. */
    private String written = "";
    private @Nullable T stored;

    TypedField(String title, Words words, TextInputControl control, Reading<T> reading) {
        super(title, words);
        this.control = control;
        this.reading = reading;
        control.textProperty().addListener((p, old, now) -> changed());
    }

    private String text() {
        String text = control.getText();
        return text == null ? "" : text;
    }

    @Override
    Control control() {
        return control;
    }

    @Override
    Object typed() {
        return text();
    }

    @Override
    void put(T value) {
        stored = value;
        control.setText(reading.write(value));
        written = text();
    }

    @Override
    Optional<Refusal> wrong() {
        return reading.read(text()) instanceof Outcome.Refused<T>(Refusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    @Override
    boolean isBlank() {
        return text().isBlank();
    }

    /** What nobody typed over comes back as it was, blanks and all: it may be print. */
    @Override
    public T value() {
        T untouched = stored;
        if (untouched != null && text().equals(written)) {
            return untouched;
        }
        return switch (reading.read(text())) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }

    @Override
    Told told(T value) {
        return Told.of(reading.write(value));
    }
}
