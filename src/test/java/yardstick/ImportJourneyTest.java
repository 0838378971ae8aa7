package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.text.Words;
import yardstick.ui.parts.Place;
import yardstick.walk.ImportFiles;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** The review of files that need a person, through the real window on a real store. */
class ImportJourneyTest {
    private static final String LANGUAGE = Words.of(Locale.SIMPLIFIED_CHINESE).get("shell.language");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void lockedWorkbookOpensWithItsPasswordTypedAndEnter() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().locked()));
            assertTrue(find(walk, "#intake-password").isFocused());
            type(walk, "#intake-password", ImportFiles.PASSWORD);
            assertNull(walk.root().lookup("#intake-password"));
            press(walk, "#intake-accept");
            assertEquals(3, onlyPlan(walk).indicators().size());
        }
    }

    @Test
    void wrongPasswordIsSaidAndForgotten() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().locked()));
            type(walk, "#intake-password", "x");
            assertEquals("密码不对，请重新输入。", ((Label) find(walk, ".field-message")).getText());
            assertEquals("", ((PasswordField) find(walk, "#intake-password")).getText());
            assertTrue(find(walk, "#intake-password").isFocused());
        }
    }

    @Test
    void questionForThePasswordIsLeftWithEscape() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().locked()));
            robot.push(KeyCode.ESCAPE);
            walk.settle();
            assertNotNull(walk.root().lookup(".drop-zone"));
        }
    }

    @Test
    void pastedTextIsReviewedLikeAFile() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, null));
            ClipboardContent text = new ClipboardContent();
            text.putString("指标\t单位\t2024年实际\n有效发明专利拥有量\t件\t5230\n专利实施率\t%\t61.5\n");
            paste(walk, text);
            press(walk, "#intake-accept");
            assertEquals(2, onlyPlan(walk).indicators().size());
        }
    }

    /** The text of a merged table says less than its markup. */
    @Test
    void pastedTableIsTakenWithItsMergedCells() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, null));
            ClipboardContent table = new ClipboardContent();
            table.putString("x");
            table.putHtml("<table><tr><th rowspan=2>指标<th rowspan=2>单位<th colspan=2>实际<tr><th>2023年<th>2024年"
                    + "<tr><td>有效发明专利拥有量<td>件<td>5100<td>5230<tr><td>专利实施率<td>%<td>60<td>61.5</table>");
            paste(walk, table);
            press(walk, "#intake-accept");
            assertEquals(
                    List.of(2, 2),
                    onlyPlan(walk).indicators().stream()
                            .map(indicator -> indicator.actuals().size())
                            .toList());
        }
    }

    @Test
    void emptyClipboardIsSaid() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, null));
            paste(walk, new ClipboardContent());
            assertNotNull(walk.root().lookup(".drop-zone"));
            assertTrue(shows(walk, "剪贴板里没有表格"));
        }
    }

    @Test
    void whatIsPastedOverAnOpenReviewIsReadOnlyWhenAPersonSaysSo() {
        try (Walk walk = walk(List.of())) {
            walk.open(new Place.ImportFile(null, null));
            ClipboardContent text = new ClipboardContent();
            text.putString("指标\t单位\t2024年实际\n有效发明专利拥有量\t件\t5230\n专利实施率\t%\t61.5\n");
            paste(walk, text);
            ClipboardContent other = new ClipboardContent();
            other.putString("指标\t单位\t2024年实际\n地理标志产品数\t个\t7\n");
            robot.interact(() -> Clipboard.getSystemClipboard().setContent(other));
            robot.interact(() -> walk.root().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.V);
            walk.settle();
            assertTrue(shows(walk, "正在核对的表还没有导入"));
            assertEquals("导入 4 项更改", ((Button) find(walk, "#intake-accept")).getText());
            fire(walk, ".notification-bar .button", button -> "改读粘贴的内容".equals(button.getText()));
            press(walk, "#intake-accept");
            assertEquals("地理标志产品数", onlyPlan(walk).indicators().getFirst().title());
        }
    }

    @Test
    void tableTickedOffTakesItsRowsAlong() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().doubtful()));
            int all = table(walk, "#differences").getItems().size();
            fire(walk, ".check-box", box -> box.getText().startsWith("运用"));
            int rest = table(walk, "#differences").getItems().size();
            assertEquals(18 * 3, rest);
            assertTrue(rest < all);
            fire(walk, ".check-box", box -> box.getText().startsWith("运用"));
            assertEquals(all, table(walk, "#differences").getItems().size());
        }
    }

    @Test
    void manyFindingsOfOneSortAreFoldedAndUnfoldedByKeyboard() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().doubtful()));
            ListView<?> list = findings(walk);
            int folded = list.getItems().size();
            assertTrue(folded < 10, () -> folded + " lines");
            robot.interact(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            robot.push(KeyCode.SPACE);
            walk.settle();
            assertTrue(list.getItems().size() > folded + 10);
            robot.push(KeyCode.SPACE);
            walk.settle();
            assertEquals(folded, list.getItems().size());
        }
    }

    @Test
    void findingInAnotherSheetIsShownThereAndTheKeyboardStaysInTheList() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().doubtful()));
            ListView<?> list = findings(walk);
            unfoldAll(walk);
            int at = indexOf(list, "运用 D14");
            robot.interact(() -> {
                list.requestFocus();
                list.getSelectionModel().select(at);
            });
            walk.settle();
            assertEquals("运用", sheets(walk).getValue());
            assertEquals("D14", selected(walk));
            assertTrue(list.isFocused());
        }
    }

    @Test
    void hiddenRowIsMarkedAndItsFindingLeadsThere() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().hidden()));
            assertTrue(shows(walk, "4 隐"));
            assertTrue(shows(walk, "D 隐"));
            choose(walk, "A4");
            assertEquals("A4", selected(walk));
        }
    }

    @Test
    void hiddenSheetIsNamedSoAndItsFindingShowsIt() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().hidden()));
            choose(walk, "旧稿");
            assertEquals("旧稿（隐藏）", sheets(walk).getValue());
        }
    }

    @Test
    void findingInAMergedRegionMarksItsUpperLeftCell() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().hidden()));
            choose(walk, "D1");
            assertEquals("C1", selected(walk));
        }
    }

    @Test
    void fixOfOneFindingIsTakenByKeyboardAndTakenBack() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().doubtful()));
            unfoldAll(walk);
            ListView<?> list = findings(walk);
            int before = count(walk);
            int at = indexOf(list, "运用 D14");
            robot.interact(() -> {
                list.requestFocus();
                list.scrollTo(at);
                list.getSelectionModel().select(at);
            });
            walk.settle();
            robot.push(KeyCode.ENTER);
            assertInstanceOf(Hyperlink.class, list.getScene().getFocusOwner());
            robot.push(KeyCode.ENTER);
            walk.settle();
            assertTrue(count(walk) < before);
            assertTrue(list.isFocused());
            fire(walk, "#findings-back", link -> true);
            assertEquals(before, count(walk));
        }
    }

    @Test
    void sameFixForAllOfOneSortIsOneStep() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(files().doubtful()));
            int findings = count(walk);
            int changes = table(walk, "#differences").getItems().size();
            fire(walk, ".findings .hyperlink", link -> link.getText().equals("12 条一并处理：不要这一格"));
            assertEquals(changes - 12, table(walk, "#differences").getItems().size());
            assertEquals(findings - 12, count(walk));
            fire(walk, "#findings-back", link -> true);
            assertEquals(changes, table(walk, "#differences").getItems().size());
            assertEquals(findings, count(walk));
        }
    }

    @Test
    void findingsAreNarrowedToOneLevel() {
        try (Walk walk = walk(List.of())) {
            walk.open(file(Path.of("sample-data", "import", "翠屏江市主要指标（含隐藏行列与工作表）.xlsx")));
            int all = findings(walk).getItems().size();
            fire(walk, "#findings-INFO", chip -> true);
            assertTrue(findings(walk).getItems().size() < all);
            fire(walk, "#findings-INFO", chip -> true);
            assertEquals(all, findings(walk).getItems().size());
        }
    }

    /** The link beside the finding and the box above are one decision. */
    @Test
    void nameIsDecidedWithALinkBesideItsFinding() throws IOException {
        try (Walk walk = walk(SamplePlans.all())) {
            Path file = Files.writeString(
                    folder.resolve("报送.csv"), "指标,单位,2024年实际\n有效注册商标数量,件,54300\n");
            walk.open(new Place.ImportFile("bengbu", file));
            ComboBox<?> box = (ComboBox<?>) find(walk, ".name-choice");
            assertNull(box.getValue());
            fire(walk, ".findings .hyperlink", link -> link.getText().startsWith("就是"));
            assertNotNull(box.getValue());
            assertFalse(find(walk, "#intake-accept").isDisabled());
        }
    }

    @Test
    void idTypedForABundleOutlivesTheLanguage() {
        try (Walk walk = walk(SamplePlans.all())) {
            walk.open(file(Path.of("sample-data", "plans", "bengbu.json")));
            robot.interact(() -> ((TextField) find(walk, "#bundle-id")).setText("第二份"));
            walk.settle();
            fire(walk, ".button", button -> Objects.equals(button.getAccessibleText(), LANGUAGE));
            assertEquals("第二份", ((TextField) find(walk, "#bundle-id")).getText());
        }
    }

    private ImportFiles files() {
        return new ImportFiles(folder);
    }

    private static Place file(Path path) {
        return new Place.ImportFile(null, path);
    }

    private static Node find(Walk walk, String selector) {
        return Objects.requireNonNull(walk.root().lookup(selector), selector);
    }

    private static ListView<?> findings(Walk walk) {
        return (ListView<?>) find(walk, ".findings");
    }

    private static TableView<?> table(Walk walk, String selector) {
        return (TableView<?>) find(walk, selector);
    }

    private static ComboBox<?> sheets(Walk walk) {
        return (ComboBox<?>) find(walk, "#intake-sheets");
    }

    /** As in the heading over the list. */
    private static int count(Walk walk) {
        String heading = walk.root().lookupAll(".section-title").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.startsWith("发现"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(heading.replaceAll("\\D", ""));
    }

    private static String selected(Walk walk) {
        TablePosition<?, ?> at =
                table(walk, ".sheet-grid").getSelectionModel().getSelectedCells().getFirst();
        return (char) ('A' + at.getColumn() - 1) + Integer.toString(at.getRow() + 1);
    }

    private static int indexOf(ListView<?> list, String part) {
        for (int i = 0; i < list.getItems().size(); i++) {
            String line = list.getItems().get(i).toString();
            if (line.startsWith("FindingRow") && line.contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part + " is not among " + list.getItems());
    }

    private void choose(Walk walk, String part) {
        ListView<?> list = findings(walk);
        int at = indexOf(list, part);
        robot.interact(() -> list.getSelectionModel().select(at));
        walk.settle();
    }

    private void unfoldAll(Walk walk) {
        ListView<?> list = findings(walk);
        for (int i = list.getItems().size() - 1; i >= 0; i--) {
            int at = i;
            robot.interact(() -> {
                list.requestFocus();
                list.getSelectionModel().select(at);
            });
            robot.push(KeyCode.RIGHT);
            walk.settle();
        }
    }

    private static boolean shows(Walk walk, String text) {
        return Stream.of(".label", ".table-cell")
                .flatMap(kind -> walk.root().lookupAll(kind).stream())
                .anyMatch(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(text));
    }

    private void type(Walk walk, String selector, String text) {
        TextField field = (TextField) find(walk, selector);
        robot.interact(() -> field.setText(text));
        robot.push(KeyCode.ENTER);
        walk.settle();
    }

    private void paste(Walk walk, ClipboardContent content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.interact(() -> find(walk, ".drop-zone .button").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        walk.settle();
    }

    private void press(Walk walk, String selector) {
        robot.interact(() -> ((Button) find(walk, selector)).fire());
        walk.settle();
    }

    private void fire(Walk walk, String selector, Predicate<ButtonBase> which) {
        ButtonBase button = walk.root().lookupAll(selector).stream()
                .map(ButtonBase.class::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
        walk.settle();
    }

    private static Plan onlyPlan(Walk walk) {
        return walk.plans().getFirst();
    }

    private Walk walk(List<Plan> plans) {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        return new Walk(dress, plans, bench::screens, folder);
    }
}
