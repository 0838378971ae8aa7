package yardstick.importing;

import java.nio.file.Path;
import yardstick.importing.draft.Draft;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The workbooks of {@code sample-data/}; for tests. */
public final class SampleFile {
    private SampleFile() {}

    public static Draft draft(String name) {
        return switch (new SheetReader().open(Path.of("sample-data", name), Progress.none())) {
            case Outcome.Done<Book>(Book book) ->
                new Recogniser(Lexicon.standard()).recognise(book, Progress.none());
            case Outcome.Refused<Book> refused -> throw new AssertionError(refused.toString());
        };
    }
}
