package yardstick.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number that a file keeps as digits beside what the cell shows. */
final class StoredNumber {
    /** What a spreadsheet keeps of a number; more digits are an artefact of the binary form. */
    private static final MathContext KEPT = new MathContext(15);

    /** Longer than any double; more is no number a spreadsheet wrote. */
    private static final int LONGEST = 400;

    private static final int FARTHEST_POINT = 350;
    private static final Pattern SHOWN = Pattern.compile("[-−]?\\d[\\d,]*(?:\\.\\d+)?");

    private StoredNumber() {}

    /**
     * The number, in percent where the cell shows it times a hundred before a percent sign: some programs write a
     * percentage as an ordinary number. Text where the digits are none.
     */
    static CellValue of(String stored, String shown) {
        BigDecimal amount = amount(stored);
        if (amount == null) {
            return shown.isEmpty() ? new CellValue.Text(stored) : new CellValue.Text(shown);
        }
        boolean percent = shown.matches(".*[%％]$") && !shows(shown, amount) && shows(shown, hundredfold(amount));
        return new CellValue.Number(percent ? hundredfold(amount) : amount, percent);
    }

    /** The number of a cell that is formatted as a percentage, in percent. */
    static CellValue percent(String stored, String shown) {
        BigDecimal amount = amount(stored);
        return amount == null ? of(stored, shown) : new CellValue.Number(hundredfold(amount), true);
    }

    /** Whether the shown digits are these, as far as they are shown. */
    static boolean shows(String shown, BigDecimal amount) {
        Matcher digits = SHOWN.matcher(shown);
        if (!digits.find()) {
            return false;
        }
        BigDecimal seen = new BigDecimal(digits.group().replace(",", "").replace('−', '-'));
        return seen.abs().compareTo(amount.abs().setScale(Math.max(0, seen.scale()), RoundingMode.HALF_UP)) == 0;
    }

    static @Nullable BigDecimal amount(String stored) {
        if (stored.isEmpty() || stored.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(stored.strip());
            return Math.abs((long) exact.precision() - exact.scale()) > FARTHEST_POINT
                    ? null
                    : plain(exact.round(KEPT));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static BigDecimal hundredfold(BigDecimal amount) {
        return plain(amount.movePointRight(2));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
