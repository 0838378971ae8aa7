package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/** How exact a printed number is: what was rounded away is at most half of its last digit. */
final class Printed {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.(?<decimals>\\d+))?");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Printed() {}

    /**
     * @param amount in {@code unit}
     * @param rounded how far it may be off, since its parts are rounded
     */
    record Sum(BigDecimal amount, BigDecimal rounded, Unit unit) {
        boolean isNear(DraftValue total) {
            BigDecimal whole = total.value();
            BigDecimal allowed = rounded.add(halfStep(total));
            return whole != null && amount.subtract(whole).abs().compareTo(allowed) <= 0;
        }

        boolean isAbove(DraftValue total) {
            BigDecimal whole = total.value();
            return whole != null && amount.subtract(whole).compareTo(rounded.add(halfStep(total))) > 0;
        }

        String text() {
            BigDecimal bare = amount.stripTrailingZeros();
            return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString() + unit.symbol();
        }
    }

    /** Null where one of them is no number or cannot be told in that unit. */
    static @Nullable Sum sum(List<DraftValue> parts, Unit unit) {
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal rounded = BigDecimal.ZERO;
        for (DraftValue part : parts) {
            BigDecimal own = Series.amount(part, unit);
            if (own == null || part.upper() != null) {
                return null;
            }
            amount = amount.add(own);
            BigDecimal step = halfStep(part);
            rounded = rounded.add(part.unit().convertsTo(unit) ? part.unit().convert(step, unit) : step);
        }
        return new Sum(amount, rounded, unit);
    }

    /** Half of the last digit, in the unit of the value; a stored number may have more digits than are shown. */
    static BigDecimal halfStep(DraftValue value) {
        Matcher number = NUMBER.matcher(Plain.of(value.text()));
        String decimals = number.find() ? number.group("decimals") : null;
        return HALF.scaleByPowerOfTen(decimals == null ? 0 : -decimals.length());
    }
}
