package yardstick.calc;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact quotient. It is compared cross-multiplied, so that no border ever falls to a rounded digit. */
record Fraction(BigDecimal top, BigDecimal bottom) implements Comparable<Fraction> {
    static final Fraction ONE = of(BigDecimal.ONE);

    /** @throws ArithmeticException for a bottom of zero */
    Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
    }

    static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    static Fraction of(long top, long bottom) {
        return new Fraction(BigDecimal.valueOf(top), BigDecimal.valueOf(bottom));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /** @throws ArithmeticException if the other is zero */
    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Fraction abs() {
        return new Fraction(top.abs(), bottom);
    }

    /** To 34 digits, for showing and handing on. */
    BigDecimal decimal() {
        return top.divide(bottom, MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    int compareTo(BigDecimal border) {
        return compareTo(of(border));
    }
}
