package yardstick.importing.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Fix;
import yardstick.model.Indicator;
import yardstick.model.Unit;

/** Tells where the unit of a row is not that of the plan, of each row once. */
final class UnitDoubts {
    private final List<Finding> findings;
    private final Set<Key> told = new HashSet<>();

    private record Key(String indicatorId, String line, Unit unit) {}

    UnitDoubts(List<Finding> findings) {
        this.findings = findings;
    }

    void tell(Indicator indicator, Seen seen) {
        OwnUnit own = OwnUnit.of(indicator);
        Unit unit = seen.value().unit();
        boolean doubtful = own.lends(seen.value()) || !own.takes(seen.value());
        if (!doubtful || !told.add(new Key(indicator.id(), seen.line(), unit))) {
            return;
        }
        String stored = indicator.unit().symbol();
        if (own.takes(seen.value())) {
            List<Fix> fixes = List.of(new Fix.TakeUnit(indicator.unit()));
            add(Code.UNIT_FROM_PLAN, seen, fixes, indicator.title(), stored);
        } else if (indicator.unit().equals(Unit.NONE)) {
            add(Code.UNIT_UNPROVEN, seen, List.of(), indicator.title(), unit.symbol());
        } else {
            add(Code.UNIT_NOT_OF_PLAN, seen, List.of(), indicator.title(), unit.symbol(), stored);
        }
    }

    private void add(Code code, Seen seen, List<Fix> fixes, String... arguments) {
        findings.add(new Finding(code, seen.table().sheet(), seen.value().cell(), List.of(arguments), fixes));
    }
}
