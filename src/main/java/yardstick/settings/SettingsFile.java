package yardstick.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings as one JSON file, never half written. */
public final class SettingsFile {
    private final Path file;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param setAside where a damaged file lies now, null if the file was sound or there was none
     */
    public record Found(Settings settings, @Nullable Path setAside) {}

    /** The settings, or the defaults where there is no file or a damaged one. Settings never stop a start. */
    public Found read() {
        if (!Files.exists(file)) {
            return new Found(Settings.defaults(), null);
        }
        try {
            return new Found(json.readValue(Files.readString(file), Settings.class), null);
        } catch (IOException | JacksonException damaged) {
            return new Found(Settings.defaults(), setAside());
        }
    }

    /**
     * Writes beside the file and then moves, so that a crash leaves the old settings.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public void write(Settings settings) {
        Path beside = beside(".new");
        try {
            Files.createDirectories(beside.toAbsolutePath().getParent());
            Files.writeString(beside, json.writeValueAsString(settings));
            replace(beside, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path setAside() {
        Path aside = beside(".damaged");
        try {
            replace(file, aside);
            return aside;
        } catch (IOException readOnlyFolder) {
            return null;
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException networkDrive) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
