package yardstick.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yardstick.work.Cancelled;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * Opens a spreadsheet by what it holds, not by what it is called. The file is read once into memory, so that the
 * fingerprint belongs to the very bytes the cells come from and no file stays open.
 */
public final class SheetReader {
    private static final Logger LOG = LoggerFactory.getLogger(SheetReader.class);
    private static final long MOST_BYTES = 100_000_000;
    private static final int MOST_PASTED = 16_000_000;

    /** Without a password; see {@link #open(Path, String, Progress)}. */
    public Outcome<Book> open(Path file, Progress progress) {
        return open(file, null, progress);
    }

    /**
     * Reads the whole file. Refused with FILE_MISSING, FILE_IS_FOLDER, FILE_EMPTY, FILE_UNREADABLE, FILE_ENCRYPTED,
     * PASSWORD_WRONG, ODS_ENCRYPTED, ENCRYPTION_UNKNOWN, FILE_FOREIGN, FILE_BINARY_WORKBOOK, FILE_OLD_WORD,
     * FILE_WEB_ARCHIVE, FILE_TRUNCATED, TEXT_UNREADABLE, FILE_TOO_OLD, FILE_TOO_LARGE, FILE_WITHOUT_TABLE or
     * FILE_NOTHING_IN_IT, each with the file's name.
     *
     * @param password null where none is known; one that is not needed does no harm
     */
    public Outcome<Book> open(Path file, @Nullable String password, Progress progress) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        return guarded(name, () -> {
            byte[] bytes = bytes(file);
            progress.checkpoint();
            return book(name, bytes, Contents.of(bytes, password, progress));
        });
    }

    /**
     * The tables of a text somebody pasted. Refused with FILE_TRUNCATED, FILE_TOO_LARGE or FILE_NOTHING_IN_IT.
     *
     * @param name what the refusals and the findings call it
     */
    public Outcome<Book> pasted(String name, String text, Progress progress) {
        return pasted(name, text, () -> Contents.ofText(text, progress));
    }

    /** The tables of a piece of a web page, of Word or of a spreadsheet somebody pasted; also FILE_WITHOUT_TABLE. */
    public Outcome<Book> pastedHtml(String name, String html, Progress progress) {
        return pasted(name, html, () -> Contents.ofHtml(html, progress));
    }

    private static Outcome<Book> pasted(String name, String pasted, Pasting pasting) {
        return guarded(name, () -> {
            if (pasted.isBlank()) {
                throw new Unopenable("FILE_NOTHING_IN_IT", null);
            }
            if (pasted.length() > MOST_PASTED) {
                throw new Unopenable("FILE_TOO_LARGE", null);
            }
            return book(name, pasted.getBytes(StandardCharsets.UTF_8), pasting.read());
        });
    }

    private interface Pasting {
        Contents read() throws IOException;
    }

    private interface Reading {
        Book read() throws IOException;
    }

    private static Outcome<Book> guarded(String name, Reading reading) {
        try {
            return Outcome.done(reading.read());
        } catch (Unopenable reason) {
            LOG.info("{} refused: {}", name, reason.code(), reason);
            return Outcome.refused(reason.code(), name);
        } catch (Cancelled stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LOG.warn("{} cannot be read", name, damaged);
            return Outcome.refused("FILE_UNREADABLE", name);
        }
    }

    private static Book book(String name, byte[] bytes, Contents contents) {
        if (contents.sheets().stream().allMatch(Sheet::isEmpty)) {
            throw new Unopenable("FILE_NOTHING_IN_IT", null);
        }
        return new Book(name, fingerprint(bytes), contents.format(), contents.sheets());
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new Unopenable("FILE_MISSING", null);
        }
        if (Files.isDirectory(file)) {
            throw new Unopenable("FILE_IS_FOLDER", null);
        }
        if (!Files.isRegularFile(file)) {
            throw new Unopenable("FILE_UNREADABLE", null);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Unopenable("FILE_EMPTY", null);
        }
        if (size > MOST_BYTES) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        return Files.readAllBytes(file);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
