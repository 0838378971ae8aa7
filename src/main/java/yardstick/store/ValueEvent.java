package yardstick.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.Unit;

/**
 * One value of an indicator that came, changed or went in one step.
 *
 * @param period null for a target or baseline without one; the period of a baseline is the newer one
 * @param version of a target, else 1
 * @param district of an actual, empty for the whole city
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ValueEvent(
        String indicator,
        JournalRow step,
        Role role,
        @Nullable Period period,
        int version,
        String district,
        @Nullable Standing before,
        @Nullable Standing after) {

    /** How a value came. */
    public enum Way {
        /** By hand: typed, pasted, filled down or taken away. */
        TYPED,
        /** Out of a file: its name is the step's first argument, the cell stands in {@link ValueEvent#source()}. */
        FILE,
        /** A paper set a target anew: what it is called is the step's first argument. */
        PAPER,
        /** With the whole plan: {@link ValueEvent#source()} tells where the plan's document prints it. */
        PLAN
    }

    /**
     * A value as it stood.
     *
     * @param unit of the indicator at that time
     * @param value in that unit, null for words or a stated absence
     * @param upper upper end of a range, else null
     * @param text as printed or typed
     * @param status of an actual, else null
     * @param evidence who told an actual and by which paper; none for baselines and targets
     */
    public record Standing(
            Unit unit,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            String text,
            @Nullable ActualStatus status,
            Actual.Evidence evidence,
            @Nullable Source source) {

        static Standing of(Baseline baseline, Unit unit) {
            Comparator comparator = baseline.isNoneStated() ? Comparator.NONE : Comparator.EQ;
            return new Standing(
                    unit,
                    comparator,
                    baseline.value(),
                    null,
                    baseline.text(),
                    null,
                    Actual.Evidence.NONE,
                    baseline.source());
        }

        static Standing of(Target target, Unit unit) {
            return new Standing(
                    unit,
                    target.comparator(),
                    target.value(),
                    target.aim().upper(),
                    target.aim().text(),
                    null,
                    Actual.Evidence.NONE,
                    target.source());
        }

        static Standing of(Actual actual, Unit unit) {
            return new Standing(
                    unit,
                    actual.reading().comparator(),
                    actual.value(),
                    null,
                    actual.reading().text(),
                    actual.status(),
                    actual.evidence(),
                    actual.source());
        }

        /** The same number in the same unit, or the same words where there is none. */
        boolean saysTheSameAs(Standing other) {
            boolean words = value == null && other.value == null;
            return comparator == other.comparator
                    && unit.equals(other.unit)
                    && isSame(value, other.value)
                    && isSame(upper, other.upper)
                    && (!words || text.equals(other.text));
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }

    public Instant at() {
        return step.at();
    }

    /** Where the newer value stands printed; null for one that was typed without a paper or taken away. */
    public @Nullable Source source() {
        return after == null ? null : after.source();
    }

    public Way way() {
        return switch (step.code()) {
            case "IMPORT" -> Way.FILE;
            case "ADJUST_TARGETS" -> Way.PAPER;
            case "ADD_PLAN", "REPLACE_PLAN", "REMOVE_PLAN" -> Way.PLAN;
            default -> Way.TYPED;
        };
    }

    /** False where only something beside the value changed: a note, a source, whether it is provisional. */
    public boolean changesTheValue() {
        return before == null || after == null || !Objects.requireNonNull(before).saysTheSameAs(after);
    }
}
