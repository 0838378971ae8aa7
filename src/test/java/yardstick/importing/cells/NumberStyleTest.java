package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;
import yardstick.model.Unit;

class NumberStyleTest {
    private final TextReader reader = new TextReader(Lexicon.standard().cells());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5 ; 7                  | COMMA
            1.234,56                  | COMMA
            1 234,5                   | COMMA
            86,5 % ; 1.234            | COMMA
            0,125                     | COMMA
            1,234                     | POINT
            1.234                     | POINT
            12,5 ; 12.5               | POINT
            12,5 ; 1,234.5            | POINT
            12,5 ; 1,234,567          | POINT
            9,54件 ; 1,234件          | POINT
            指标 ; 12,5               | POINT
            指标 ; 12,5 ; 86,4 ; 7,25 | COMMA
            12,5 und 13.5 ; 7         | POINT
            """)
    void theStyleIsChosenByWhatCanBeNothingElse(String cells, NumberStyle expected) {
        assertEquals(expected, NumberStyle.of(List.of(cells.split(";", -1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5        | EQ 12.5 -
            1.234,56    | EQ 1234.56 -
            1 234,5     | EQ 1234.5 -
            1.234       | EQ 1234 -
            86,5 %      | EQ 86.5 %
            ≥ 0,5       | GE 0.5 -
            0,5 - 0,8   | RANGE 0.5..0.8 -
            12          | EQ 12 -
            1,234       | TEXT null - CELL_NOT_UNDERSTOOD
            12.5        | TEXT null - CELL_NOT_UNDERSTOOD
            """)
    void numbersOfATableWithDecimalCommas(String text, String expected) {
        assertEquals(expected, Told.of(reader.read(text, Unit.NONE, NumberStyle.COMMA)));
    }
}
