package yardstick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is measured.
 *
 * @param decimals shown behind the point, null to show values as they are
 * @param limits natural limits, null where there are none
 */
public record Measure(
        Kind kind, Direction direction, Unit unit, @Nullable Integer decimals, @Nullable Limits limits) {

    /** Values outside cannot be: a share lies in 0 … 100 %. In the indicator's unit, either end may be open. */
    public record Limits(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {}
}
