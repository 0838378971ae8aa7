package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.work.Outcome;

class ReadingsTest {
    private final Readings readings = new Readings(Words.of(Locale.SIMPLIFIED_CHINESE));

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-04", "2024.3.4", "2024年3月4日", "２０２４/3/4", "20240304"})
    void dayIsReadAsPeopleWriteIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), done(readings.day().read(typed)));
    }

    @Test
    void dayThatIsNotOnTheCalendarIsRefused() {
        assertInstanceOf(Outcome.Refused.class, readings.day().read("2024-02-30"));
    }

    @ParameterizedTest
    @CsvSource({"'20,000', 20000", "2亿元, 20000", "3500万元, 3500", "0.5, 0.5"})
    void amountIsKeptInItsUnit(String typed, BigDecimal amount) {
        Unit unit = Unit.of("万元");
        BigDecimal read = done(readings.amount(() -> unit).read(typed)).orElseThrow();
        assertEquals(0, amount.compareTo(read));
    }

    @Test
    void amountOfAnotherMeasureIsRefused() {
        assertInstanceOf(Outcome.Refused.class, readings.amount(() -> Unit.of("万元")).read("5件"));
    }

    @Test
    void tableComesBackWithItsBarsAndLineEnds() {
        List<List<String>> table = List.of(List.of("基础值\n2020年", "a|b"), List.of("", "——"));
        Reading<List<List<String>>> rows = new Readings.Rows();
        assertEquals(table, done(rows.read(rows.write(table))));
    }
}
