package yardstick.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.sheet.Cell;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"A1, 0, 0", "F17, 16, 5", "Z9, 8, 25", "AA10, 9, 26", "A3:G19, 2, 0"})
    void addressIsCountedFromZero(String address, int row, int column) {
        assertEquals(new Position(row, column), Position.of(address).orElseThrow());
    }

    @Test
    void everyAddressOfASheetIsReadBack() {
        for (int column = 0; column < 800; column++) {
            assertEquals(new Position(4, column), Position.of(Cell.address(4, column)).orElseThrow());
        }
    }

    @Test
    void whatIsNoAddressIsNowhere() {
        assertTrue(Position.of("").isEmpty());
        assertTrue(Position.of("专栏1").isEmpty());
    }
}
