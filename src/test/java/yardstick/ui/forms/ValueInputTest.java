package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Unit;
import yardstick.work.Outcome;

class ValueInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17.2亿    | 万元    | 172000
                    17.2亿元  | 万元    | 172000
                    9005      | 万元    | 9005
                    9,005     | 万元    | 9005
                    9005万元  | 亿元    | 0.9005
                    1.2万     | 件      | 12000
                    12000件   | 万件    | 1.2
                    ３．５    | 件      | 3.5
                    12%       | %       | 12
                    12％      | %       | 12
                    2万       | 人次/年 | 20000
                    2万人次   | 人次/年 | 20000
                    −3.5      | 件      | -3.5
                    0         | 件      | 0
                    7         | ''      | 7
                    """)
    void valueIsReadInTheUnitOfTheRow(String typed, String unit, BigDecimal expected) {
        assertEquals(0, expected.compareTo(Objects.requireNonNull(read(typed, unit).value())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''        | 件   | VALUE_EMPTY
                    大约很多  | 件   | VALUE_NOT_A_NUMBER
                    1.2.3     | 件   | VALUE_NOT_A_NUMBER
                    12-15     | 件   | VALUE_NOT_A_NUMBER
                    1,2       | 件   | VALUE_NOT_A_NUMBER
                    12%       | 件   | VALUE_OTHER_UNIT
                    12万      | %    | VALUE_OTHER_UNIT
                    3件       | 万元 | VALUE_OTHER_UNIT
                    3件       | ''   | VALUE_HAS_UNIT
                    9999999999999999 | 件 | VALUE_TOO_LONG
                    """)
    void nonsenseIsRefused(String typed, String unit, String code) {
        assertEquals(code, refused(new ValueInput(measure(unit, null)).read(typed)));
    }

    @Test
    void moreThanIsKeptAsItsComparator() {
        assertEquals(Comparator.GT, read("逾20", "件").comparator());
        assertEquals(Comparator.EQ, read("20", "件").comparator());
    }

    @Test
    void typedTextIsKept() {
        assertEquals("17.2亿", read(" 17.2亿 ", "万元").text());
    }

    @Test
    void shareBeyondItsLimitsIsRefused() {
        Measure.Limits limits = new Measure.Limits(BigDecimal.ZERO, new BigDecimal("100"));
        ValueInput input = new ValueInput(measure("%", limits));
        assertEquals("VALUE_TOO_HIGH", refused(input.read("120")));
        assertEquals("VALUE_TOO_LOW", refused(input.read("-1")));
        assertEquals("100", read(input.read("100")).text());
    }

    private static Actual.Reading read(String typed, String unit) {
        return read(new ValueInput(measure(unit, null)).read(typed));
    }

    private static Actual.Reading read(Outcome<Actual.Reading> outcome) {
        return ((Outcome.Done<Actual.Reading>) outcome).value();
    }

    private static String refused(Outcome<Actual.Reading> outcome) {
        return ((Outcome.Refused<Actual.Reading>) outcome).refusal().code();
    }

    private static Measure measure(String unit, Measure.@Nullable Limits limits) {
        return new Measure(Kind.LEVEL, Direction.HIGHER, Unit.of(unit), null, limits);
    }
}
