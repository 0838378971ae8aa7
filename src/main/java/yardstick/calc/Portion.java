package yardstick.calc;

import java.math.BigDecimal;

/** An {@link Answer} that keeps its exact fraction for the comparisons still to come. */
sealed interface Portion {

    record Part(Fraction fraction, boolean approximate) implements Portion {}

    record None(Reason reason) implements Portion {}

    static Portion of(Fraction fraction) {
        return new Part(fraction, false);
    }

    static Portion approximate(double value) {
        return new Part(Fraction.of(BigDecimal.valueOf(value)), true);
    }

    static Portion none(Reason reason) {
        return new None(reason);
    }

    /** The difference, or the first reason why there is none. */
    default Portion minus(Portion other) {
        return switch (this) {
            case None none -> none;
            case Part here ->
                switch (other) {
                    case None none -> none;
                    case Part there ->
                        new Part(
                                here.fraction.minus(there.fraction), here.approximate || there.approximate);
                };
        };
    }

    default Portion times(int sign) {
        return this instanceof Part part
                ? new Part(part.fraction.times(Fraction.of(sign, 1)), part.approximate)
                : this;
    }

    default Answer answer() {
        return switch (this) {
            case None none -> Answer.none(none.reason);
            case Part part -> new Answer.Known(part.fraction.decimal(), part.approximate);
        };
    }
}
