package yardstick.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them: thousands separated, a minus that is a minus, rounded half up and only here. */
public final class Numbers {
    /** Shown for what is not known; the reason stands in a tooltip or a note. */
    public static final String MISSING = "—";

    private static final String MINUS = "−";

    private Numbers() {}

    /** @param decimals behind the point, null to show the value as it is */
    public static String amount(@Nullable BigDecimal value, @Nullable Integer decimals) {
        if (value == null) {
            return MISSING;
        }
        int places = decimals == null ? Math.max(0, value.stripTrailingZeros().scale()) : decimals;
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String shown = format.format(value.abs());
        boolean negative = value.signum() < 0 && shown.chars().anyMatch(c -> c >= '1' && c <= '9');
        return negative ? MINUS + shown : shown;
    }

    /** A fraction as percent: 0.25 is 25.0%. */
    public static String percent(@Nullable BigDecimal fraction, int decimals) {
        return fraction == null ? MISSING : amount(fraction.movePointRight(2), decimals) + "%";
    }

    /** With a plus before what is above zero. */
    public static String signed(@Nullable BigDecimal value, @Nullable Integer decimals) {
        String shown = amount(value, decimals);
        return value != null && value.signum() > 0 && shown.chars().anyMatch(c -> c >= '1' && c <= '9')
                ? "+" + shown
                : shown;
    }
}
