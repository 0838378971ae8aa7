package yardstick.importing.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.model.Unit;

/** Tells two figures in one cell, 100/84.2 or 12（15）, from a number with something unknown at it. */
final class TwoNumbers {
    private static final Pattern BETWEEN =
            Pattern.compile("[/、;|\\\\→➔➡⇒>=()\\[\\]~\\-—– ]+|和|及|与|至|到|(?<=\\D),|,(?=\\D)");
    private static final int MOST = 4;

    private final Amounts amounts;

    TwoNumbers(Amounts amounts) {
        this.amounts = amounts;
    }

    boolean in(String plain, Unit rowUnit) {
        int found = 0;
        int from = 0;
        Matcher gap = BETWEEN.matcher(plain);
        for (boolean more = true; more; ) {
            more = gap.find();
            String part = plain.substring(from, more ? gap.start() : plain.length());
            from = more ? gap.end() : from;
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches(".*\\d.*") || amounts.read(part, rowUnit).isEmpty()) {
                return false;
            }
            found++;
        }
        return found > 1 && found <= MOST;
    }
}
