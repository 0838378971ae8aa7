package yardstick.ui.parts;

import java.time.LocalDate;
import java.util.function.Supplier;
import yardstick.text.Words;

/**
 * What the window offers to the screen inside it.
 *
 * @param words in the language of the window
 * @param asOf the day everything is judged at; may differ at every refresh
 * @param theme may differ at every refresh
 */
public record Surroundings(
        Words words,
        Supplier<LocalDate> asOf,
        Supplier<Theme> theme,
        Navigator navigator,
        Dialogs dialogs,
        Jobs jobs,
        Notices notices) {}
