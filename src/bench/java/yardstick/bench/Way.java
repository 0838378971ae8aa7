package yardstick.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import yardstick.change.Desk;
import yardstick.exchange.Destination;
import yardstick.exchange.Intake;
import yardstick.importing.Recogniser;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Comparison;
import yardstick.importing.matching.Differences;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The way of a file through the program, step by step. */
final class Way {
    private final SheetReader reader = new SheetReader();
    private final Recogniser recogniser = new Recogniser(Lexicon.standard());
    private final Comparison comparison = new Comparison();
    private final Intake intake = new Intake();

    Book read(Path file) {
        return done(reader.open(file, Progress.none()));
    }

    Draft recognise(Path file) {
        return recogniser.recognise(read(file), Progress.none());
    }

    Differences compare(Draft draft) {
        return comparison.compare(draft, Optional.empty(), Instant.EPOCH);
    }

    /** A new store on the disk. */
    Store open(Path folder) throws IOException {
        return done(Store.open(Files.createTempDirectory(folder, "store").resolve("s.mv.db")));
    }

    /** Into a store that is open, as it is while the window is. */
    int store(Path file, Store store) {
        Draft draft = recognise(file);
        Differences differences = compare(draft);
        Destination into = intake.begin("p", draft);
        done(new Desk(store, Clock.systemUTC()).apply(intake.change(into, draft, differences.items())));
        return differences.items().size();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
