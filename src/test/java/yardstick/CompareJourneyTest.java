package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.Lineup;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.FilesIn;
import yardstick.walk.Fx;
import yardstick.walk.Hands;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/**
 * Two cities beside one another, pressed, copied and saved. Both have 每万人口高价值发明专利拥有量; the loans on patents have
 * names that are only alike, one in 亿元, one in 万元.
 */
class CompareJourneyTest {
    private static final String PATENTS = "每万人口高价值发明专利拥有量";
    private static final String LOANS = "知识产权质押融资金额";

    @TempDir
    static Path folder;

    private static Walk walk;
    private static Hands hands;

    @BeforeAll
    static void openWindow() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        walk = new Walk(
                dress,
                SamplePlans.all(),
                (store, desk) -> new FilesIn(folder).of(bench.screens(store, desk)),
                folder);
        hands = new Hands(walk);
    }

    @AfterAll
    static void closeWindow() {
        walk.close();
    }

    @BeforeEach
    void begin() {
        walk.open(new Place.Plans());
        walk.open(new Place.Compare("bengbu", "i1"));
    }

    private static List<Lineup.Entry> entries() {
        TableView<?> table = (TableView<?>) hands.find("#compare-table");
        return table.getItems().stream().map(Lineup.Entry.class::cast).toList();
    }

    private static List<String> plans() {
        return entries().stream().map(entry -> entry.seat().plan().id()).toList();
    }

    private static <T> void choose(String box, int item) {
        @SuppressWarnings("unchecked")
        ComboBox<T> found = (ComboBox<T>) hands.find(box);
        hands.act(() -> {
            found.setValue(found.getItems().get(item));
        });
    }

    private static void joinTheLikely() {
        walk.open(new Place.Compare("bengbu", "i3"));
        CheckBox tick = hands.find(CheckBox.class, ".check-box", box -> box.getText().contains("登记金额"));
        hands.act(tick::requestFocus);
        hands.push(KeyCode.SPACE);
    }

    private static void save(int format) {
        hands.act(() -> ((MenuButton) hands.find("#compare-save")).getItems().get(format).fire());
    }

    @Test
    void sameNameStandsTogetherWithTheNumbersOfBoth() {
        assertEquals(List.of("bengbu", "heyuan"), plans());
        assertEquals("12.6", Objects.requireNonNull(entries().getFirst().actual()).toPlainString());
        assertEquals("0.80", Objects.requireNonNull(entries().getLast().actual()).toPlainString());
        assertTrue(hands.reads("12.6（2025）"));
        assertTrue(hands.reads("0.8（2024）"));
    }

    @Test
    void measureIsFoundByInitialsAndChosenByKeys() {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.write("zscqzyrzdj");
        ListView<?> list = (ListView<?>) hands.find("#measures");
        assertEquals(1, list.getItems().size());
        hands.act(list::requestFocus);
        hands.push(KeyCode.HOME);
        assertEquals(List.of("heyuan"), plans());
        hands.fill("#find", "");
    }

    @Test
    void onlyTheLikelyThatIsTickedIsTakenInAndInOneUnit() {
        joinTheLikely();
        assertEquals(List.of("bengbu", "heyuan"), plans());
        Lineup.Entry heyuan = entries().getLast();
        assertEquals(
                List.of("0.9005", "1.29", "1.8"),
                List.of(plain(heyuan.baseline()), plain(heyuan.actual()), plain(heyuan.target())));
        choose("#compare-unit", 1);
        assertEquals("221000", plain(entries().getFirst().actual()));
        assertTrue(hands.find("#compare-table").lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible));
        hands.picture("compare-journey-unit");
    }

    private static String plain(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).stripTrailingZeros().toPlainString();
    }

    @Test
    void orderByCompletionPutsTheFurtherFirst() {
        choose("#compare-order", 1);
        assertEquals(List.of("bengbu", "heyuan"), plans());
        choose("#compare-order", 2);
        assertEquals(List.of("bengbu", "heyuan"), plans());
        choose("#compare-order", 3);
        assertEquals(2, plans().size());
    }

    @Test
    void enterInTheTableOpensTheIndicator() {
        TableView<?> table = (TableView<?>) hands.find("#compare-table");
        hands.act(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });
        hands.push(KeyCode.ENTER);
        assertTrue(hands.isThere(".page-tabs"));
        assertTrue(hands.reads("0.39"));
    }

    @Test
    void rowOfTheChartOpensTheIndicator() {
        Button row = (Button) hands.find(".chart-row");
        hands.act(row::requestFocus);
        hands.push(KeyCode.SPACE);
        assertTrue(hands.isThere(".page-tabs"));
        assertTrue(hands.reads(PATENTS));
    }

    @Test
    void copiedTableHasExactNumbersAndDates() {
        hands.press("#compare-copy");
        String text = Fx.run(() -> Clipboard.getSystemClipboard().getString());
        List<String> lines = text.lines().toList();
        assertEquals(3, lines.size());
        assertEquals(
                List.of("9.54", "2023", "12.6", "2025", "14", "2026"), List.of(lines.get(1).split("\t")).subList(3, 9));
        assertEquals(
                List.of("0.39", "2020", "0.8", "2024", "1", "2025"), List.of(lines.get(2).split("\t")).subList(3, 9));
    }

    @Test
    void savedWorkbookHoldsNumbersAsNumbersInTheUnitShown() throws IOException {
        joinTheLikely();
        save(0);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(LOANS + "比较.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertEquals("最新实际值（亿元）", sheet.getRow(1).getCell(5).getStringCellValue());
            assertEquals(List.of(17.2, 22.1, 25.0), numbers(sheet.getRow(2)));
            assertEquals(List.of(0.9005, 1.29, 1.8), numbers(sheet.getRow(3)));
        }
    }

    private static List<Double> numbers(Row row) {
        List<Double> numbers = new ArrayList<>();
        for (int column : new int[] {3, 5, 7}) {
            assertEquals(CellType.NUMERIC, row.getCell(column).getCellType());
            numbers.add(row.getCell(column).getNumericCellValue());
        }
        return numbers;
    }

    @Test
    void savedPictureIsOnWhiteAndNotEmpty() throws IOException {
        save(2);
        BufferedImage image = ImageIO.read(folder.resolve(PATENTS + "比较.png").toFile());
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(IntStream.of(dots).filter(dot -> dot != 0xFFFFFFFF).count() > 1000);
        Files.copy(
                folder.resolve(PATENTS + "比较.png"),
                Files.createDirectories(Path.of("target", "screens")).resolve("compare-journey-saved.png"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
