package yardstick.importing.cells;

import java.math.BigDecimal;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Reads a cell by what is stored and what is shown; where the two tell different amounts it doubts. */
public final class CellReader {
    private final TextReader texts;

    public CellReader(CellWords words) {
        this.texts = new TextReader(words);
    }

    public Reading read(Cell cell, Unit rowUnit) {
        return switch (cell.value()) {
            case CellValue.Blank b -> Reading.none();
            case CellValue.Error e -> Reading.doubtful(Reading.Doubt.FORMULA_ERROR);
            case CellValue.NotComputed n -> Reading.doubtful(Reading.Doubt.FORMULA_NOT_COMPUTED);
            case CellValue.Date d -> Reading.doubtful(Reading.Doubt.DATE_FOR_NUMBER);
            case CellValue.Bool b -> Reading.doubtful(Reading.Doubt.CELL_NOT_UNDERSTOOD);
            case CellValue.Text t -> texts.read(t.text(), rowUnit);
            case CellValue.Number n -> number(n, cell.text(), rowUnit);
        };
    }

    private Reading number(CellValue.Number stored, String shown, Unit rowUnit) {
        Reading reading = texts.read(shown, rowUnit);
        BigDecimal read = reading.value();
        if (read == null || reading.upper() != null) {
            return Reading.doubtful(Reading.Doubt.SHOWN_DIFFERS);
        }
        if (roundsTo(stored.amount(), read)) {
            return reading.withValue(stored.amount());
        }
        Unit unit = reading.unit();
        BigDecimal scaled =
                unit == null ? stored.amount() : stored.amount().scaleByPowerOfTen(-unit.exponent());
        return roundsTo(scaled, read) ? reading.withValue(scaled) : Reading.doubtful(Reading.Doubt.SHOWN_DIFFERS);
    }

    /** Whether the shown number is the stored one with fewer digits. */
    private static boolean roundsTo(BigDecimal stored, BigDecimal shown) {
        BigDecimal halfOfLastDigit = BigDecimal.ONE.scaleByPowerOfTen(-shown.scale()).divide(BigDecimal.TWO);
        return stored.subtract(shown).abs().compareTo(halfOfLastDigit) <= 0;
    }
}
