package yardstick.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of one of our tables; immutable. Values are String, Long, LocalDate or Instant, as the column says. */
public final class Row {
    private final Table table;
    private final @Nullable Object[] values;

    Row(Table table, @Nullable Object[] values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(values.length + " values for " + table);
        }
        this.table = table;
        this.values = values;
    }

    /** What tells a row from all others of its table. */
    record Key(Table table, List<Object> values) {}

    Table table() {
        return table;
    }

    Key key() {
        return new Key(table, List.of((Object[]) Arrays.copyOf(values, table.keySize())));
    }

    Object parent() {
        return Objects.requireNonNull(values[table.parent()]);
    }

    @Nullable Object at(int column) {
        return values[column];
    }

    @Nullable Object get(String column) {
        return values[table.index(column)];
    }

    /** @throws NullPointerException if there is none */
    String text(String column) {
        return (String) Objects.requireNonNull(get(column), column);
    }

    @Nullable String textOrNull(String column) {
        return (String) get(column);
    }

    /** Of a column that came later: rows of an older store have nothing there. */
    String textOrEmpty(String column) {
        return Objects.requireNonNullElse(textOrNull(column), "");
    }

    /** A whole number that means yes or no; none means no. */
    boolean isSet(String column) {
        return Long.valueOf(1).equals(get(column));
    }

    /** @throws NullPointerException if there is none */
    long whole(String column) {
        return (Long) Objects.requireNonNull(get(column), column);
    }

    int number(String column) {
        return Math.toIntExact(whole(column));
    }

    @Nullable Integer numberOrNull(String column) {
        Object value = get(column);
        return value == null ? null : Math.toIntExact((Long) value);
    }

    @Nullable LocalDate day(String column) {
        return (LocalDate) get(column);
    }

    @Nullable Instant moment(String column) {
        return (Instant) get(column);
    }

    /** Equal but for the moment it was read. */
    boolean saysTheSameAs(Row other) {
        if (table != other.table) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            boolean counts = !table.columns().get(i).name().equals(Table.READ_AT);
            if (counts && !Objects.equals(values[i], other.values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && table == row.table && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return table + Arrays.toString(values);
    }
}
