package yardstick.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole rows of our tables. */
final class RowSql {
    private static final int BATCH = 1000;

    private final Handle handle;

    RowSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Row> find(Row.Key key) {
        Query query = handle.createQuery(select(key.table()) + " WHERE " + keyCondition(key.table()));
        bind(query, new ArrayList<>(key.values()));
        return query.map((results, context) -> read(key.table(), results)).findOne();
    }

    List<Row> children(Table table, Object parent) {
        String column = table.columns().get(table.parent()).name();
        return rows(table, select(table) + " WHERE " + column + " = ?", parent);
    }

    List<Row> all(Table table) {
        return handle.createQuery(select(table))
                .map((results, context) -> read(table, results))
                .list();
    }

    /** Everything of a plan in a table whose rows belong to indicators. */
    List<Row> ofPlan(Table table, String plan) {
        return rows(table, select(table) + " WHERE indicator IN (SELECT no FROM indicator WHERE plan = ?)", plan);
    }

    private List<Row> rows(Table table, String sql, Object argument) {
        Query query = handle.createQuery(sql);
        bind(query, Collections.singletonList(argument));
        return query.map((results, context) -> read(table, results)).list();
    }

    /** @return the highest number in the first column, 0 for an empty table */
    long highest(Table table) {
        String column = table.columns().getFirst().name();
        return handle.createQuery("SELECT COALESCE(MAX(" + column + "), 0) FROM " + table.sqlName())
                .mapTo(Long.class)
                .one();
    }

    /** Children go before their parents, parents come before their children. */
    void apply(List<RowChange> changes) {
        Map<Table, List<RowChange>> byTable = new EnumMap<>(Table.class);
        changes.forEach(change ->
                byTable.computeIfAbsent(change.table(), t -> new ArrayList<>()).add(change));
        for (Table table : List.copyOf(byTable.keySet()).reversed()) {
            deleteAll(table, pick(byTable, table, change -> change.after() == null));
        }
        for (Table table : byTable.keySet()) {
            insertAll(table, pick(byTable, table, change -> change.before() == null));
            updateAll(table, pick(byTable, table, change -> change.before() != null && change.after() != null));
        }
    }

    private static List<RowChange> pick(
            Map<Table, List<RowChange>> changes, Table table, Predicate<RowChange> wanted) {
        return changes.getOrDefault(table, List.of()).stream().filter(wanted).toList();
    }

    private void deleteAll(Table table, List<RowChange> changes) {
        String sql = "DELETE FROM " + table.sqlName() + " WHERE " + keyCondition(table);
        run(sql, changes, change -> keyOf(change.before()));
    }

    private void insertAll(Table table, List<RowChange> changes) {
        String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table.sqlName() + " (" + names(table.columns()) + ") VALUES (" + marks + ")";
        run(sql, changes, change -> valuesOf(change.after(), 0));
    }

    private void updateAll(Table table, List<RowChange> changes) {
        List<Column> others = table.columns().subList(table.keySize(), table.columns().size());
        String set = others.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        String sql = "UPDATE " + table.sqlName() + " SET " + set + " WHERE " + keyCondition(table);
        run(sql, changes, change -> {
            List<@Nullable Object> values = valuesOf(change.after(), table.keySize());
            values.addAll(keyOf(change.after()));
            return values;
        });
    }

    private interface Arguments {
        List<@Nullable Object> of(RowChange change);
    }

    private void run(String sql, List<RowChange> changes, Arguments arguments) {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            int waiting = 0;
            for (RowChange change : changes) {
                List<@Nullable Object> values = arguments.of(change);
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    requireOneEach(statement.executeBatch());
                    waiting = 0;
                }
            }
            requireOneEach(statement.executeBatch());
        } catch (SQLException e) {
            throw new StatementException(e);
        }
    }

    /** Wraps what the database says, as Jdbi does for its own statements. */
    static final class StatementException extends JdbiException {
        private static final long serialVersionUID = 1L;

        StatementException(SQLException cause) {
            super(cause);
        }
    }

    private static void requireOneEach(int[] counts) {
        for (int count : counts) {
            if (count != 1) {
                throw new IllegalStateException("the stored rows are not those the change was made from");
            }
        }
    }

    private static List<@Nullable Object> keyOf(@Nullable Row row) {
        return row == null ? List.of() : new ArrayList<>(row.key().values());
    }

    private static List<@Nullable Object> valuesOf(@Nullable Row row, int from) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = from; row != null && i < row.table().columns().size(); i++) {
            values.add(row.at(i));
        }
        return values;
    }

    private static void bind(SqlStatement<?> statement, List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.bind(i, (Argument) (position, prepared, context) -> prepared.setObject(position, value));
        }
    }

    private static String select(Table table) {
        return "SELECT " + names(table.columns()) + " FROM " + table.sqlName();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String keyCondition(Table table) {
        return table.columns().subList(0, table.keySize()).stream()
                .map(column -> column.name() + " = ?")
                .collect(Collectors.joining(" AND "));
    }

    private static Row read(Table table, ResultSet results) throws SQLException {
        List<Column> columns = table.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (columns.get(i).type()) {
                case TEXT -> results.getString(i + 1);
                case WHOLE -> results.getObject(i + 1, Long.class);
                case DAY -> results.getObject(i + 1, LocalDate.class);
                case MOMENT -> results.getObject(i + 1, Instant.class);
            };
        }
        return table.row(values);
    }
}
