package yardstick.importing.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step by a power of ten that a unit told wrongly explains, and hardly anything else.
 *
 * @param power of ten from the earlier value to the later
 */
record Jump(int power) {
    private static final BigDecimal MOST = new BigDecimal("2");
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    /** A fraction for a percentage, 千, 万, 亿: within twice or half of the step. */
    static Optional<Jump> between(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0 || before.signum() != after.signum()) {
            return Optional.empty();
        }
        BigDecimal ratio = after.divide(before, MathContext.DECIMAL32);
        return Stream.of(2, 3, 4, 8, -2, -3, -4, -8)
                .filter(power -> isNear(ratio.scaleByPowerOfTen(-power)))
                .findFirst()
                .map(Jump::new);
    }

    private static boolean isNear(BigDecimal rest) {
        return rest.compareTo(LEAST) >= 0 && rest.compareTo(MOST) <= 0;
    }

    /** {@code ×10000} or {@code ÷100}. */
    String times() {
        return (power > 0 ? "×" : "÷") + BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power)).toPlainString();
    }

    /** A number of the later value as it would be without the step. */
    BigDecimal back(BigDecimal printed) {
        BigDecimal now = printed.scaleByPowerOfTen(-power);
        return now.scale() < 0 ? now.setScale(0) : now;
    }
}
