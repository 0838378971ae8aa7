package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/** Cells of a sum, written as in a formula. */
class AddendsTest {

    @Test
    void cellsBelowOneAnotherAreARange() {
        assertEquals("C3:C5", told("C3 C4 C5"));
    }

    @Test
    void cellsBesideOneAnotherAreARangeBeyondZToo() {
        assertEquals("Y7:AB7", told("Y7 Z7 AA7 AB7"));
    }

    @Test
    void gapBeginsAnotherPiece() {
        assertEquals("C3:C4+C6+C9:C10", told("C3 C4 C6 C9 C10"));
    }

    @Test
    void rangeDoesNotTurnRoundACorner() {
        assertEquals("C3:C4+D4", told("C3 C4 D4"));
    }

    @Test
    void ofManyPiecesTheLastIsToldAfterTheFirst() {
        assertEquals("D3+D5+D7+D9+D11+…+D17", told("D3 D5 D7 D9 D11 D13 D15 D17"));
    }

    private static String told(String cells) {
        return new Addends(Stream.of(cells.split(" ")).map(AddendsTest::at).toList()).told();
    }

    private static DraftValue at(String cell) {
        return new DraftValue(
                new Period.Year(2024), PeriodOrigin.PRINTED, Role.ACTUAL, false, Comparator.EQ, BigDecimal.ONE, null,
                Unit.NONE, "1", cell, null);
    }
}
