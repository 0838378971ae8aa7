package yardstick.calc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A computed figure, or the reason why there is none. */
public sealed interface Answer {

    /**
     * @param value unrounded, without the zeros that only the writing of the inputs left behind its last digit
     * @param approximate true where a root or a power was taken
     */
    record Known(BigDecimal value, boolean approximate) implements Answer {
        public Known {
            BigDecimal stripped = value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record Unknown(Reason reason) implements Answer {}

    static Answer exact(BigDecimal value) {
        return new Known(value, false);
    }

    static Answer approximate(double value) {
        return new Known(BigDecimal.valueOf(value), true);
    }

    static Answer none(Reason reason) {
        return new Unknown(reason);
    }

    /** The figure, or null where there is none. */
    default @Nullable BigDecimal orNull() {
        return this instanceof Known known ? known.value() : null;
    }

    /** The reason, or null where there is a figure. */
    default @Nullable Reason reason() {
        return this instanceof Unknown unknown ? unknown.reason() : null;
    }
}
