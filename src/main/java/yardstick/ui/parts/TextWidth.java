package yardstick.ui.parts;

import java.util.Collection;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide a column must be so that nothing in it is cut. */
public final class TextWidth {
    private static final double EDGES = 18;

    private TextWidth() {}

    /** The widest of the texts in the window's font, with room at both edges. */
    public static double of(Collection<String> texts, FontWeight weight, double size) {
        Font font = Font.font("Noto Sans SC", weight, size);
        double widest = 0;
        for (String text : texts) {
            Text measured = new Text(text);
            measured.setFont(font);
            widest = Math.max(widest, measured.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest) + EDGES;
    }
}
