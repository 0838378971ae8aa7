package yardstick.ui.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.Plan;
import yardstick.ui.grid.GridColumn;

/** What the table shows at the moment: of which plan, which layers, in which order. Read on the window's thread only. */
final class TableState {
    private Layers layers = Layers.ALL;
    private Arrangement arrangement = Arrangement.DOCUMENT;
    private Map<String, ValueColumn> values = Map.of();
    private List<String> shown = List.of();
    private @Nullable GapTable table;

    /**
     * A table read for showing; safe to make on any thread.
     *
     * @param values the columns of values in their order
     */
    record Read(GapTable table, List<IndicatorRow> lines, List<GridColumn> columns, List<ValueColumn> values) {}

    void show(Read read) {
        table = read.table();
        Map<String, ValueColumn> byId = new LinkedHashMap<>();
        read.values().forEach(column -> byId.put(column.id(), column));
        values = byId;
    }

    /** The columns of values by their ids. */
    Map<String, ValueColumn> values() {
        return Map.copyOf(values);
    }

    /** Only after the first {@link #show}. */
    Plan plan() {
        return table().plan();
    }

    GapTable table() {
        return Objects.requireNonNull(table);
    }

    Layers layers() {
        return layers;
    }

    void layers(Layers now) {
        layers = now;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void arrangement(Arrangement now) {
        arrangement = now;
    }

    /** Ids of the rows in the order in which they stand there. */
    List<String> shown() {
        return shown;
    }

    void shown(List<String> now) {
        shown = List.copyOf(now);
    }
}
