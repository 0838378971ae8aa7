package yardstick.importing.draft;

import java.math.BigDecimal;
import java.util.List;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** What a person may do about a finding with one act. */
public sealed interface Fix {

    /** The numbers of this row are in this unit. */
    record TakeUnit(Unit unit) implements Fix {}

    /** The cell means this number. */
    record TakeValue(BigDecimal value) implements Fix {}

    /** The numbers of this row are 10 to this power times as large as printed. */
    record ScaleRow(int power) implements Fix {}

    /** The column of this cell speaks of this period. */
    record TakePeriod(Period period) implements Fix {}

    /** The column of this cell holds values of this sort. */
    record TakeRole(Role role) implements Fix {}

    /** The cell is left out. */
    record LeaveOut() implements Fix {}

    /** The column of this cell is left out. */
    record LeaveOutColumn() implements Fix {}

    /** The printed name means this stored indicator and becomes one of its other names. */
    record Join(String indicatorId, String title) implements Fix {}

    /** The printed name is an indicator of its own. */
    record KeepApart() implements Fix {}

    /** Its sentence stands in the words under {@code fix.CODE}. */
    default String code() {
        return switch (this) {
            case TakeUnit take -> "TAKE_UNIT";
            case TakeValue take -> "TAKE_VALUE";
            case ScaleRow scale -> "SCALE_ROW";
            case TakePeriod take -> "TAKE_PERIOD";
            case TakeRole(Role role) ->
                switch (role) {
                    case BASELINE -> "AS_BASELINE";
                    case TARGET -> "AS_TARGET";
                    case ACTUAL -> "AS_ACTUAL";
                };
            case LeaveOut leave -> "LEAVE_OUT";
            case LeaveOutColumn leave -> "LEAVE_OUT_COLUMN";
            case Join join -> "JOIN";
            case KeepApart keep -> "KEEP_APART";
        };
    }

    default List<String> arguments() {
        return switch (this) {
            case TakeUnit(Unit unit) -> List.of(unit.symbol());
            case TakeValue(BigDecimal value) -> List.of(plain(value));
            case ScaleRow(int power) -> List.of(plain(BigDecimal.ONE.scaleByPowerOfTen(power)));
            case TakePeriod(Period period) -> List.of(period.code());
            case Join join -> List.of(join.title());
            case TakeRole take -> List.of();
            case LeaveOut leave -> List.of();
            case LeaveOutColumn leave -> List.of();
            case KeepApart keep -> List.of();
        };
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
