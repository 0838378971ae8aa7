package yardstick.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.calc.GapAnalysis;
import yardstick.chart.HouseStyle;
import yardstick.exchange.Intake;
import yardstick.importing.Recogniser;
import yardstick.importing.matching.Comparison;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.SheetReader;

/** Runs commands as a script does: words in, an exit code and two streams out. The day is 2026-03-31. */
final class Terminal {
    private final Path store;
    private final List<Path> opened = new ArrayList<>();

    Terminal(Path store) {
        this.store = store;
    }

    record Answer(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** Windows opened so far, by their store. */
    List<Path> opened() {
        return opened;
    }

    Answer run(String... args) {
        return run(false, args);
    }

    Answer runWithScreen(String... args) {
        return run(true, args);
    }

    private Answer run(boolean screen, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Services.Place place = new Services.Place(
                Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC),
                store,
                Locale.SIMPLIFIED_CHINESE,
                screen ? Optional.of(opened::add) : Optional.empty());
        Services services = new Services(
                new SheetReader(),
                new Recogniser(Lexicon.standard()),
                new Comparison(),
                new Intake(),
                new GapAnalysis(),
                HouseStyle::new,
                place);
        int exit = new YardstickCommandLine(
                        services,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
