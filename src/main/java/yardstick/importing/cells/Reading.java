package yardstick.importing.cells;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/**
 * What a cell says.
 *
 * @param value null for words, none and what was not understood
 * @param unit printed in the cell itself, null where it prints none
 * @param provisional whether the cell calls its value 初步, 预计 …
 * @param doubt why the cell was not understood, null where it was
 */
public record Reading(
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Unit unit,
        boolean provisional,
        @Nullable Doubt doubt) {

    /** Each is a finding of the same name. */
    public enum Doubt {
        FORMULA_ERROR,
        FORMULA_NOT_COMPUTED,
        DATE_FOR_NUMBER,
        CELL_NOT_UNDERSTOOD,
        SHOWN_DIFFERS
    }

    public static Reading none() {
        return new Reading(Comparator.NONE, null, null, null, false, null);
    }

    public static Reading words() {
        return new Reading(Comparator.TEXT, null, null, null, false, null);
    }

    public static Reading doubtful(Doubt doubt) {
        return new Reading(Comparator.TEXT, null, null, null, false, doubt);
    }

    public static Reading of(Comparator comparator, BigDecimal value, @Nullable Unit unit) {
        return new Reading(comparator, value, null, unit, false, null);
    }

    public Reading withValue(BigDecimal exact) {
        return new Reading(comparator, exact, upper, unit, provisional, doubt);
    }

    public Reading asProvisional() {
        return new Reading(comparator, value, upper, unit, true, doubt);
    }
}
