package yardstick.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything the table shows at one moment. */
public record GridContent(List<GridColumn> columns, List<GridRow> rows, Map<String, Integer> rowAt) {
    public static final GridContent EMPTY = new GridContent(List.of(), List.of());

    public GridContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rowAt = Map.copyOf(rowAt);
    }

    public GridContent(List<GridColumn> columns, List<GridRow> rows) {
        this(columns, rows, places(rows));
    }

    private static Map<String, Integer> places(List<GridRow> rows) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            found.put(rows.get(i).id(), i);
        }
        return found;
    }

    GridRow row(int at) {
        return rows.get(at);
    }

    GridCell cell(int row, int column) {
        return rows.get(row).cell(columns.get(column).id());
    }

    GridPlace place(int row, int column) {
        return new GridPlace(rows.get(row).id(), columns.get(column).id());
    }

    /** -1 where there is none. */
    int row(String id) {
        return rowAt.getOrDefault(id, -1);
    }

    /** -1 where there is none. */
    int column(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** How many columns stay at the left. */
    int frozen() {
        return (int) columns.stream().filter(GridColumn::frozen).count();
    }

    boolean isEmpty() {
        return columns.isEmpty() || rows.stream().allMatch(GridRow::isHeading);
    }
}
