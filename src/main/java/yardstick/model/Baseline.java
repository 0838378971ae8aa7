package yardstick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator started. A stated zero, a stated absence ({@code -}, {@code ——}, 无) and no baseline at all (the
 * indicator holds none) are three different things.
 *
 * @param period null where none is printed or inferred
 * @param value in the indicator's unit, null if the document states that there is none
 * @param text as printed
 */
public record Baseline(
        @Nullable Period period,
        PeriodOrigin periodOrigin,
        @Nullable BigDecimal value,
        String text,
        @Nullable Source source) {

    public boolean isNoneStated() {
        return value == null;
    }
}
