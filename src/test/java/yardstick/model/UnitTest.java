package yardstick.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            万件,    件,    4,
            亿元,    元,    8,
            万亿元,  元,    12,
            百万元,  元,    6,
            万人次,  人次,  4,
            人次/年, 人次,  0, 年
            万件/年, 件,    4, 年
            家,      家,    0,
            分,      分,    0,
            百分点,  百分点, 0,
            千米,    千米,  0,
            """)
    void printedUnitFallsIntoPrefixBaseAndPer(String printed, String base, int exponent, String per) {
        assertEquals(new Unit(printed, base, exponent, per == null ? "" : per), Unit.of(printed));
    }

    @Test
    void fullWidthPercentIsPercent() {
        assertEquals(Unit.PERCENT, Unit.of(" ％ "));
    }

    @Test
    void blankIsNoUnit() {
        assertEquals(Unit.NONE, Unit.of("  "));
    }

    @ParameterizedTest
    @CsvSource({"5, 亿元, 万元, 50000", "9005, 万元, 亿元, 0.9005", "1.2, 万件, 件, 12000", "3, %, ‰, 30"})
    void convertsExactly(BigDecimal amount, String from, String to, BigDecimal expected) {
        assertEquals(0, expected.compareTo(Unit.of(from).convert(amount, Unit.of(to))));
    }

    @ParameterizedTest
    @CsvSource({"件, 家", "件, 件/年", "%, 分", "%, 百分点", "元, 人"})
    void refusesToMix(String one, String other) {
        assertFalse(Unit.of(one).convertsTo(Unit.of(other)));
        assertThrows(
                IllegalArgumentException.class, () -> Unit.of(one).convert(BigDecimal.ONE, Unit.of(other)));
    }
}
