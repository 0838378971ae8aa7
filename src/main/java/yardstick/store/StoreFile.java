package yardstick.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a store lies. H2 wants its file to end in {@value #ENDING}.
 *
 * @param path the file itself, absolute
 */
record StoreFile(Path path) {
    static final String ENDING = ".mv.db";
    private static final String DEFAULT_NAME = "标尺" + ENDING;

    /** @param wanted the file, its name without ending, or a folder that is there */
    static StoreFile of(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return new StoreFile(absolute.resolve(DEFAULT_NAME));
        }
        return new StoreFile(
                absolute.toString().endsWith(ENDING)
                        ? absolute
                        : absolute.resolveSibling(absolute.getFileName() + ENDING));
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Name without ending, as H2 wants to be told. */
    String stem() {
        return name().substring(0, name().length() - ENDING.length());
    }

    /** A file beside this one. */
    StoreFile beside(Function<String, String> stemToName) {
        return new StoreFile(path.resolveSibling(stemToName.apply(stem()) + ENDING));
    }

    /** A name nobody uses, for a file that is being made. */
    StoreFile unfinished() {
        return beside(stem -> stem + ".unfinished-" + UUID.randomUUID());
    }

    /** A semicolon ends the path in an H2 address, and nothing can be put before it. */
    boolean canBeAddressed() {
        return path.toString().indexOf(';') < 0;
    }

    /** Every commit goes to the file at once; only {@link Store#close} closes it; no trace file is made beside it. */
    String url() {
        return "jdbc:h2:file:" + path.resolveSibling(stem()) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
