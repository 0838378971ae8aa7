package yardstick.calc;

import java.math.BigDecimal;

/** Average yearly growth (to/from)^(12/months) − 1. Roots are taken in floating point and marked approximate. */
final class Growth {
    static final String FROM_BASELINE = "(T ÷ b) ^ (12 ÷ n) − 1";

    private Growth() {}

    static Answer between(BigDecimal from, BigDecimal to, int months) {
        if (from.signum() <= 0 || to.signum() <= 0) {
            return Answer.none(Reason.NOT_POSITIVE);
        }
        if (months <= 0) {
            return Answer.none(Reason.OUTSIDE_PERIOD);
        }
        double quotient = new Fraction(to, from).decimal().doubleValue();
        double growth = Math.pow(quotient, 12.0 / months) - 1;
        return Double.isFinite(growth) ? Answer.approximate(growth) : Answer.none(Reason.NOT_POSITIVE);
    }
}
