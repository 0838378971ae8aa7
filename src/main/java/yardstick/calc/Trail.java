package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/** Collects the arithmetic of one indicator while it is done. */
final class Trail {
    private final List<Step> steps = new ArrayList<>();

    /** Notes a figure that was found, or not found, and hands it on. */
    Answer note(String name, String formula, Inputs inputs, Answer result) {
        steps.add(new Step(name, formula, inputs.list(), result));
        return result;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What goes into a formula, in its order; what is not there is left out. */
    static final class Inputs {
        private final List<Step.Input> list = new ArrayList<>();

        Inputs value(String symbol, @Nullable BigDecimal value, @Nullable Source source) {
            if (value != null) {
                list.add(new Step.Input(symbol, value.toPlainString(), source));
            }
            return this;
        }

        Inputs value(String symbol, @Nullable BigDecimal value) {
            return value(symbol, value, null);
        }

        Inputs count(String symbol, long count) {
            list.add(new Step.Input(symbol, Long.toString(count), null));
            return this;
        }

        Inputs day(String symbol, @Nullable LocalDate day) {
            if (day != null) {
                list.add(new Step.Input(symbol, day.toString(), null));
            }
            return this;
        }

        private List<Step.Input> list() {
            return List.copyOf(list);
        }
    }
}
