package yardstick.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/**
 * One line of the arithmetic behind a figure.
 *
 * @param name which figure: {@code completion}, {@code neededGrowth} …; its word stands under {@code figure.NAME}
 * @param formula with the symbols of {@link Input}, {@code (y − b) ÷ (T − b)}
 * @param inputs what was put in, in the order of the formula
 */
public record Step(String name, String formula, List<Input> inputs, Answer result) {
    public Step {
        inputs = List.copyOf(inputs);
    }

    /**
     * @param symbol as in the formula
     * @param text the value as plain text, a date in ISO form
     * @param source the cell it was read from, null for what was computed or typed
     */
    public record Input(String symbol, String text, @Nullable Source source) {}
}
