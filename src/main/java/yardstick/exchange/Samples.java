package yardstick.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.work.Outcome;

/** The sample workbooks that come with the program, listed in their {@code samples.json} in the order of import. */
public final class Samples {
    private static final String ARCHIVE = "/yardstick/samples.zip";

    /**
     * One sample plan.
     *
     * @param files the plan's own table first, then the workbooks of actuals
     */
    public record Sample(String plan, String title, String region, List<Path> files) {
        public Sample {
            files = List.copyOf(files);
        }
    }

    /** Lays the workbooks out in a folder, where a person can open them too. */
    public Outcome<List<Sample>> copyTo(Path folder) {
        try {
            Files.createDirectories(folder);
            unpack(folder);
            return Outcome.done(read(folder));
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITTEN", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void unpack(Path folder) throws IOException {
        InputStream archive = Objects.requireNonNull(Samples.class.getResourceAsStream(ARCHIVE), ARCHIVE);
        try (ZipInputStream in = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<Sample> read(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("samples.json"))) {
            for (JsonNode sample : JsonMapper.shared().readTree(in)) {
                List<Path> files = new ArrayList<>();
                sample.get("files").forEach(file -> files.add(folder.resolve(file.asString())));
                samples.add(new Sample(
                        sample.get("plan").asString(),
                        sample.get("title").asString(),
                        sample.get("region").asString(),
                        files));
            }
        }
        return samples;
    }
}
