package yardstick.store;

import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import yardstick.work.Outcome;

/**
 * One H2 file, held open by this program alone until it is closed. Safe to use from any thread: readers see whole
 * changes only and do not wait for writers. Close it when no job runs any more.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final PlanReader plans;
    private final JournalReader journal;
    private final History history;
    private final Writing writing;

    private Store(Path file, Jdbi jdbi) {
        this.file = file;
        this.plans = new PlanReader(jdbi);
        this.journal = new JournalReader(jdbi);
        this.history = new History(jdbi);
        this.writing = new Writing(jdbi.open());
    }

    /**
     * Opens a store, or makes a new one with its folders where there is none. A store of an older version is brought up
     * to date, a copy of it as it was stays beside it.
     *
     * @param file the file; H2 wants {@code .mv.db} at its end, which is added where it is missing ({@code foo} means
     *     {@code foo.mv.db}); a folder that is there means {@code 标尺.mv.db} in it
     * @return refused with STORE_IN_USE, STORE_NEWER, STORE_EMPTY, STORE_FOREIGN, STORE_DAMAGED, STORE_UNREADABLE or
     *     STORE_PATH, each with the file as argument; the file is then as it was
     */
    public static Outcome<Store> open(Path file) {
        return StoreOpening.of(file).then(ready -> connect(ready));
    }

    private static Outcome<Store> connect(StoreFile file) {
        return StoreOpening.guarded(file.path(), () -> new Store(file.path(), Jdbi.create(dataSource(file.url()))));
    }

    /** The same for whoever only reads: nothing is made, where there is no store it is refused with STORE_MISSING. */
    public static Outcome<Store> openExisting(Path file) {
        return StoreOpening.isThere(file) ? open(file) : Outcome.refused("STORE_MISSING", file.toString());
    }

    /** An empty store without a file, for tests and trials; gone when closed. */
    public static Store inMemory() {
        JdbcDataSource database = dataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_ON_EXIT=FALSE");
        Store store = new Store(Path.of(""), Jdbi.create(database));
        Schema.migrate(database);
        return store;
    }

    static JdbcDataSource dataSource(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser(Schema.USER);
        database.setPassword("");
        return database;
    }

    public PlanReader plans() {
        return plans;
    }

    public JournalReader journal() {
        return journal;
    }

    /** The values that stood before. */
    public History history() {
        return history;
    }

    /** What writes; only {@code yardstick.change} may ask for it. */
    public Writing writing() {
        return writing;
    }

    /** The file itself, ending included; an empty path for a store in memory. */
    public Path file() {
        return file;
    }

    /** Waits for the change being written, then lets the file go. */
    @Override
    public void close() {
        writing.close();
    }
}
