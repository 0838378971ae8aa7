package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import yardstick.importing.Recogniser;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Comparison;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Two thousand damaged variants of the sample spreadsheets; the seed makes a failure come again. */
class DamagedFileTest {
    private static final Path SAMPLES = Path.of("sample-data/import");
    private static final int VARIANTS = 2_000;
    private static final int IMPORTED = 40;
    private static final int LARGEST = 24_000;
    private static final long SEED = 20261123;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final SheetReader reader = new SheetReader();
    private final Recogniser recogniser = new Recogniser(Lexicon.standard());

    @Test
    void damagedFilesAreReadOrRefusedInBoundedTime() throws IOException {
        List<Path> samples = samples();
        int read = 0;
        for (int i = 0; i < VARIANTS; i++) {
            Path file = variant(samples, i);
            Outcome<Book> outcome = assertTimeoutPreemptively(LIMIT, () -> recognised(file), "variant " + i);
            read += outcome instanceof Outcome.Done ? 1 : 0;
        }
        assertTrue(read > VARIANTS / 10 && read < VARIANTS, "some damage shows and some does not: " + read);
    }

    @Test
    void ofADamagedFileAllIsSavedOrNothing() throws IOException {
        List<Path> samples = samples();
        Terminal terminal = new Terminal(folder.resolve("标尺.mv.db"));
        int saved = 0;
        for (int i = 0; i < IMPORTED; i++) {
            String file = variant(samples, i * 7).toString();
            String plan = "p" + i;
            Terminal.Answer answer = terminal.run("--json", "import", file, "--plan", plan);
            boolean stored = terminal.run("--json", "show", plan).exit() == 0;
            if (stored) {
                JsonNode again = terminal.run("--json", "import", file, "--plan", plan, "--dry-run").json();
                assertEquals(0, again.path("new").asInt(-1), () -> "saved in part: " + plan + " " + again);
                assertEquals(0, again.path("changed").asInt(-1), () -> "saved in part: " + plan + " " + again);
                saved++;
            }
            boolean done = answer.exit() == 0 || answer.exit() == 4;
            assertTrue(done || !stored, () -> "refused and yet saved: " + plan + " " + answer.out());
        }
        assertTrue(saved > 0);
    }

    private Outcome<Book> recognised(Path file) {
        Outcome<Book> outcome = reader.open(file, Progress.none());
        if (outcome instanceof Outcome.Done<Book>(Book book)) {
            Draft draft = recogniser.recognise(book, Progress.none());
            assertNotNull(new Comparison().compare(draft, Optional.empty(), Instant.EPOCH));
        }
        return outcome;
    }

    private Path variant(List<Path> samples, int number) throws IOException {
        Path sample = samples.get(number % samples.size());
        byte[] damaged = new Damage(new Random(SEED + number)).of(Files.readAllBytes(sample));
        return Files.write(folder.resolve(String.valueOf(sample.getFileName())), damaged);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".md") && f.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
        }
    }
}
