package yardstick.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/** Keeps file, fingerprint and sheet once for all the values read from it; a value's row tells the rest. */
final class SourceRows {
    private record Origin(String file, String fingerprint, String sheet) {}

    private final Rows rows;
    private final Map<Origin, Long> known = new HashMap<>();
    private final Reader reader;

    SourceRows(Rows rows) {
        this.rows = rows;
        List<Row> stored = rows.stored(Table.SOURCE);
        this.reader = new Reader(stored);
        for (Row row : stored) {
            known.put(origin(row), row.whole("ID"));
        }
    }

    private static Origin origin(Row row) {
        return new Origin(row.text("FILE"), row.text("FINGERPRINT"), row.text("SHEET"));
    }

    /** Reads what is stored and what was put here. */
    Reader reader() {
        return reader;
    }

    /** A row with the values given, and behind them what tells where it was read. */
    Row row(Table table, @Nullable Source source, @Nullable Object... own) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        System.arraycopy(own, 0, values, 0, own.length);
        if (source != null) {
            int at = own.length;
            values[at] = id(source);
            values[at + 1] = source.place().cell();
            values[at + 2] = (long) source.place().line();
            values[at + 3] = source.quote();
            values[at + 4] = source.readAt();
        }
        return table.row(values);
    }

    private Long id(Source source) {
        Origin origin = new Origin(source.file(), source.fingerprint(), source.place().sheet());
        return known.computeIfAbsent(origin, missing -> {
            long id = rows.next(Table.SOURCE);
            rows.put(Table.SOURCE.row(id, missing.file(), missing.fingerprint(), missing.sheet()));
            reader.origins.put(id, missing);
            return id;
        });
    }

    /** Reads sources back. */
    static final class Reader {
        private final Map<Long, Origin> origins = new HashMap<>();

        Reader(List<Row> sources) {
            sources.forEach(row -> origins.put(row.whole("ID"), origin(row)));
        }

        @Nullable Source of(Row row) {
            Object id = row.get("SOURCE");
            if (id == null) {
                return null;
            }
            Origin origin = Objects.requireNonNull(origins.get(id));
            return new Source(
                    origin.file(),
                    origin.fingerprint(),
                    new Source.Place(origin.sheet(), row.text("CELL"), row.number("LINE")),
                    row.text("QUOTE"),
                    row.moment(Table.READ_AT));
        }
    }
}
