package yardstick.ui.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.text.Numbers;

/**
 * One computed number with the arithmetic that can be opened below it.
 *
 * @param name which figure, as in its {@code Step}
 * @param value {@link Numbers#MISSING} where there is none
 * @param reason why there is none, else empty
 * @param work null where nothing was computed
 */
record FigureRow(String name, String label, String value, String reason, @Nullable Work work) {

    /** @param formula with the symbols of the inputs */
    record Work(String formula, List<Input> inputs, String result) {
        Work {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * @param meaning what the symbol stands for
     * @param source file · sheet · cell, or who typed it; empty for what was computed
     * @param printed the words that stand there and when they were read; empty where nothing is known
     */
    record Input(String symbol, String meaning, String value, String source, String printed) {
        String asText() {
            return String.join("\t", symbol, value, meaning, source, printed).stripTrailing();
        }
    }

    /** The whole arithmetic as text, for a letter or a table. */
    String asText() {
        StringBuilder text = new StringBuilder(label + "\t" + value);
        if (work != null) {
            text.append('\n').append(work.formula());
            for (Input input : work.inputs()) {
                text.append('\n').append(input.asText());
            }
            text.append('\n').append(work.result());
        }
        return text.toString();
    }

    boolean isMissing() {
        return value.equals(Numbers.MISSING);
    }
}
