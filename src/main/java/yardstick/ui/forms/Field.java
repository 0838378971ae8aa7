package yardstick.ui.forms;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.CheckedField;
import yardstick.work.Refusal;

/**
 * One thing to be typed or chosen in a form, with the control it is typed in. What is typed stays until another record
 * is shown.
 */
public abstract class Field<T> {
    private final String title;
    private final Words words;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private @Nullable Object shown;
    private @Nullable CheckedField node;
    private Function<T, Optional<Refusal>> rule = value -> Optional.empty();
    private boolean required;
    private boolean asked;

    Field(String title, Words words) {
        this.title = title;
        this.words = words;
    }

    abstract Control control();

    /** What stands in the control now, whether it can be read or not; held against what was shown first. */
    abstract Object typed();

    abstract void put(T value);

    /** What is wrong with what is typed; an empty field is never wrong by itself. */
    Optional<Refusal> wrong() {
        return Optional.empty();
    }

    abstract boolean isBlank();

    /** Only while {@link #isValid()}. */
    public abstract T value();

    /** The value in words, empty for none. */
    abstract Told told(T value);

    /** What can be chosen may be other with every state of the plan. What is typed stays. */
    void plan(Plan plan) {}

    /** A record without it cannot be saved. */
    public Field<T> required() {
        required = true;
        return this;
    }

    /** @param refused why a value that can be read does not fit here; empty where it does */
    public Field<T> fitting(Function<T, Optional<Refusal>> refused) {
        rule = refused;
        return this;
    }

    private Optional<Refusal> unfit() {
        Optional<Refusal> unreadable = wrong();
        return unreadable.isPresent() || isBlank() ? unreadable : rule.apply(value());
    }

    void show(T value) {
        asked = false;
        put(value);
        shown = typed();
        changed();
    }

    /** To be called when something was typed. */
    final void changed() {
        dirty.set(shown != null && !typed().equals(shown));
        problem.set(unfit().map(this::sentence)
                .orElse(isMissing() && asked ? words.get("forms.missing", title) : ""));
    }

    private String sentence(Refusal refusal) {
        return words.get("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private boolean isMissing() {
        return required && isBlank();
    }

    boolean isValid() {
        return unfit().isEmpty() && !isMissing();
    }

    /** From now on says of an empty field that it is needed. */
    void ask() {
        asked = true;
        changed();
    }

    CheckedField node() {
        if (node == null) {
            node = new CheckedField(title, control(), problem);
        }
        return node;
    }

    void focus() {
        control().requestFocus();
    }

    String title() {
        return title;
    }

    Words words() {
        return words;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }
}
