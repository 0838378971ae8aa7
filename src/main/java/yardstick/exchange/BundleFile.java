package yardstick.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import yardstick.model.Plan;
import yardstick.report.SafeFile;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** A bundle as a file. */
public final class BundleFile {
    private static final int BEGINNING = 1_000;

    /** Refused if the file cannot be written; an older file is then as it was. */
    public Outcome<Path> write(Plan plan, Path out) {
        byte[] bundle = (new BundleWriter().write(plan).toJson() + "\n").getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(out, file -> file.write(bundle));
    }

    /** The published schema, as it lies in the jar. */
    public String schema() {
        try (InputStream in = Objects.requireNonNull(BundleFile.class.getResourceAsStream(SchemaCheck.FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is to be read as a bundle and not as a table: by its content, or else by its name. */
    public boolean isOne(Path file) {
        String name = name(file);
        if (!Files.isRegularFile(file) || name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return name.toLowerCase(Locale.ROOT).endsWith(".json");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.replaceFirst("^\uFEFF?\\s*", "").matches("(?s)\\{\\s*\"schema\"\\s*:.*");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a bundle into memory; nothing is written.
     *
     * @return refused with FILE_MISSING, FILE_IS_FOLDER, BUNDLE_UNREADABLE, BUNDLE_TOO_BIG, BUNDLE_NOT_UTF8,
     *     BUNDLE_BROKEN, BUNDLE_BEYOND_BOUNDS, BUNDLE_NOT_ONE or BUNDLE_NEWER
     */
    public Outcome<BundleReading> read(Path file, Progress progress) {
        String name = name(file);
        if (!Files.exists(file)) {
            return Outcome.refused("FILE_MISSING", name);
        }
        if (Files.isDirectory(file)) {
            return Outcome.refused("FILE_IS_FOLDER", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BundleReader.MOST_BYTES + 1);
            if (bytes.length > BundleReader.MOST_BYTES) {
                return Outcome.refused("BUNDLE_TOO_BIG", name, Integer.toString(BundleReader.MOST_BYTES >> 20));
            }
            progress.checkpoint();
            return new BundleReader().read(name, bytes, progress);
        } catch (IOException unreadable) {
            return Outcome.refused("BUNDLE_UNREADABLE", name);
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
