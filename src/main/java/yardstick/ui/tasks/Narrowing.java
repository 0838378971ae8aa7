package yardstick.ui.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;
import yardstick.text.Folding;

/**
 * Which tasks are wanted.
 *
 * @param find typed by a person; width, case and blanks do not matter
 * @param unit id of a unit, {@link #NOBODY} for tasks that name none, null for any
 * @param state null for any
 */
record Narrowing(String find, @Nullable String unit, Progress.@Nullable State state, Time time) {
    static final Narrowing NONE = new Narrowing("", null, null, Time.ANY);

    /** No id: ids have no blanks. */
    static final String NOBODY = " ";

    /** When a task, or anything it has to bring, is due. */
    enum Time {
        ANY,
        OVERDUE,
        THIS_YEAR,
        UNDATED
    }

    boolean isNone() {
        return Folding.fold(find).isEmpty() && unit == null && state == null && time == Time.ANY;
    }

    boolean lets(TaskRow row, LocalDate day) {
        return row.searchable().contains(Folding.fold(find))
                && (unit == null || (unit.equals(NOBODY) ? row.units().isEmpty() : row.hasUnit(unit)))
                && (state == null || row.state() == state)
                && isInTime(row, day);
    }

    private boolean isInTime(TaskRow row, LocalDate day) {
        return switch (time) {
            case ANY -> true;
            case OVERDUE -> row.isAnythingOverdue(day);
            case THIS_YEAR -> row.days().anyMatch(due -> due.getYear() == day.getYear());
            case UNDATED -> row.days().findAny().isEmpty();
        };
    }
}
