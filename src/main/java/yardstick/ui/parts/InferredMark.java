package yardstick.ui.parts;

import javafx.scene.control.Label;
import yardstick.text.Words;

/** Stands behind what is a judgement and not print. */
public final class InferredMark extends Label {
    public InferredMark(Words words) {
        super(words.get("mark.inferred"));
        getStyleClass().add("inferred-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setTooltip(new Hint(words.get("mark.inferred.tip")));
    }
}
