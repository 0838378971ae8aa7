package yardstick.ui.units;

import java.util.List;
import yardstick.calc.Duties;

/** Which units stand in the overview of duties. */
enum Overview {
    ALL,
    OVERDUE,
    THIS_YEAR;

    /** Units that owe something, in the order of the document. */
    static List<UnitRow> busy(Duties duties) {
        return UnitRow.of(duties).stream().filter(row -> !row.duties().isIdle()).toList();
    }

    boolean keeps(UnitRow row, int year) {
        return switch (this) {
            case ALL -> true;
            case OVERDUE -> row.overdue() > 0;
            case THIS_YEAR -> row.isDueIn(year);
        };
    }
}
