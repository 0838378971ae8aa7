package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;

class DemandTest {

    private static Demand demand(Comparator comparator, Direction direction, @Nullable String baseline) {
        Target.Aim aim = new Target.Aim(comparator, new BigDecimal("100"), new BigDecimal("120"), "");
        Target target = new Target(null, PeriodOrigin.PRINTED, 1, aim, null);
        BigDecimal b = baseline == null ? null : new BigDecimal(baseline);
        return Demand.of(target, direction, b, new BigDecimal("0.05"));
    }

    @ParameterizedTest
    @CsvSource({
        "EQ, HIGHER, 99.9, false", "EQ, HIGHER, 100.0, true", "EQ, HIGHER, 101, true",
        "EQ, LOWER, 101, false", "EQ, LOWER, 99, true",
        "EQ, REACH, 101, false", "EQ, REACH, 100.00, true",
        "EQ, KEEP, 101, true", "EQ, KEEP, 99, false",
        "GE, HIGHER, 100, true", "GE, LOWER, 100, true",
        "GT, HIGHER, 100, false", "GT, HIGHER, 100.01, true",
        "LE, LOWER, 100, true", "LE, LOWER, 100.01, false",
        "LT, LOWER, 100, false", "LT, LOWER, 99.99, true",
        "RANGE, REACH, 99, false", "RANGE, REACH, 100, true", "RANGE, REACH, 120, true", "RANGE, REACH, 121, false",
        "ABOUT, HIGHER, 94.99, false", "ABOUT, HIGHER, 95, true", "ABOUT, HIGHER, 200, true",
        "ABOUT, LOWER, 105, true", "ABOUT, LOWER, 105.01, false",
        "ABOUT, REACH, 95, true", "ABOUT, REACH, 105.01, false",
        "NONE, HIGHER, 100, false", "TEXT, HIGHER, 100, false"
    })
    void theComparatorIsObeyed(Comparator comparator, Direction direction, String value, boolean met) {
        assertEquals(met, demand(comparator, direction, null).metBy(new BigDecimal(value), false));
    }

    @ParameterizedTest
    @CsvSource({"GT, HIGHER, true", "GE, HIGHER, true", "LE, LOWER, false"})
    void aValueReportedAsMoreThanLiesAboveItsNumber(Comparator comparator, Direction direction, boolean met) {
        assertEquals(met, demand(comparator, direction, null).metBy(new BigDecimal("100"), true));
    }

    @Test
    void withoutADirectionTheWayFromTheBaselineTellsIt() {
        assertEquals(1, demand(Comparator.EQ, Direction.NONE, "90").sense());
        assertEquals(-1, demand(Comparator.EQ, Direction.NONE, "110").sense());
        assertEquals(0, demand(Comparator.EQ, Direction.NONE, null).sense());
    }
}
