package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Every value of the spreadsheets in {@code sample-data/import} against what a person reads from their pictures. */
class SampleImportsTest {
    private static final Path FOLDER = Path.of("sample-data", "import");

    /** A file that is refused misses all its values. */
    private static final Draft NOTHING_READ = new Draft(new DraftFile("", "", ""), List.of(), List.of(), List.of());

    @Test
    void noValueIsReadWrongAndFewAreMissed() {
        int right = 0;
        int asked = 0;
        int missed = 0;
        int wrong = 0;
        StringBuilder told = new StringBuilder();
        List<ExpectedFile> files = ExpectedFile.all(FOLDER);
        for (ExpectedFile file : files) {
            Score score = Score.of(file, draft(file.file()));
            right += score.right;
            asked += score.asked;
            missed += score.missed.size();
            wrong += score.wrong.size();
            told.append("%4d right %3d asked %3d missed %3d wrong  %s%n"
                    .formatted(score.right, score.asked, score.missed.size(), score.wrong.size(), file.name()));
            score.wrong.forEach(w -> told.append("       wrong  ").append(w).append('\n'));
            score.missed.forEach(m -> told.append("       missed ").append(m).append('\n'));
        }
        String sum = "%d files: %d values right, %d asked, %d missed, %d wrong"
                .formatted(files.size(), right, asked, missed, wrong);
        System.out.println(told + sum);
        assertEquals(0, wrong, told.toString());
        assertTrue(right >= 0.97 * (right + missed), told + sum);
        assertTrue(files.size() >= 40, sum);
    }

    private static Draft draft(Path file) {
        return switch (new SheetReader().open(file, Progress.none())) {
            case Outcome.Done<Book>(Book book) -> new Recogniser(Lexicon.standard()).recognise(book, Progress.none());
            case Outcome.Refused<Book> refused -> NOTHING_READ;
        };
    }
}
