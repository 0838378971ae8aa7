package yardstick.importing.draft;

import org.jspecify.annotations.Nullable;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * How one column of a table was understood; in a table with its indicators side by side a row is told as a column.
 *
 * @param cell the lowest cell of its head, {@code C4}
 * @param head as printed, its lines joined with a blank
 * @param role of its values, null where each row tells it or the column holds no values
 * @param period of its values, null where each row tells it or nothing does
 * @param district of its values, empty for the whole city or where each row tells it
 * @param inferred whether role or period is a judgement and not print
 */
public record DraftColumn(
        String cell,
        String head,
        Meaning meaning,
        @Nullable Role role,
        @Nullable Period period,
        String district,
        Unit unit,
        boolean inferred) {
    public enum Meaning {
        NUMBER,
        CATEGORY,
        NAME,
        OTHER_NAME,
        CODE,
        UNIT,
        ATTRIBUTE,
        RESPONSIBLE,
        DEFINITION,
        NOTE,
        DISTRICT,
        PERIOD,
        ROLE,
        BASE_PERIOD,
        TARGET_PERIOD,
        VALUES,
        /** Computed from others: 完成率, 同比. */
        DERIVED,
        HIDDEN,
        /** Nobody could tell. */
        UNKNOWN
    }
}
