package yardstick.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yardstick.work.Outcome;

/** Looks at a file before H2 may touch it, and leaves it as it is. */
final class FileGuard {
    private static final Logger LOG = LoggerFactory.getLogger(FileGuard.class);

    private FileGuard() {}

    /** @return the version of the schema in the file, or why it must not be opened */
    static Outcome<Integer> check(Path file) {
        String name = file.toString();
        Optional<String> unfit = unfit(file);
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get(), name);
        }
        Catalogue catalogue;
        try {
            catalogue = Catalogue.read(file);
        } catch (RuntimeException e) {
            LOG.info("store file {} cannot be read", file, e);
            return Outcome.refused(codeOf(e), name);
        }
        OptionalInt version = catalogue.version();
        if (version.isPresent() && version.getAsInt() > Schema.VERSION) {
            // A newer store declares what is not known here; another program's file may count its versions too.
            boolean ours = catalogue.declaresTable("INDICATOR") && catalogue.declaresTable("JOURNAL");
            return Outcome.refused(ours ? "STORE_NEWER" : "STORE_FOREIGN", name);
        }
        boolean own = version.isPresent() && catalogue.objects().stream().allMatch(OwnObjects::isOwn);
        if (!own) {
            return Outcome.refused("STORE_FOREIGN", name);
        }
        boolean whole = version.getAsInt() < Schema.VERSION || OwnObjects.TABLES.stream().allMatch(catalogue::declaresTable);
        return whole ? Outcome.done(version.getAsInt()) : Outcome.refused("STORE_DAMAGED", name);
    }

    private static Optional<String> unfit(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file) || !Files.isWritable(file)) {
                return Optional.of("STORE_UNREADABLE");
            }
            return Files.size(file) == 0 ? Optional.of("STORE_EMPTY") : Optional.empty();
        } catch (IOException e) {
            LOG.info("store file {} cannot be read", file, e);
            return Optional.of("STORE_UNREADABLE");
        }
    }

    /** Bytes that mean nothing make H2 fail in many ways; only a lock is told apart for sure. */
    private static String codeOf(RuntimeException e) {
        return e instanceof MVStoreException known && known.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "STORE_IN_USE"
                : "STORE_DAMAGED";
    }
}
