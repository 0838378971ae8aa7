package yardstick.ui.parts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import javafx.scene.text.FontWeight;
import yardstick.text.Words;

/**
 * What the window offers to the screen inside it.
 *
 * @param words in the language of the window
 * @param asOf the day everything is judged at; may differ at every refresh
 * @param theme may differ at every refresh
 * @param textSize may differ at every refresh
 */
public record Surroundings(
        Words words,
        Supplier<LocalDate> asOf,
        Supplier<Theme> theme,
        Supplier<TextSize> textSize,
        Navigator navigator,
        Dialogs dialogs,
        Jobs jobs,
        Notices notices) {

    /** With letters of the usual size. */
    public Surroundings(
            Words words,
            Supplier<LocalDate> asOf,
            Supplier<Theme> theme,
            Navigator navigator,
            Dialogs dialogs,
            Jobs jobs,
            Notices notices) {
        this(words, asOf, theme, () -> TextSize.USUAL, navigator, dialogs, jobs, notices);
    }

    /** How wide texts are in the letters of the window, with room at both edges of a cell; in screen points. */
    public double textWidth(Collection<String> texts, FontWeight weight, double size) {
        return TextWidth.of(texts, weight, size) * textSize.get().factor();
    }
}
