package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;

/**
 * State of the screen: the tasks of one plan, which of them are wanted, how they are laid out and which one is open.
 *
 * <p>What is wanted, laid out and open survives every reading, so that ticking a deliverable does not lose one's place.
 */
final class TasksModel {
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TaskRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.LIST);
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();

    /** How the tasks lie on the screen. */
    enum Layout {
        LIST,
        BY_STATE,
        BY_UNIT
    }

    /** One reading of the store. */
    record Content(GapTable table, List<TaskRow> rows, Tally tally) {
        static Content of(GapTable table) {
            List<TaskRow> rows = TaskRows.of(table.plan(), table.asOf());
            return new Content(table, rows, Tally.of(table.plan(), rows, table.asOf()));
        }

        Plan plan() {
            return table.plan();
        }

        LocalDate day() {
            return table.asOf();
        }

        Optional<TaskRow> row(@Nullable String id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }

        /** Units that some task names, in the order of the plan. */
        List<OrgUnit> units() {
            return plan().all(OrgUnit.class).stream()
                    .filter(unit -> rows.stream().anyMatch(row -> row.hasUnit(unit.id())))
                    .toList();
        }
    }

    /** @param first id of the task to open, null for none */
    TasksModel(@Nullable String first) {
        chosen.set(first);
        narrowing.addListener((o, was, now) -> narrow());
    }

    void show(Content read) {
        if (chosen.get() != null && read.row(chosen.get()).isEmpty()) {
            chosen.set(null);
        }
        content.set(read);
        String unit = narrowing.get().unit();
        boolean unitGone = unit != null
                && !unit.equals(Narrowing.NOBODY)
                && read.units().stream().noneMatch(each -> each.id().equals(unit));
        if (unitGone) {
            Narrowing now = narrowing.get();
            narrowing.set(new Narrowing(now.find(), null, now.state(), now.time()));
        }
        narrow();
    }

    private void narrow() {
        Content read = content.get();
        if (read != null) {
            shown.set(read.rows().stream()
                    .filter(row -> narrowing.get().lets(row, read.day()))
                    .toList());
        }
    }

    Board board(Content read) {
        return layout.get() == Layout.BY_UNIT ? Board.byUnit(shown.get(), read.plan()) : Board.byState(shown.get());
    }

    /** Empty while nothing is open. */
    Optional<Detail> detail() {
        Content read = content.get();
        return read == null ? Optional.empty() : read.row(chosen.get()).map(row -> Detail.of(row, read.table()));
    }

    /** The task before or behind the open one among those that are shown; the same one at the ends. */
    void step(int by) {
        List<String> ids = shown.get().stream().map(TaskRow::id).toList();
        int at = ids.indexOf(chosen.get()) + by;
        if (at >= 0 && at < ids.size()) {
            chosen.set(ids.get(at));
        }
    }

    ReadOnlyObjectProperty<@Nullable Content> content() {
        return content.getReadOnlyProperty();
    }

    /** The rows that are wanted. */
    ReadOnlyObjectProperty<List<TaskRow>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Narrowing> narrowing() {
        return narrowing;
    }

    ObjectProperty<Layout> layout() {
        return layout;
    }

    /** Id of the open task, null for none. */
    ObjectProperty<@Nullable String> chosen() {
        return chosen;
    }
}
