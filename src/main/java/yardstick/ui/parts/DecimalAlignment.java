package yardstick.ui.parts;

import java.util.Collection;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Room to leave behind each number of a column so that all decimal points stand below each other. */
public final class DecimalAlignment {
    private double widest;

    /** Measures what stands behind the decimal points of a column. */
    public void measure(Collection<String> texts, Font font) {
        widest = 0;
        widen(texts, font);
    }

    /** Adds numbers of another size that stand in the same column. */
    public void widen(Collection<String> texts, Font font) {
        widest = Math.max(widest, texts.stream().mapToDouble(text -> tail(text, font)).max().orElse(0));
    }

    /** Pixels to leave at the right of this number; words have no point and stand at the edge. */
    public double room(String text, Font font) {
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        return words ? 0 : Math.max(0, widest - tail(text, font));
    }

    private static double tail(String text, Font font) {
        int point = text.indexOf('.');
        if (point < 0) {
            return 0;
        }
        return width(text.substring(point), font);
    }

    /** Pixels from end to end. */
    public static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
