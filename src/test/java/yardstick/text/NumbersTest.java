package yardstick.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9005      |   | 9,005
            1234567.5 | 2 | 1,234,567.50
            0.545     | 2 | 0.55
            -0.545    | 2 | −0.55
            -0.004    | 2 | 0.00
            1E+3      |   | 1,000
            3.050     |   | 3.05
            0         |   | 0
            """)
    void amountsAreRoundedHalfUpOnShow(BigDecimal value, Integer decimals, String shown) {
        assertEquals(shown, Numbers.amount(value, decimals));
    }

    @Test
    void missingIsADash() {
        assertEquals("—", Numbers.amount(null, 2));
        assertEquals("—", Numbers.percent(null, 1));
    }

    @Test
    void fractionIsShownAsPercent() {
        assertEquals("13.3%", Numbers.percent(new BigDecimal("0.13278"), 1));
    }

    @ParameterizedTest
    @CsvSource({"1.25, 1, +1.3", "-1.25, 1, −1.3", "0.01, 1, 0.0", "0, 1, 0.0"})
    void signStandsOnlyBeforeWhatIsNotZero(BigDecimal value, int decimals, String shown) {
        assertEquals(shown, Numbers.signed(value, decimals));
    }
}
