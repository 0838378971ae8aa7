package yardstick.ui.indicators;

import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/**
 * A column of values.
 *
 * @param period null for the baseline, and for targets without a date
 */
record ValueColumn(Layer layer, @Nullable Period period) {
    static final ValueColumn BASE_PERIOD = new ValueColumn(Layer.BASE_PERIOD, null);
    static final ValueColumn BASELINE = new ValueColumn(Layer.BASELINE, null);

    /** What is shown of an indicator. */
    enum Layer {
        BASE_PERIOD,
        BASELINE,
        TARGET,
        ACTUAL
    }

    String id() {
        return layer + ":" + (period == null ? "" : period.code());
    }
}
