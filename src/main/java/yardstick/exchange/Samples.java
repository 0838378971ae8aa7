package yardstick.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.work.Outcome;

/** The sample workbooks that come with the program, listed in {@code samples.json} in the order of import. */
public final class Samples {
    private static final String FOLDER = "/yardstick/samples/";

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

    /** Copies the workbooks out of the jar, where a person can open them too. */
    public Outcome<List<Sample>> copyTo(Path folder) {
        try {
            Files.createDirectories(folder);
            List<Sample> samples = new ArrayList<>();
            for (JsonNode sample : index()) {
                List<Path> files = new ArrayList<>();
                for (JsonNode file : sample.get("files")) {
                    files.add(copy(file.asString(), folder));
                }
                samples.add(new Sample(
                        sample.get("plan").asString(),
                        sample.get("title").asString(),
                        sample.get("region").asString(),
                        files));
            }
            return Outcome.done(samples);
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITTEN", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode index() throws IOException {
        try (InputStream in = open("samples.json")) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream(FOLDER + name), name);
    }
}
