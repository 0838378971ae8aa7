package yardstick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one period.
 *
 * @param period the time it speaks of
 * @param district empty for the whole city
 * @param reading what was reported
 */
public record Actual(
        Period period, String district, Reading reading, ActualStatus status, Origin origin, @Nullable Source source) {

    /**
     * What was reported.
     *
     * @param comparator {@link Comparator#GT} for 逾100场, else {@link Comparator#EQ}
     * @param value in the indicator's unit, null where only words were reported
     * @param text as printed or typed
     */
    public record Reading(Comparator comparator, @Nullable BigDecimal value, String text) {}

    public @Nullable BigDecimal value() {
        return reading.value();
    }
}
