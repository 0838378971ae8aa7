package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

class CellReaderTest {
    private final CellReader reader = new CellReader(Lexicon.standard().cells());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.3456  | 12.3     | 件 | EQ 12.3456 -
            67.894   | 67.9%    | %  | EQ 67.894 %
            12000    | 1.2万    | 件 | EQ 1.2 万件
            12345    | 1.2万    | 件 | EQ 1.2345 万件
            12345    | 1.2万    |    | EQ 12345 -
            120000   | 12万件   | 件 | EQ 12 万件
            123456   | 1.23E+05 | 件 | EQ 123456 -
            1234     | 1,234    | 件 | EQ 1234 -
            100200   | 100 200  | 件 | EQ 100200 -
            -1234    | (1,234)  | 件 | EQ -1234 -
            13.5     | (13.5)   | 件 | EQ 13.5 -
            5        | 5件      | 件/年 | EQ 5 件/年
            100      | ≥100     | 家 | GE 100 -
            """)
    void storedAndShownAgree(BigDecimal stored, String shown, String unit, String expected) {
        assertEquals(expected, told(new CellValue.Number(stored, shown.endsWith("%")), shown, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15       | 12       | 件 | TEXT null - SHOWN_DIFFERS
            -12      | 12       | 件 | TEXT null - SHOWN_DIFFERS
            12000    | 1.2万    | 万件 | TEXT null - SHOWN_DIFFERS
            12       | 12-15    | 件 | TEXT null - SHOWN_DIFFERS
            0        | -        | 件 | TEXT null - SHOWN_DIFFERS
            12       | 全覆盖   | 件 | TEXT null - SHOWN_DIFFERS
            -1234    | (1,235)  | 件 | TEXT null - SHOWN_DIFFERS
            5        | +5%      | %  | TEXT null - CHANGE CHANGE_NOT_LEVEL
            """)
    void nothingIsTakenWhereTheyTellDifferentAmounts(BigDecimal stored, String shown, String unit, String expected) {
        assertEquals(expected, told(new CellValue.Number(stored, false), shown, unit));
    }

    @Test
    void datesErrorsAndLogicalValuesAreNoNumbers() {
        LocalDateTime day = LocalDateTime.of(2025, 1, 2, 0, 0);
        assertEquals("TEXT null - DATE_FOR_NUMBER", told(new CellValue.Date(day), "1月2日", "件"));
        assertEquals("TEXT null - FORMULA_ERROR", told(new CellValue.Error("#REF!"), "#REF!", "件"));
        assertEquals("TEXT null - FORMULA_NOT_COMPUTED", told(new CellValue.NotComputed("A1"), "", "件"));
        assertEquals("TEXT null -", told(new CellValue.Bool(true), "TRUE", "件"));
        assertEquals("NONE null -", told(new CellValue.Blank(), "", "件"));
    }

    private String told(CellValue value, String shown, String unit) {
        Unit row = Told.unit(unit);
        return Told.of(reader.read(new Cell(0, 0, shown, value, false), row));
    }
}
