package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Checks of answers against numbers worked out by hand. */
final class Figure {
    private Figure() {}

    /** Equal to as many places as were worked out. */
    static void assertIs(String expected, Answer answer) {
        assertNotNull(answer.orNull(), () -> "no figure: " + answer.reason());
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal found = Objects.requireNonNull(answer.orNull()).setScale(wanted.scale(), RoundingMode.HALF_UP);
        assertEquals(wanted, found);
    }

    static void assertNone(Reason reason, Answer answer) {
        assertEquals(Answer.none(reason), answer);
    }
}
