package yardstick.ui.parts;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Marks what a person is typing and has not saved yet, so that the window does not drop it unasked. */
public final class HalfTyped {
    private static final String MARK = "half-typed";

    private HalfTyped() {}

    /** @param typed whether something stands in the form that is not stored */
    public static void mark(Node form, ObservableBooleanValue typed) {
        show(form, typed.get());
        typed.addListener((p, old, now) -> show(form, now));
    }

    /** Whether a form below this node is half typed. */
    public static boolean isIn(Node root) {
        return root.lookup("." + MARK) != null;
    }

    private static void show(Node form, boolean typed) {
        form.getStyleClass().remove(MARK);
        if (typed) {
            form.getStyleClass().add(MARK);
        }
    }
}
