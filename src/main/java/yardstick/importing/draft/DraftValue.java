package yardstick.importing.draft;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * One cell of an indicator table. With {@link Comparator#NONE} it says that there is no value, with
 * {@link Comparator#TEXT} it holds words only.
 *
 * @param period null where none is printed
 * @param provisional whether the header or the cell calls the value 初步, 快报, 预计
 * @param value in {@code unit}; null for words or none
 * @param upper upper end of a range
 * @param text as printed
 * @param cell {@code C5}
 * @param fix by which a person took the cell otherwise than it was read, null where nobody did
 */
public record DraftValue(
        @Nullable Period period,
        PeriodOrigin origin,
        Role role,
        boolean provisional,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        Unit unit,
        String text,
        String cell,
        @Nullable Fix fix) {

    public DraftValue(
            @Nullable Period period,
            PeriodOrigin origin,
            Role role,
            boolean provisional,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            Unit unit,
            String text,
            String cell) {
        this(period, origin, role, provisional, comparator, value, upper, unit, text, cell, null);
    }
}
