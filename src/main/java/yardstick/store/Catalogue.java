package yardstick.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.Database;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.SearchRow;

/**
 * The catalogue of an H2 file, read without H2's engine: opening a file with the engine runs what is in it (aliases,
 * triggers, views), whatever its settings say. This goes through internal parts of H2; a test pins them.
 *
 * @param objects everything the file declares
 * @param version of its newest migration, if migrations were made there
 */
record Catalogue(List<Declared> objects, OptionalInt version) {
    private static final int HISTORY_VERSION = 1;
    private static final int HEAD = 4096;
    private static final Pattern CLOSED = Pattern.compile("^H:[^\\n]*,clean:1,[^\\n]*,version:([0-9a-f]+),");

    /**
     * One object of the catalogue.
     *
     * @param type as {@code org.h2.engine.DbObject} numbers them
     * @param sql the statement that declares it
     */
    record Declared(int id, int type, String sql) {
        boolean isTable(String name) {
            return sql.startsWith("CREATE CACHED TABLE \"PUBLIC\".\"" + name + "\"");
        }
    }

    /**
     * Reads a file and leaves every byte of it as it is.
     *
     * @throws RuntimeException if it is no H2 file, is damaged or in use
     */
    static Catalogue read(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .readOnly()
                .autoCommitDisabled()
                .open();
        try {
            if (closedAt(file) > store.getCurrentVersion()) {
                throw new IllegalStateException("the end of the file is missing: " + file);
            }
            MetaType<Database> types = new MetaType<>(null, (thread, failure) -> {});
            TransactionStore transactions = new TransactionStore(store, types, new ValueDataType(), 1000);
            transactions.init();
            Transaction transaction = transactions.begin();
            List<Declared> objects = new ArrayList<>();
            for (SearchRow row : rows(transaction, "table.0")) {
                objects.add(new Declared(
                        row.getValue(0).getInt(),
                        row.getValue(2).getInt(),
                        row.getValue(3).getString()));
            }
            return new Catalogue(List.copyOf(objects), version(transaction, objects));
        } finally {
            store.closeImmediately();
        }
    }

    /**
     * H2 quietly goes back to what a file held earlier when its end is cut off. One that was closed in order says in its
     * head which version it ends with.
     *
     * @return 0 if the file was not closed in order
     */
    private static long closedAt(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            Matcher closed = CLOSED.matcher(head);
            return closed.find() ? Long.parseLong(closed.group(1), 16) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SearchRow> rows(Transaction transaction, String map) {
        TransactionMap<Object, Object> entries = transaction.openMap(map, null, null);
        List<SearchRow> rows = new ArrayList<>();
        for (Map.Entry<Object, Object> entry : entries.entrySet()) {
            rows.add((SearchRow) entry.getValue());
        }
        return rows;
    }

    private static OptionalInt version(Transaction transaction, List<Declared> objects) {
        Optional<Declared> history = objects.stream()
                .filter(object -> object.isTable(Schema.HISTORY))
                .findFirst();
        return history.stream()
                .flatMap(table -> rows(transaction, "table." + table.id()).stream())
                .map(row -> row.getValue(HISTORY_VERSION).getString())
                .filter(version -> version != null && version.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max();
    }

    boolean declaresTable(String name) {
        return objects.stream().anyMatch(object -> object.isTable(name));
    }
}
