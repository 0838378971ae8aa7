package yardstick.importing.checks;

import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Role;
import yardstick.model.Unit;

/** A percentage and a count in one row: they speak of two things. A target may ask for the growth of a count. */
final class MixedUnits implements Check {

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            Unit unit = row.measure().unit();
            row.values().stream()
                    .filter(value -> isOfAnotherSort(value, unit))
                    .findFirst()
                    .ifPresent(value -> findings.tell(
                            Code.UNITS_MIXED,
                            value.cell(),
                            List.of(new Fix.LeaveOut()),
                            row.name(),
                            value.text(),
                            value.unit().symbol(),
                            unit.symbol()));
        }
    }

    private static boolean isOfAnotherSort(DraftValue value, Unit unit) {
        boolean growth = value.role() == Role.TARGET && value.unit().isShare();
        return value.value() != null
                && !growth
                && !unit.equals(Unit.NONE)
                && !value.unit().equals(Unit.NONE)
                && !value.unit().convertsTo(unit);
    }
}
