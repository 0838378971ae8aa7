package yardstick.ui.units;

import java.util.function.Predicate;

/** What the list of units can be narrowed to. */
enum UnitFilter {
    ALL(row -> true),
    NAMED(row -> row.standing().call() == Standing.Call.NAMED),
    THROUGH(row -> row.standing().call() == Standing.Call.THROUGH),
    NO_TASK(row -> row.standing().call() == Standing.Call.NONE),
    TASK_NO_SEAT(row -> row.standing().hasTaskWithoutSeat()),
    SEAT_NO_TASK(row -> row.standing().hasSeatWithoutTask()),
    OVERDUE(row -> row.overdue() > 0);

    private final Predicate<UnitRow> keeps;

    UnitFilter(Predicate<UnitRow> keeps) {
        this.keeps = keeps;
    }

    boolean keeps(UnitRow row) {
        return keeps.test(row);
    }
}
