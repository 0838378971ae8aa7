package yardstick.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private final Quantity fiveYears = new Quantity(new BigDecimal("5"), Unit.of("亿元"));
    private final Quantity oneYear = new Quantity(new BigDecimal("18000"), Unit.of("万元"));

    @Test
    void sumIsToldInTheFirstUnit() {
        assertEquals("6.8000亿元", fiveYears.plus(oneYear).toString());
    }

    @Test
    void differenceIsToldInTheFirstUnit() {
        assertEquals("-32000万元", oneYear.minus(fiveYears).toString());
    }

    @Test
    void comparesAcrossPowersOfTen() {
        assertTrue(fiveYears.compareTo(oneYear) > 0);
    }

    @Test
    void refusesToAddCasesToMoney() {
        assertThrows(
                IllegalArgumentException.class, () -> oneYear.plus(new Quantity(BigDecimal.ONE, Unit.of("件"))));
    }
}
