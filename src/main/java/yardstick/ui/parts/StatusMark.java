package yardstick.ui.parts;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import yardstick.text.Words;

/** A status as a shape, a colour and a word: never colour alone. Shapes and colours stand in yardstick.css. */
public final class StatusMark {
    private StatusMark() {}

    /** @param status a constant with a word under {@code status.NAME} and a style class {@code status-name} */
    public static Label label(Enum<?> status, Words words) {
        Label label = new Label(words.word("status", status), shape(status));
        label.getStyleClass().addAll("status-label", styleClass(status));
        return label;
    }

    /** The shape alone, for where the word stands beside it anyway. */
    public static Region shape(Enum<?> status) {
        Region shape = new Region();
        shape.getStyleClass().addAll("status-mark", styleClass(status));
        return shape;
    }

    /** {@code status-on-schedule} */
    public static String styleClass(Enum<?> status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
