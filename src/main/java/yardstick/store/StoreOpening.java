package yardstick.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yardstick.work.Outcome;

/**
 * Makes a store's file ready for use. A file is only ever made or migrated under another name and then moved, so that a
 * halt in the middle leaves no half-made store.
 */
final class StoreOpening {
    private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);

    private StoreOpening() {}

    static Outcome<StoreFile> of(Path wanted) {
        StoreFile file = StoreFile.of(wanted);
        if (!file.canBeAddressed()) {
            return Outcome.refused("STORE_PATH", file.path().toString());
        }
        if (Files.exists(file.path())) {
            return existing(file);
        }
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            return Outcome.refused("STORE_FOREIGN", wanted.toString());
        }
        return make(file);
    }

    /** True if {@link #of} would open a store that is there, rather than make one. */
    static boolean isThere(Path wanted) {
        StoreFile file = StoreFile.of(wanted);
        return !file.canBeAddressed()
                || Files.exists(file.path())
                || Files.exists(wanted) && !Files.isDirectory(wanted);
    }

    private static Outcome<StoreFile> existing(StoreFile file) {
        return FileGuard.check(file.path())
                .then(version -> version < Schema.VERSION ? migrate(file, version) : Outcome.done(file));
    }

    private static Outcome<StoreFile> make(StoreFile file) {
        try {
            Files.createDirectories(file.path().resolveSibling(""));
        } catch (IOException e) {
            return unreadable(file.path(), e);
        }
        StoreFile unfinished = file.unfinished();
        return guarded(file.path(), () -> migrated(unfinished)).then(ready -> {
            try {
                Files.move(ready.path(), file.path());
                return Outcome.done(file);
            } catch (FileAlreadyExistsException anotherProgramWasFaster) {
                delete(ready);
                return existing(file);
            } catch (IOException e) {
                delete(ready);
                return unreadable(file.path(), e);
            }
        });
    }

    private static Outcome<StoreFile> migrate(StoreFile file, int version) {
        StoreFile unfinished = file.unfinished();
        StoreFile old = file.beside(stem -> stem + ".v" + version);
        try {
            Files.copy(file.path(), unfinished.path());
            return guarded(file.path(), () -> migrated(unfinished)).then(ready -> exchange(file, old, ready));
        } catch (IOException e) {
            delete(unfinished);
            return unreadable(file.path(), e);
        }
    }

    private static Outcome<StoreFile> exchange(StoreFile file, StoreFile old, StoreFile ready) {
        try {
            Files.copy(file.path(), old.path(), StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    ready.path(),
                    file.path(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return Outcome.done(file);
        } catch (IOException e) {
            delete(ready);
            return unreadable(file.path(), e);
        }
    }

    private static StoreFile migrated(StoreFile file) {
        JdbcDataSource database = Store.dataSource(file.url());
        try (Connection holdsTheFile = database.getConnection()) {
            Schema.migrate(database);
            Jdbi.create(holdsTheFile).useHandle(handle -> new TouchSql(handle).addOlder());
            holdsTheFile.createStatement().execute("CHECKPOINT SYNC");
            return file;
        } catch (SQLException | RuntimeException e) {
            delete(file);
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    /** Turns the failures of a file into refusals. */
    static <T> Outcome<T> guarded(Path file, Supplier<T> open) {
        try {
            return Outcome.done(open.get());
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException cause) {
                LOG.info("store file {} cannot be opened", file, e);
                return Outcome.refused(codeOf(cause), file.toString());
            }
            throw e;
        }
    }

    private static String codeOf(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "STORE_IN_USE";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 ->
                "STORE_DAMAGED";
            default -> "STORE_UNREADABLE";
        };
    }

    private static Outcome<StoreFile> unreadable(Path file, IOException e) {
        LOG.info("store file {} cannot be made", file, e);
        return Outcome.refused("STORE_UNREADABLE", file.toString());
    }

    private static void delete(StoreFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            LOG.warn("could not remove {}", file.path(), e);
        }
    }
}
