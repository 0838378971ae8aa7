package yardstick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one period.
 *
 * @param period the time it speaks of
 * @param district empty for the whole city
 * @param reading what was reported
 * @param evidence who told it, and how it is known
 */
public record Actual(
        Period period,
        String district,
        Reading reading,
        ActualStatus status,
        Origin origin,
        Evidence evidence,
        @Nullable Source source) {

    /** Told without further evidence, for a period that is printed with it. */
    public Actual(
            Period period,
            String district,
            Reading reading,
            ActualStatus status,
            Origin origin,
            @Nullable Source source) {
        this(period, district, reading, status, origin, Evidence.NONE, source);
    }

    /**
     * What was reported.
     *
     * @param comparator {@link Comparator#GT} for 逾100场, else {@link Comparator#EQ}
     * @param value in the indicator's unit, null where only words were reported
     * @param text as printed or typed
     */
    public record Reading(Comparator comparator, @Nullable BigDecimal value, String text) {}

    /**
     * How a value is known.
     *
     * @param periodOrigin how its period is known
     * @param by who told it
     * @param paper by which paper
     * @param note anything else: 备注
     */
    public record Evidence(PeriodOrigin periodOrigin, String by, String paper, String note) {
        public static final Evidence NONE = new Evidence(PeriodOrigin.PRINTED, "", "", "");
    }

    public @Nullable BigDecimal value() {
        return reading.value();
    }
}
