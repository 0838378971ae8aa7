package yardstick.store;

import java.nio.file.Path;
import yardstick.work.Outcome;

/** One H2 file, held open by this program alone. Safe to use from any thread; writes go through {@code change.Desk}. */
public final class Store implements AutoCloseable {
    private final Path file;

    private Store(Path file) {
        this.file = file;
    }

    /**
     * Opens a store, or makes a new one where there is no file.
     *
     * @param file the file, with or without its ending {@code .mv.db}; an existing folder means {@code 标尺.mv.db} in it
     * @return refused with STORE_IN_USE, STORE_NEWER, STORE_EMPTY, STORE_FOREIGN, STORE_DAMAGED or STORE_UNREADABLE;
     *     the file is then as it was
     */
    public static Outcome<Store> open(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    /** An empty store without a file, for tests and dry runs; gone when closed. */
    public static Store inMemory() {
        return new Store(Path.of(""));
    }

    public PlanReader plans() {
        return new PlanReader();
    }

    /** The file itself, ending included; an empty path for a store in memory. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {}
}
