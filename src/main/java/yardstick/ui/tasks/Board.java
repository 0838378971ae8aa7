package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Progress;

/** The same tasks as cards in columns. */
record Board(List<Column> columns) {
    Board {
        columns = List.copyOf(columns);
    }

    /**
     * @param state null in a board by unit
     * @param unit null in a board by state, and for the tasks that name no unit
     */
    record Column(Progress.@Nullable State state, @Nullable OrgUnit unit, List<TaskRow> cards) {
        Column {
            cards = List.copyOf(cards);
        }
    }

    /** Four columns in the order work goes, also where one is empty: a card may be moved there. */
    static Board byState(List<TaskRow> rows) {
        List<Column> columns = new ArrayList<>();
        for (Progress.State state : Progress.State.values()) {
            columns.add(new Column(
                    state, null, rows.stream().filter(row -> row.state() == state).toList()));
        }
        return new Board(columns);
    }

    /**
     * First what no unit answers for, then a column for every unit with a task, in the order of the plan. A task of
     * several units stands in each of their columns.
     */
    static Board byUnit(List<TaskRow> rows, Plan plan) {
        List<Column> columns = new ArrayList<>();
        List<TaskRow> nobody = rows.stream().filter(row -> row.units().isEmpty()).toList();
        if (!nobody.isEmpty()) {
            columns.add(new Column(null, null, nobody));
        }
        for (OrgUnit unit : plan.all(OrgUnit.class)) {
            List<TaskRow> cards =
                    rows.stream().filter(row -> row.hasUnit(unit.id())).toList();
            if (!cards.isEmpty()) {
                columns.add(new Column(null, unit, cards));
            }
        }
        return new Board(columns);
    }
}
