package yardstick.importing.cells;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.model.Comparator;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Reads a cell by what is stored and what is shown; where the two tell different amounts it doubts. */
public final class CellReader {
    private static final Pattern IN_ROUND = Pattern.compile("[(（](.+)[)）]");

    /** Digits and nothing else: most cells of most tables. */
    private static final Pattern BARE = Pattern.compile("(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,10})?");

    /** In a stored number, which is held against what is read, a blank can only part thousands. */
    private static final Pattern BLANK_BEFORE_THOUSANDS = Pattern.compile("(?<=\\d)\\p{Zs}(?=\\d{3})");

    private final TextReader texts;

    public CellReader(CellWords words) {
        this.texts = new TextReader(words);
    }

    public Reading read(Cell cell, Unit rowUnit) {
        return read(cell, rowUnit, NumberStyle.POINT);
    }

    /** @param style of the texts of the whole table; numbers a spreadsheet stores need none */
    public Reading read(Cell cell, Unit rowUnit, NumberStyle style) {
        return switch (cell.value()) {
            case CellValue.Blank b -> Reading.none();
            case CellValue.Error e -> Reading.doubtful(Reading.Doubt.FORMULA_ERROR);
            case CellValue.NotComputed n -> Reading.doubtful(Reading.Doubt.FORMULA_NOT_COMPUTED);
            case CellValue.Date d -> Reading.doubtful(Reading.Doubt.DATE_FOR_NUMBER);
            case CellValue.Bool b -> Reading.words();
            case CellValue.Text t -> texts.read(t.text(), rowUnit, style);
            case CellValue.Number n -> number(n, cell.text(), rowUnit);
        };
    }

    private Reading number(CellValue.Number stored, String shown, Unit rowUnit) {
        if (BARE.matcher(shown).matches() && new BigDecimal(shown).compareTo(stored.amount()) == 0) {
            return Reading.of(Comparator.EQ, stored.amount(), null);
        }
        String joined = BLANK_BEFORE_THOUSANDS.matcher(shown).replaceAll("'");
        Reading reading = texts.exact(joined, rowUnit, NumberStyle.POINT);
        if (reading.doubt() == Reading.Doubt.CHANGE_NOT_LEVEL) {
            return reading;
        }
        if (reading.doubt() == Reading.Doubt.BRACKETED_NUMBER) {
            return bracketed(stored, shown, rowUnit);
        }
        return compared(stored.amount(), reading);
    }

    /** An accountant's (1,234) is the negative number that is stored; a positive one is only shown in brackets. */
    private Reading bracketed(CellValue.Number stored, String shown, Unit rowUnit) {
        Matcher inside = IN_ROUND.matcher(shown.strip());
        Reading reading = inside.matches()
                ? texts.exact(inside.group(1), rowUnit, NumberStyle.POINT)
                : Reading.doubtful(Reading.Doubt.SHOWN_DIFFERS);
        BigDecimal read = reading.value();
        return read == null || stored.amount().signum() >= 0
                ? compared(stored.amount(), reading)
                : compared(stored.amount(), reading.withValue(read.negate()));
    }

    private static Reading compared(BigDecimal stored, Reading reading) {
        BigDecimal read = reading.value();
        if (read == null || reading.upper() != null) {
            return Reading.doubtful(Reading.Doubt.SHOWN_DIFFERS);
        }
        if (roundsTo(stored, read)) {
            return reading.withValue(stored);
        }
        Unit unit = reading.unit();
        BigDecimal scaled = unit == null ? stored : stored.scaleByPowerOfTen(-unit.exponent());
        return roundsTo(scaled, read)
                ? reading.withValue(plain(scaled))
                : Reading.doubtful(Reading.Doubt.SHOWN_DIFFERS);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether the shown number is the stored one with fewer digits. */
    private static boolean roundsTo(BigDecimal stored, BigDecimal shown) {
        BigDecimal halfOfLastDigit = BigDecimal.ONE.scaleByPowerOfTen(-shown.scale()).divide(BigDecimal.TWO);
        return stored.subtract(shown).abs().compareTo(halfOfLastDigit) <= 0;
    }
}
