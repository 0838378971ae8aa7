package yardstick.ui.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.Reading;
import yardstick.importing.cells.TextReader;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Measure;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.work.Outcome;

/**
 * Reads a target as a person types it: a number as an actual, {@code ≥85}, {@code 80分以上}, {@code 0.5-0.8}, a dash for a
 * stated absence, or words. A text that looks like a number and is none is refused.
 */
public final class TargetInput {
    private final TextReader texts;
    private final Measure measure;

    public TargetInput(TextReader texts, Measure measure) {
        this.texts = texts;
        this.measure = measure;
    }

    /** @return refused with TARGET_UNCLEAR, or as {@link ValueInput#read} */
    public Outcome<Target.Aim> read(String typed) {
        ValueInput values = new ValueInput(measure);
        Reading reading = texts.read(typed, measure.unit());
        if (values.read(typed) instanceof Outcome.Done<Actual.Reading>(Actual.Reading plain)) {
            return Outcome.done(new Target.Aim(plain.comparator(), plain.value(), null, typed));
        }
        BigDecimal value = reading.value();
        if (reading.doubt() != null && !mayBeWords(reading)) {
            return Outcome.refused("TARGET_UNCLEAR", typed);
        }
        if (value == null || reading.sense() != Reading.Sense.LEVEL) {
            Comparator kind = reading.comparator() == Comparator.NONE ? Comparator.NONE : Comparator.TEXT;
            return Outcome.done(new Target.Aim(kind, null, null, typed));
        }
        BigDecimal upper = reading.upper();
        return own(value, reading.unit())
                .then(lower -> upper == null
                        ? Outcome.done(new Target.Aim(reading.comparator(), lower, null, typed))
                        : own(upper, reading.unit())
                                .map(higher -> new Target.Aim(reading.comparator(), lower, higher, typed)));
    }

    /** 提高2个百分点 is a promise in words; what only resembles a number is a slip of the finger. */
    private static boolean mayBeWords(Reading reading) {
        return reading.doubt() == Reading.Doubt.CHANGE_NOT_LEVEL;
    }

    /** In the unit of the row, and within its limits. */
    private Outcome<BigDecimal> own(BigDecimal value, @Nullable Unit typed) {
        String unit = typed == null ? "" : typed.symbol();
        return new ValueInput(measure)
                .read(value.toPlainString() + unit)
                .then(read -> read.value() == null ? Outcome.refused("VALUE_EMPTY") : Outcome.done(read.value()));
    }
}
