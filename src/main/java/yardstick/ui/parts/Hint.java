package yardstick.ui.parts;

import javafx.scene.control.Tooltip;

/** A tooltip that goes with Escape and lets the key through: it is meant for what lies below. */
public final class Hint extends Tooltip {
    public Hint(String text) {
        super(text);
        setConsumeAutoHidingEvents(false);
    }
}
