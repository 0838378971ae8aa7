package yardstick.ui.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.model.OrgUnit;
import yardstick.text.Folding;

/**
 * One unit as lists show it.
 *
 * @param overdue deliverables and tasks past their last day
 * @param searchable name and aliases, folded by {@link Folding}
 */
record UnitRow(UnitDuties duties, Standing standing, long overdue, String searchable) {

    static List<UnitRow> of(Duties duties) {
        var standings = Standings.of(duties);
        List<UnitRow> rows = new ArrayList<>();
        for (UnitDuties unit : duties.units()) {
            Standing standing = Objects.requireNonNull(standings.get(unit.unit().id()));
            rows.add(new UnitRow(unit, standing, unit.overdue(duties.asOf()), searchable(unit.unit())));
        }
        return rows;
    }

    private static String searchable(OrgUnit unit) {
        return Folding.fold(unit.name() + "|" + String.join("|", unit.aliases()));
    }

    OrgUnit unit() {
        return duties.unit();
    }

    String id() {
        return unit().id();
    }

    /** Tasks whose bracket names the unit itself. */
    long named() {
        return duties.tasks().stream().filter(owed -> owed.through() == null).count();
    }

    /** Something still owed has its last day in that year. */
    boolean isDueIn(int year) {
        Stream<@Nullable LocalDate> ofTasks = duties.tasks().stream()
                .filter(owed -> owed.task().progress().isOwed())
                .map(owed -> owed.task().due().day());
        Stream<@Nullable LocalDate> ofOutputs = duties.outputs().stream()
                .filter(output -> output.deliverable().progress().isOwed())
                .map(output -> output.due().day());
        return Stream.concat(ofTasks, ofOutputs).anyMatch(day -> day != null && day.getYear() == year);
    }
}
