package yardstick.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows as they will be: what is stored, with the puts and deletes of one change laid over it. Nothing is written
 * before {@link Writing#save}. For one thread, while it has its turn.
 */
public final class Rows {
    private final RowSql sql;
    private final Map<Table, Map<Object, Map<Row.Key, RowChange>>> touched = new EnumMap<>(Table.class);
    private final Map<Table, Long> highest = new EnumMap<>(Table.class);

    Rows(RowSql sql) {
        this.sql = sql;
    }

    /** @param parent what the row belongs to */
    Optional<Row> find(Row.Key key, Object parent) {
        RowChange change = group(key.table(), parent).get(key);
        return change != null ? Optional.ofNullable(change.after()) : sql.find(key);
    }

    /** All rows that belong to one plan or indicator. */
    List<Row> children(Table table, Object parent) {
        return overlay(sql.children(table, parent), group(table, parent));
    }

    List<Row> all(Table table) {
        Map<Row.Key, RowChange> changes = new LinkedHashMap<>();
        touched.getOrDefault(table, Map.of()).values().forEach(changes::putAll);
        return overlay(sql.all(table), changes);
    }

    private static List<Row> overlay(List<Row> stored, Map<Row.Key, RowChange> changes) {
        List<Row> rows = new ArrayList<>();
        stored.stream().filter(row -> !changes.containsKey(row.key())).forEach(rows::add);
        for (RowChange change : changes.values()) {
            if (change.after() != null) {
                rows.add(change.after());
            }
        }
        return rows;
    }

    /** Adds a row or replaces the one with its key. */
    void put(Row row) {
        Map<Row.Key, RowChange> group = group(row.table(), row.parent());
        Row.Key key = row.key();
        RowChange earlier = group.get(key);
        Row before = earlier != null ? earlier.before() : sql.find(key).orElse(null);
        group.put(key, new RowChange(before, row));
    }

    /** @param row as it was found here */
    void delete(Row row) {
        group(row.table(), row.parent())
                .merge(row.key(), new RowChange(row, null), (earlier, now) -> new RowChange(earlier.before(), null));
    }

    private Map<Row.Key, RowChange> group(Table table, Object parent) {
        return touched.computeIfAbsent(table, t -> new LinkedHashMap<>())
                .computeIfAbsent(parent, p -> new LinkedHashMap<>());
    }

    /** A number no row of the table has as its key. */
    long next(Table table) {
        long next = highest.computeIfAbsent(table, sql::highest) + 1;
        highest.put(table, next);
        return next;
    }

    /** What is to be written, parents first; rows that stay as they are do not count. */
    public List<RowChange> changes() {
        List<RowChange> changes = new ArrayList<>();
        for (Map<Object, Map<Row.Key, RowChange>> groups : touched.values()) {
            groups.values().forEach(group ->
                    group.values().stream().filter(change -> !change.isNothing()).forEach(changes::add));
        }
        return changes;
    }
}
