package yardstick.ui.create;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A field that is filled by itself until a person fills it; what a person cleared is open for proposals again. */
final class Proposed<T> {
    private final T nothing;
    private final ObjectProperty<T> value;
    private boolean own;
    private boolean proposing;

    /** @param own whether a person filled it */
    record Kept<T>(T value, boolean own) {}

    Proposed(T nothing) {
        this.nothing = nothing;
        this.value = new SimpleObjectProperty<>(nothing);
        value.addListener((p, old, now) -> own = proposing ? own : !now.equals(nothing));
    }

    ObjectProperty<T> value() {
        return value;
    }

    T get() {
        return value.get();
    }

    void propose(T now) {
        if (!own) {
            proposing = true;
            value.set(now);
            proposing = false;
        }
    }

    void clear() {
        value.set(nothing);
        own = false;
    }

    Kept<T> keep() {
        return new Kept<>(get(), own);
    }

    void resume(Kept<T> kept) {
        value.set(kept.value());
        own = kept.own();
    }
}
