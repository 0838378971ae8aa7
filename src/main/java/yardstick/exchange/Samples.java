package yardstick.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.work.Outcome;

/** The sample plans and workbooks that come with the program, listed in their {@code samples.json}. */
public final class Samples {
    private static final String ARCHIVE = "/yardstick/samples.zip";

    /**
     * One sample plan.
     *
     * @param bundle the whole plan
     * @param table the plan's own table as a workbook, to try the import with; null where there is none
     * @param actuals workbooks to import over the plan, in this order
     */
    public record Sample(String plan, Path bundle, @Nullable Path table, List<Path> actuals) {
        public Sample {
            actuals = List.copyOf(actuals);
        }

        /** Every workbook: the plan's own table first. */
        public List<Path> files() {
            return Stream.concat(Stream.ofNullable(table), actuals.stream()).toList();
        }
    }

    /** Lays the files out in a folder, where a person can open them too. */
    public Outcome<List<Sample>> copyTo(Path folder) {
        try {
            Files.createDirectories(folder);
            unpack(folder);
            return Outcome.done(read(folder));
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITTEN", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Lays the files out among the system's temporary ones for as long as they are used. */
    public <T> Outcome<T> inPassing(Function<List<Sample>, Outcome<T>> use) {
        Path folder;
        try {
            folder = Files.createTempDirectory("yardstick-samples");
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITTEN", "yardstick-samples", String.valueOf(e.getMessage()));
        }
        try {
            return copyTo(folder).then(use);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            // The system clears its temporary files; what was read from them is stored.
        }
    }

    private static void unpack(Path folder) throws IOException {
        InputStream archive = Objects.requireNonNull(Samples.class.getResourceAsStream(ARCHIVE), ARCHIVE);
        try (ZipInputStream in = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<Sample> read(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("samples.json"))) {
            for (JsonNode sample : JsonMapper.shared().readTree(in)) {
                List<Path> actuals = new ArrayList<>();
                sample.path("actuals").forEach(file -> actuals.add(folder.resolve(file.asString())));
                samples.add(new Sample(
                        sample.get("plan").asString(),
                        folder.resolve(sample.get("bundle").asString()),
                        sample.has("table") ? folder.resolve(sample.get("table").asString()) : null,
                        actuals));
            }
        }
        return samples;
    }
}
