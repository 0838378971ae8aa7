package yardstick.importing.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Unit;

/** Tells printed values in the unit of an indicator. */
record OwnUnit(Unit unit) {
    static OwnUnit of(Indicator indicator) {
        return new OwnUnit(indicator.unit());
    }

    /** Words need no unit, and a number without one is taken in that of the plan. */
    boolean takes(DraftValue value) {
        return value.value() == null || value.unit().equals(Unit.NONE) || counted(value).convertsTo(unit);
    }

    /** Whether the number has no unit where the plan has one. */
    boolean lends(DraftValue value) {
        return value.value() != null && value.unit().equals(Unit.NONE) && !unit.equals(Unit.NONE);
    }

    /** @return exact, of a value that is taken */
    @Nullable BigDecimal amount(DraftValue value, @Nullable BigDecimal printed) {
        if (printed == null || value.unit().equals(Unit.NONE)) {
            return printed;
        }
        BigDecimal converted = counted(value).convert(printed, unit);
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }

    /** Of one year 3件 and 3件/年 are the same; of a quarter or of several years they are not. */
    private Unit counted(DraftValue value) {
        boolean sameInAYear = value.period() instanceof Period.Year && value.unit().differsOnlyInYear(unit);
        return sameInAYear ? value.unit().withPerOf(unit) : value.unit();
    }
}
