package yardstick.ui.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.model.Actual;
import yardstick.model.Period;
import yardstick.model.PlanSummary;

/**
 * One plan in the list.
 *
 * @param latest period of the newest actual that was judged, null if there is none
 */
record PlanRow(PlanSummary plan, Verdict verdict, @Nullable Period latest) {

    static PlanRow of(PlanSummary plan, GapTable table) {
        return new PlanRow(plan, Verdict.of(table), newest(table));
    }

    private static @Nullable Period newest(GapTable table) {
        return table.gaps().stream()
                .map(PlanRow::judged)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PlanRow::end))
                .orElse(null);
    }

    private static @Nullable Period judged(Gap gap) {
        Actual actual = gap.basis().actual();
        return actual == null ? null : actual.period();
    }

    private static LocalDate end(Period period) {
        LocalDate end = period.end();
        return end == null ? LocalDate.MIN : end;
    }
}
