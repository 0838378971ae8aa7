package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.model.OrgUnit;
import yardstick.text.Folding;

/** The list of units, narrowed by a filter and a search, and the unit chosen in it. */
final class UnitsModel {
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<UnitFilter> filter = new SimpleObjectProperty<>(UnitFilter.ALL);
    private final ReadOnlyObjectWrapper<List<UnitRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Count>> counts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable UnitRow> chosen = new ReadOnlyObjectWrapper<>();
    private List<UnitRow> all = List.of();
    private @Nullable String chosenId;

    /** How many units a filter leaves. */
    record Count(UnitFilter filter, int count) {}

    /** @param chosenId the unit to choose first, null for none */
    UnitsModel(@Nullable String chosenId) {
        this.chosenId = chosenId;
        find.addListener((p, old, now) -> narrow());
        filter.addListener((p, old, now) -> narrow());
    }

    void show(Duties duties) {
        all = UnitRow.of(duties);
        List<Count> found = new ArrayList<>();
        for (UnitFilter each : UnitFilter.values()) {
            int count = (int) all.stream().filter(each::keeps).count();
            if (count > 0 || each == UnitFilter.ALL) {
                found.add(new Count(each, count));
            }
        }
        if (found.stream().noneMatch(count -> count.filter() == filter.get())) {
            filter.set(UnitFilter.ALL);
        }
        counts.set(List.copyOf(found));
        narrow();
    }

    /** Whatever is narrowed: a unit that was asked for is shown. */
    void choose(String unitId) {
        chosenId = unitId;
        if (rows.get().stream().noneMatch(row -> row.id().equals(unitId))) {
            showAll();
        }
        settle();
    }

    /** As a click into the list does; null leaves what was chosen. */
    void pick(@Nullable UnitRow row) {
        if (row != null) {
            chosenId = row.id();
            settle();
        }
    }

    void showAll() {
        find.set("");
        filter.set(UnitFilter.ALL);
    }

    private void narrow() {
        String wanted = Folding.fold(find.get());
        rows.set(all.stream()
                .filter(row -> filter.get().keeps(row) && row.searchable().contains(wanted))
                .toList());
        settle();
    }

    private void settle() {
        chosen.set(rows.get().stream()
                .filter(row -> row.id().equals(chosenId))
                .findFirst()
                .orElse(rows.get().isEmpty() ? null : rows.get().getFirst()));
    }

    Optional<OrgUnit> unit(String id) {
        return all.stream().map(UnitRow::unit).filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Whatever is narrowed. */
    List<UnitRow> all() {
        return all;
    }

    StringProperty find() {
        return find;
    }

    ObjectProperty<UnitFilter> filter() {
        return filter;
    }

    ReadOnlyObjectProperty<List<UnitRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Count>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable UnitRow> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
