package yardstick.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
