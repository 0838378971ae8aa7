package yardstick.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows as they will be: what is stored, with the puts and deletes of one change laid over it. Nothing is written
 * before {@link Writing#save}. For one thread, while it has its turn.
 */
public final class Rows {
    /** After so many single rows of one parent, all of them are read at once: a typed value needs one, an import all. */
    private static final int FEW = 2;

    private final RowSql sql;
    private final Map<Table, Map<Object, Family>> families = new EnumMap<>(Table.class);
    private final Map<Table, Long> highest = new EnumMap<>(Table.class);

    Rows(RowSql sql) {
        this.sql = sql;
    }

    /** The rows of a table that belong to one parent, as far as they are known here. */
    private final class Family {
        private final Table table;
        private final Object parent;
        private final Map<Row.Key, @Nullable Row> stored = new HashMap<>();
        private final Map<Row.Key, @Nullable Row> now = new LinkedHashMap<>();
        private boolean whole;

        Family(Table table, Object parent) {
            this.table = table;
            this.parent = parent;
        }

        @Nullable Row stored(Row.Key key) {
            if (!whole && !stored.containsKey(key)) {
                if (stored.size() < FEW) {
                    stored.put(key, sql.find(key).orElse(null));
                } else {
                    readWhole();
                }
            }
            return stored.get(key);
        }

        void readWhole() {
            if (!whole) {
                sql.children(table, parent).forEach(row -> stored.put(row.key(), row));
                whole = true;
            }
        }

        @Nullable Row now(Row.Key key) {
            return now.containsKey(key) ? now.get(key) : stored(key);
        }

        List<Row> all() {
            readWhole();
            List<Row> rows = new ArrayList<>();
            stored.forEach((key, row) -> addIfThere(rows, now.containsKey(key) ? null : row));
            now.values().forEach(row -> addIfThere(rows, row));
            return rows;
        }

        void addChanges(List<RowChange> changes) {
            now.forEach((key, row) -> {
                RowChange change = new RowChange(stored(key), row);
                if (!change.isNothing()) {
                    changes.add(change);
                }
            });
        }
    }

    private static void addIfThere(List<Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private Family family(Table table, Object parent) {
        return families.computeIfAbsent(table, t -> new LinkedHashMap<>())
                .computeIfAbsent(parent, p -> new Family(table, p));
    }

    /** @param parent what the row belongs to */
    Optional<Row> find(Row.Key key, Object parent) {
        return Optional.ofNullable(family(key.table(), parent).now(key));
    }

    /** All rows that belong to one plan or indicator. */
    List<Row> children(Table table, Object parent) {
        return family(table, parent).all();
    }

    /** All rows as they are stored. */
    List<Row> stored(Table table) {
        return sql.all(table);
    }

    /** Adds a row or replaces the one with its key. */
    void put(Row row) {
        family(row.table(), row.parent()).now.put(row.key(), row);
    }

    void delete(Row row) {
        family(row.table(), row.parent()).now.put(row.key(), null);
    }

    /** A number no row of the table has as its key. */
    long next(Table table) {
        long next = highest.computeIfAbsent(table, sql::highest) + 1;
        highest.put(table, next);
        return next;
    }

    /** What is to be written; rows that stay as they are do not count. */
    public List<RowChange> changes() {
        List<RowChange> changes = new ArrayList<>();
        families.values().forEach(byParent -> byParent.values().forEach(family -> family.addChanges(changes)));
        return changes;
    }
}
