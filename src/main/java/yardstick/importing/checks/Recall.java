package yardstick.importing.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.importing.draft.DraftAside;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.model.Unit;

/** Brings values that were put aside back into their rows, as a person has said how they are meant. */
record Recall(DraftTable table) {

    /** Values of a column whose role was not known. */
    DraftTable column(Predicate<DraftValue> inColumn) {
        return back(Code.ROLE_UNKNOWN, inColumn);
    }

    /** @param cells see {@link #waitingWith} */
    DraftTable cells(Set<String> cells) {
        return back(Code.UNIT_OF_HEAD_DIFFERS, value -> cells.contains(value.cell()));
    }

    /** Cells of one row that wait for their unit for the same reason as this one; empty if this one does not. */
    Set<String> waitingWith(String cell) {
        return table.aside().stream()
                .filter(aside -> aside.why() == Code.UNIT_OF_HEAD_DIFFERS)
                .map(aside -> aside.row().values())
                .flatMap(values -> values.stream()
                        .filter(value -> value.cell().equals(cell))
                        .flatMap(asked -> in(asked.unit(), values)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> in(Unit unit, List<DraftValue> values) {
        return values.stream().filter(value -> value.unit().equals(unit)).map(DraftValue::cell);
    }

    private DraftTable back(Code why, Predicate<DraftValue> meant) {
        List<DraftIndicator> rows = new ArrayList<>(table.indicators());
        List<DraftAside> left = new ArrayList<>();
        for (DraftAside aside : table.aside()) {
            List<DraftValue> all = aside.row().values();
            List<DraftValue> back = aside.why() == why ? all.stream().filter(meant).toList() : List.of();
            List<DraftValue> waiting = all.stream().filter(value -> !back.contains(value)).toList();
            if (!back.isEmpty()) {
                join(aside.row().withValues(back), rows);
            }
            if (!waiting.isEmpty()) {
                left.add(new DraftAside(aside.why(), aside.row().withValues(waiting)));
            }
        }
        return new DraftTable(
                table.sheet(), table.range(), table.title(), table.period(), table.sample(), table.columns(),
                rows, table.sums(), left);
    }

    private static void join(DraftIndicator back, List<DraftIndicator> rows) {
        for (int i = 0; i < rows.size(); i++) {
            DraftIndicator row = rows.get(i);
            if (row.nameCell().equals(back.nameCell()) && row.district().equals(back.district())) {
                List<DraftValue> values = Stream.concat(row.values().stream(), back.values().stream())
                        .sorted(Comparator.comparing((DraftValue value) -> Spot.of(value.cell())))
                        .toList();
                boolean unitless = row.measure().unit().equals(Unit.NONE);
                rows.set(i, (unitless ? row.withMeasure(back.measure()) : row).withValues(values));
                return;
            }
        }
        int above = (int) rows.stream().takeWhile(row -> row.row() <= back.row()).count();
        rows.add(above, back);
    }
}
