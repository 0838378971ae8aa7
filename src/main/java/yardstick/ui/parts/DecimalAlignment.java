package yardstick.ui.parts;

import java.util.Collection;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Room to leave behind each number of a column so that all decimal points stand below each other. */
public final class DecimalAlignment {
    private double widest;

    /** Measures what stands behind the decimal points of a column. */
    public void measure(Collection<String> texts, Font font) {
        widest = texts.stream().mapToDouble(text -> tail(text, font)).max().orElse(0);
    }

    /** Pixels to leave at the right of this number. */
    public double room(String text, Font font) {
        return Math.max(0, widest - tail(text, font));
    }

    private static double tail(String text, Font font) {
        int point = text.indexOf('.');
        if (point < 0) {
            return 0;
        }
        Text measured = new Text(text.substring(point));
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
