package yardstick.importing.draft;

import java.math.BigDecimal;
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

    /** The printed name means this stored indicator and becomes one of its other names. */
    record Join(String indicatorId, String title) implements Fix {}

    /** The printed name is an indicator of its own. */
    record KeepApart() implements Fix {}
}
