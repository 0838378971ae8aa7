package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** One table that says the same thing twice, alike or not. */
final class RepeatedValues implements Check {

    private record Key(String name, String district, Role role, @Nullable Period period) {}

    private record Seen(DraftIndicator row, DraftValue value) {}

    @Override
    public void look(DraftTable table, Findings findings) {
        Map<Key, Seen> seen = new HashMap<>();
        for (DraftIndicator row : table.indicators()) {
            String name = Plain.of(row.name());
            String district = Plain.of(row.district());
            for (DraftValue value : row.values()) {
                Key key = new Key(name, district, value.role(), value.period());
                Seen first = value.comparator() == Comparator.NONE ? null : seen.putIfAbsent(key, new Seen(row, value));
                if (first != null) {
                    boolean same = same(first.value(), value, row.measure().unit());
                    findings.tell(
                            same ? Code.VALUE_TWICE : Code.VALUE_CONFLICT,
                            value.cell(),
                            row.name(),
                            place(table, first.value()),
                            first.value().text(),
                            place(table, value),
                            value.text());
                }
            }
        }
    }

    private static String place(DraftTable table, DraftValue value) {
        return table.sheet().isEmpty() ? value.cell() : table.sheet() + "!" + value.cell();
    }

    private static boolean same(DraftValue a, DraftValue b, Unit unit) {
        BigDecimal one = Series.amount(a, unit);
        BigDecimal other = Series.amount(b, unit);
        boolean alike = one == null || other == null
                ? one == other && Plain.of(a.text()).equals(Plain.of(b.text()))
                : one.compareTo(other) == 0;
        return alike && a.comparator() == b.comparator();
    }
}
