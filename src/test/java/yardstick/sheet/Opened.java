package yardstick.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Files of a test, written and opened as the program opens them. */
record Opened(Path folder) {

    Book book(String name, byte... content) {
        return switch (outcome(name, null, content)) {
            case Outcome.Done<Book>(Book book) -> book;
            case Outcome.Refused<Book>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    Book book(String name, String content) {
        return book(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the files beside the tests. */
    Book fixture(String name) {
        return book(name, resource(name));
    }

    /** Why it is refused. */
    String refusal(String name, byte... content) {
        return refusal(name, null, content);
    }

    String refusal(String name, @Nullable String password, byte... content) {
        return switch (outcome(name, password, content)) {
            case Outcome.Done<Book>(Book book) -> throw new AssertionError("opened: " + book);
            case Outcome.Refused<Book>(var refusal) -> refusal.code();
        };
    }

    Outcome<Book> outcome(String name, @Nullable String password, byte... content) {
        try {
            Path file = Files.write(folder.resolve(name), content);
            return new SheetReader().open(file, password, Progress.none());
        } catch (IOException noFolder) {
            throw new AssertionError(noFolder);
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Opened.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A zip of parts in the order given. */
    static byte[] zip(List<Map.Entry<String, String>> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return out.toByteArray();
    }
}
