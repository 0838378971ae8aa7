package yardstick.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.Duties;
import yardstick.chart.HouseStyle;
import yardstick.report.DutiesFiles;
import yardstick.report.Printing;
import yardstick.text.Words;
import yardstick.ui.parts.Dialogs;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;
import yardstick.walk.DirectJobs;
import yardstick.walk.SampleUnits;
import yardstick.work.Refusal;

/** Real files in a real folder; jobs run at once and no printer is there. */
class DutyPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private final Words words = Words.of(Locale.SIMPLIFIED_CHINESE);
    private final Noted noted = new Noted();
    private final Duties duties = Duties.of(SampleUnits.full(), DAY);

    private DutyPapers papers() {
        Surroundings around = new Surroundings(
                words, () -> DAY, () -> Theme.LIGHT, noted, noted, new DirectJobs(noted::refuse), noted);
        return new DutyPapers(new DutiesFiles(words, new HouseStyle()), new Printing(Stream::empty), around);
    }

    private static List<String> firstColumn(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(row.getCell(0) == null ? "" : row.getCell(0).toString()));
        return texts;
    }

    @Test
    void workbookHoldsEveryUnitThatOwesSomething() throws IOException {
        papers().xlsx(duties);
        Path file = folder.resolve("units-full-责任总览-2026-03-05.xlsx");
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            List<String> names = firstColumn(book.getSheetAt(0));
            duties.busy().forEach(unit -> assertTrue(names.contains(unit.unit().name()), unit.unit().name()));
        }
        assertEquals(List.of(), noted.refusals);
        assertEquals(1, noted.told.size());
    }

    @Test
    void withoutAPrinterThePdfIsOffered() throws IOException {
        papers().print(duties);
        assertEquals(List.of(), noted.refusals);
        noted.offers.getFirst().run();
        byte[] begin = Files.readAllBytes(folder.resolve("units-full-责任总览-2026-03-05.pdf"));
        assertTrue(new String(begin, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    }

    private final class Noted implements Navigator, Notices, Dialogs {
        private final List<String> told = new ArrayList<>();
        private final List<Runnable> offers = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        @Override
        public void open(Place place) {}

        @Override
        public void back() {}

        @Override
        public void tell(String sentence) {
            told.add(sentence);
        }

        @Override
        public void offer(String sentence, String label, Runnable act) {
            offers.add(act);
        }

        @Override
        public void refuse(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public Optional<Path> chooseOpen(String title, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String title, String suggestedName, String... patterns) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }
}
