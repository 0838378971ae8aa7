package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.settings.Settings;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.walk.DirectJobs;
import yardstick.walk.NoDialogs;
import yardstick.work.Refusal;

/** Files dropped on the window and files imported before, without any window. */
class IntakesTest {
    @TempDir
    Path folder;

    private final Told told = new Told();
    private final WindowState state = new WindowState(Settings.defaults(), Locale.CHINA, LocalDate.of(2026, 3, 5));
    private final Intakes intakes =
            new Intakes(state, RecentFiles.of(List.of()), new DirectJobs(told::refuse), told, new NoDialogs());
    private final Dropping dropping = new Dropping(intakes::take);
    private File first = new File("");
    private File second = new File("");

    @BeforeEach
    void files() throws IOException {
        first = Files.writeString(folder.resolve("一.csv"), "指标").toFile();
        second = Files.writeString(folder.resolve("二.csv"), "指标").toFile();
    }

    @Test
    void droppedFileGoesIntoThePlanLookedAt() {
        state.open(new Place.Indicators("bengbu"));
        dropping.dropped(List.of(first));
        assertEquals(new Place.ImportFile("bengbu", first.toPath()), state.place().get());
    }

    @Test
    void fileDroppedOnTheImportOfANewPlanStaysThere() {
        state.choosePlan("bengbu");
        state.open(new Place.ImportFile(null, null));
        dropping.dropped(List.of(first));
        assertEquals(new Place.ImportFile(null, first.toPath()), state.place().get());
    }

    @Test
    void severalFilesAreOfferedOneAfterTheOther() {
        dropping.dropped(List.of(first, second));
        assertEquals(new Place.ImportFile(null, first.toPath()), state.place().get());
        assertEquals(List.of("还有 1 个文件，处理完这一个会接着问。"), told.sentences);
        state.open(new Place.Plans());
        intakes.next();
        assertEquals("接下来：二.csv（还剩 1 个文件）。", told.sentences.getLast());
        told.offered.run();
        assertEquals(new Place.ImportFile(null, second.toPath()), state.place().get());
        told.sentences.clear();
        intakes.next();
        assertEquals(List.of(), told.sentences);
    }

    @Test
    void folderIsToldAndNotSearched() {
        dropping.dropped(List.of(folder.toFile()));
        assertEquals(new Place.Plans(), state.place().get());
        assertEquals(List.of("FOLDER_DROPPED"), told.sentences);
    }

    @Test
    void nothingDroppedIsNothingTaken() {
        assertFalse(dropping.dropped(List.of()));
    }

    @Test
    void recentFileThatIsGoneIsToldAndForgotten() throws IOException {
        intakes.remember(first.toPath());
        Files.delete(first.toPath());
        intakes.reopen(first.toPath());
        assertEquals(List.of("RECENT_GONE"), told.sentences);
        assertEquals(List.of(), intakes.recent().get().files());
    }

    @Test
    void tenRecentFilesAreKeptTheNewestFirstAndEachOnce() {
        IntStream.rangeClosed(1, 12).forEach(i -> intakes.remember(folder.resolve(i + ".csv")));
        intakes.remember(folder.resolve("5.csv"));
        List<Path> files = intakes.recent().get().files();
        assertEquals(RecentFiles.MOST, files.size());
        assertEquals(folder.resolve("5.csv"), files.getFirst());
        assertEquals(1, files.stream().filter(folder.resolve("5.csv")::equals).count());
    }

    private static final class Told implements Notices {
        private final List<String> sentences = new ArrayList<>();
        private Runnable offered = () -> {};

        @Override
        public void tell(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void offer(String sentence, String label, Runnable act) {
            sentences.add(sentence);
            offered = act;
        }

        @Override
        public void refuse(Refusal refusal) {
            sentences.add(refusal.code());
        }
    }
}
