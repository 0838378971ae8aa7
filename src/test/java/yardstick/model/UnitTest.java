package yardstick.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.text.Normalizer;
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
            万千瓦时, 千瓦时, 4,
            千亿元,  元,    11,
            万件(次), 件(次), 4,
            人民币万元, 元, 4,
            件（每万人）, 件, 0, 万人
            元/平方米, 元, 0, 平方米
            CNY million, CNY, 6,
            million yuan, yuan, 6,
            thousand persons, persons, 3,
            billion, '', 9,
            万, '', 4,
            /年, '', 0, 年
            cases per year, cases, 0, year
            """)
    void printedUnitFallsIntoPrefixBaseAndPer(String printed, String base, int exponent, String per) {
        assertEquals(new Unit(Normalizer.normalize(printed, Normalizer.Form.NFKC), base, exponent, per == null ? "" : per), Unit.of(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,000 yuan               | 元     | 10000
            CNY 100 million           | 亿元   | 1
            RMB 10,000                | 万元   | 1
            10 thousand persons       | 万人   | 1
            ’000 persons              | 人     | 1000
            US$ million               | 亿美元 | 0.01
            人民币亿元                | 元     | 100000000
            km²                       | 公顷   | 100
            平方公里                  | ㎡     | 1000000
            公里                      | 千米   | 1
            吨                        | 公斤   | 1000
            天                        | days   | 1
            percent                   | %      | 1
            百分比                    | ％     | 1
            个百分点                  | percentage points | 1
            件/万人口                 | 件/万人 | 1
            人次                      | 万人次 | 0.0001
            万元/年                   | 亿元/年 | 0.0001
            """)
    void oneOfAUnitIsToldInAnother(String from, String to, BigDecimal expected) {
        BigDecimal told = Unit.of(from).convert(BigDecimal.ONE, Unit.of(to));
        assertEquals(0, expected.compareTo(told), told::toPlainString);
    }

    @ParameterizedTest
    @CsvSource({"件, 件/年, true", "万件/年, 件, true", "件, 件, false", "件, 件/万人, false", "件, 家/年, false"})
    void aCountOfOneYearIsKnownFromAnyOther(String one, String other, boolean expected) {
        assertEquals(expected, Unit.of(one).differsOnlyInYear(Unit.of(other)));
    }

    @Test
    void aCountIsToldPerYear() {
        Unit perYear = Unit.of("万件").withPerOf(Unit.of("件/年"));
        assertEquals("万件/年", perYear.symbol());
        assertEquals(0, new BigDecimal("20000").compareTo(perYear.convert(new BigDecimal("2"), Unit.of("件/年"))));
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
    @CsvSource({"件, 家", "件, 件/年", "%, 分", "%, 百分点", "元, 人", "元, 美元", "件, 项", "元/公顷, 元/平方公里", "天, 工作日"})
    void refusesToMix(String one, String other) {
        assertFalse(Unit.of(one).convertsTo(Unit.of(other)));
        assertThrows(
                IllegalArgumentException.class, () -> Unit.of(one).convert(BigDecimal.ONE, Unit.of(other)));
    }
}
