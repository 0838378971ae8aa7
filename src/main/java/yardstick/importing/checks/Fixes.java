package yardstick.importing.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;

/** Takes a draft as a person says it is meant, and looks at it again. */
public final class Fixes {
    private final Checks checks;

    public Fixes(Checks checks) {
        this.checks = checks;
    }

    /** Which indicator a name means is not said in the draft, but against the plan it goes to. */
    public static boolean isOfDraft(Fix fix) {
        return !(fix instanceof Fix.Join || fix instanceof Fix.KeepApart);
    }

    /**
     * What is printed stays; the values carry the fix. The finding is gone, and everything that the checks tell is told
     * anew.
     *
     * @param fix of the draft, see {@link #isOfDraft}
     */
    public Draft apply(Draft draft, Finding finding, Fix fix) {
        Remedy remedy = new Remedy(finding.cell(), fix);
        List<DraftTable> tables = new ArrayList<>();
        for (DraftTable table : draft.tables()) {
            tables.add(isIn(table, finding) ? remedy.on(table) : table);
        }
        return new Draft(draft.file(), tables, draft.notes(), findings(draft, tables, gone(draft, finding, fix)));
    }

    private List<Finding> findings(Draft before, List<DraftTable> tables, Predicate<Finding> same) {
        Set<Finding> told = new HashSet<>(before.findings());
        Set<Finding> ofChecks = new HashSet<>();
        before.tables().forEach(table -> ofChecks.addAll(checks.of(table)));
        Set<String> settled = settled(before);
        Predicate<Finding> settledBefore = f -> settled.contains(place(f.sheet(), f.cell())) && !told.contains(f);
        Stream<Finding> ofReading = before.findings().stream().filter(f -> !ofChecks.contains(f) && !same.test(f));
        Stream<Finding> anew = tables.stream()
                .flatMap(table -> checks.of(table).stream())
                .filter(f -> !same.test(f) && !settledBefore.test(f));
        return Stream.concat(ofReading, anew).toList();
    }

    /** The finding itself; and with a unit for its row, that the row has none. */
    private static Predicate<Finding> gone(Draft draft, Finding finding, Fix fix) {
        Predicate<Finding> itself = f -> f.code() == finding.code() && isAt(f, finding);
        Predicate<Finding> missing = f -> f.code() == Finding.Code.UNIT_MISSING && isInOneRow(draft, f, finding);
        return fix instanceof Fix.TakeUnit ? itself.or(missing) : itself;
    }

    private static boolean isInOneRow(Draft draft, Finding one, Finding other) {
        return draft.tables().stream()
                .filter(table -> table.sheet().equals(one.sheet()) && table.sheet().equals(other.sheet()))
                .flatMap(table -> table.indicators().stream())
                .anyMatch(row -> isIn(row, one.cell()) && isIn(row, other.cell()));
    }

    /** Cells a person has already decided about are not doubted once more for the same. */
    private static Set<String> settled(Draft draft) {
        Set<String> places = new HashSet<>();
        for (DraftTable table : draft.tables()) {
            table.indicators().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(value -> value.fix() != null)
                    .forEach(value -> places.add(place(table.sheet(), value.cell())));
        }
        return places;
    }

    private static String place(String sheet, String cell) {
        return sheet + "\n" + cell;
    }

    private static boolean isAt(Finding a, Finding b) {
        return a.sheet().equals(b.sheet()) && a.cell().equals(b.cell());
    }

    /** Its head may be meant too, or a cell beside its values. */
    private static boolean isIn(DraftTable table, Finding finding) {
        if (!table.sheet().equals(finding.sheet())) {
            return false;
        }
        boolean known = table.indicators().stream().anyMatch(row -> isIn(row, finding.cell()));
        return known || Spot.isInside(table.range(), finding.cell());
    }

    private static boolean isIn(DraftIndicator row, String cell) {
        return row.nameCell().equals(cell) || row.values().stream().map(DraftValue::cell).anyMatch(cell::equals);
    }
}
