package yardstick.importing.checks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Period;
import yardstick.model.Role;

/** Targets that lie before the plan or far behind it, and actuals of years long after it. */
final class PlanYears implements Check {
    /** Plans look ahead to one or two later horizons. */
    private static final int HORIZON = 15;

    /** The last results of a plan are gathered when it is over. */
    private static final int AFTERMATH = 2;

    private record Column(Role role, Period period) {}

    @Override
    public void look(DraftTable table, Findings findings) {
        if (!(table.period() instanceof Period.Years plan)) {
            return;
        }
        Map<Column, DraftValue> columns = new LinkedHashMap<>();
        table.indicators().stream().flatMap(row -> row.values().stream()).forEach(value -> {
            Period period = value.period();
            if (period != null && value.role() != Role.BASELINE) {
                columns.putIfAbsent(new Column(value.role(), period), value);
            }
        });
        columns.forEach((column, first) -> {
            if (isOutside(column, plan)) {
                findings.tell(
                        Code.YEAR_OUTSIDE_PLAN,
                        first.cell(),
                        List.of(new Fix.LeaveOutColumn()),
                        column.period().code(),
                        plan.from() + "—" + plan.to());
            }
        });
    }

    private static boolean isOutside(Column column, Period.Years plan) {
        LocalDate end = column.period().end();
        if (end == null) {
            return false;
        }
        int year = end.getYear();
        return column.role() == Role.TARGET
                ? year < plan.from() || year > plan.to() + HORIZON
                : year > plan.to() + AFTERMATH;
    }
}
