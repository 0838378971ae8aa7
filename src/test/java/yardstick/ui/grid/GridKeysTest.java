package yardstick.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yardstick.walk.Fx;

/** Keys on the real table. */
class GridKeysTest {
    private final Sheet sheet = new Sheet(40);

    @AfterEach
    void close() {
        sheet.close();
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        sheet.at(0, 0).write("12").push(KeyCode.ENTER).write("34").push(KeyCode.ENTER);
        assertEquals("12", sheet.value(0, 0));
        assertEquals("34", sheet.value(1, 0));
        assertEquals("r2/y0", sheet.place());
    }

    @Test
    void tabGoesRightAndShiftTabBack() {
        sheet.at(0, 0).write("1").push(KeyCode.TAB).write("2").push(KeyCode.TAB);
        assertEquals("r0/y2", sheet.place());
        sheet.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("r0/y1", sheet.place());
        assertEquals("2", sheet.value(0, 1));
    }

    @Test
    void enterStepsOverAHeading() {
        sheet.at(2, 0).push(KeyCode.ENTER);
        assertEquals("r4/y0", sheet.place());
        sheet.push(KeyCode.UP);
        assertEquals("r2/y0", sheet.place());
    }

    @Test
    void f2ChangesWhatStandsThereAndEscapeLeavesItAsItWas() {
        sheet.at(0, 0).write("12").push(KeyCode.ENTER);
        sheet.at(0, 0).push(KeyCode.F2).write("5").push(KeyCode.ENTER);
        assertEquals("125", sheet.value(0, 0));
        sheet.at(0, 0).push(KeyCode.F2).write("9").push(KeyCode.ESCAPE);
        assertEquals("125", sheet.value(0, 0));
        assertEquals(2, sheet.saved.size());
    }

    @Test
    void wrongTextStaysWithItsReasonUntilItIsCorrected() {
        sheet.at(0, 0).write("1x").push(KeyCode.ENTER);
        assertEquals("r0/y0", sheet.place());
        assertEquals(0, sheet.saved.size());
        assertEquals("不是数", sheet.reason());
        sheet.picture("grid-wrong");
        sheet.write("7").push(KeyCode.ENTER);
        assertEquals("7", sheet.value(0, 0));
        assertEquals("", sheet.reason());
    }

    @Test
    void escapeGivesUpAWrongText() {
        sheet.at(0, 0).write("1x").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertEquals("", sheet.reason());
        assertEquals(0, sheet.saved.size());
    }

    @Test
    void shiftArrowsSelectABlockAndDeleteEmptiesItInOneStep() {
        sheet.at(0, 0).write("1").push(KeyCode.TAB).write("2").push(KeyCode.ENTER);
        sheet.at(0, 0).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(4, sheet.cells().size());
        sheet.push(KeyCode.DELETE);
        assertEquals("", sheet.value(0, 0));
        assertEquals("", sheet.value(0, 1));
        assertEquals(2, sheet.saved.getLast().size());
    }

    @Test
    void fillDownAndRightCopyTheFirstOfTheBlock() {
        sheet.at(0, 0).write("8").push(KeyCode.ENTER);
        sheet.at(0, 0).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        sheet.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals("8", sheet.value(2, 0));
        sheet.at(0, 0).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.R);
        assertEquals("8", sheet.value(0, 1));
    }

    @Test
    void endAndHomeGoToTheEdgesAndTheCellComesIntoSight() {
        sheet.at(0, 0).push(KeyCode.END);
        assertEquals("r0/y11", sheet.place());
        assertTrue(Fx.run(() -> sheet.grid.activeCell() != null));
        sheet.push(KeyCode.CONTROL, KeyCode.END);
        assertEquals("r39/y11", sheet.place());
        assertTrue(Fx.run(() -> sheet.grid.activeCell() != null));
        sheet.picture("grid-end");
        sheet.push(KeyCode.HOME);
        assertEquals("r39/y0", sheet.place());
        sheet.push(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals("r0/no", sheet.place());
    }

    @Test
    void pageDownGoesOnByWhatIsToBeSeen() {
        sheet.at(0, 0).push(KeyCode.PAGE_DOWN);
        int row = Integer.parseInt(sheet.place().replaceAll("r(\\d+)/.*", "$1"));
        assertTrue(row >= 7 && row <= 12, sheet.place());
    }

    @Test
    void controlArrowGoesToTheEndOfWhatIsFilled() {
        sheet.at(0, 0).write("1").push(KeyCode.TAB).write("2").push(KeyCode.TAB).write("3").push(KeyCode.ENTER);
        sheet.at(0, 0).push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("r0/y2", sheet.place());
        sheet.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("r0/y11", sheet.place());
    }

    @Test
    void everythingIsSelectedAndTypingStillGoesToOneCell() {
        sheet.at(5, 0).push(KeyCode.CONTROL, KeyCode.A);
        assertEquals(39 * 14, sheet.cells().size());
    }

    @Test
    void enterOnANameOpensIt() {
        sheet.at(0, 0).push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertEquals(List.of("r0"), sheet.opened);
    }

    @Test
    void blockIsCopiedAsTextAndAsATable() {
        sheet.at(0, 0).write("1").push(KeyCode.TAB).write("2").push(KeyCode.ENTER);
        sheet.at(0, 0).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("1\t2", Fx.run(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(Fx.run(() -> Clipboard.getSystemClipboard().getHtml()).contains("<td>1</td><td>2</td>"));
    }

    @Test
    void pastedBlockGrowsFromOneCellAndIsOneStep() {
        clipboard("1\t2\r\n3\t4\r\n");
        sheet.at(1, 0).push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("4", sheet.value(2, 1));
        assertEquals(4, sheet.cells().size());
        assertEquals(1, sheet.saved.size());
    }

    @Test
    void oneValueFillsTheSelection() {
        clipboard("5");
        sheet.at(0, 0).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        sheet.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("5", sheet.value(1, 1));
        assertEquals(1, sheet.saved.size());
    }

    @Test
    void pasteWithAWrongCellSavesNothingUntilItIsCorrected() {
        clipboard("1\tx\r\n3\t4\r\n");
        sheet.at(0, 0).push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(0, sheet.saved.size());
        assertTrue(sheet.told.getFirst().contains("第 1 行“2016 实际”的“x”（不是数）"), sheet.told::toString);
        sheet.picture("grid-paste-wrong");
        assertEquals("r0/y1", sheet.place());
        sheet.write("2").push(KeyCode.ENTER);
        assertEquals(1, sheet.saved.size());
        assertEquals("2", sheet.value(0, 1));
        assertEquals("4", sheet.value(1, 1));
    }

    @Test
    void escapeGivesUpTheWholePastedBlock() {
        clipboard("1\tx\r\n3\t4\r\n");
        sheet.at(0, 0).push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.ESCAPE);
        sheet.at(0, 1).write("2").push(KeyCode.ENTER);
        assertEquals(1, sheet.saved.getLast().size());
        assertEquals("", sheet.value(0, 0));
    }

    @Test
    void blockThatDoesNotFitIsNotPasted() {
        clipboard("1\t2\t3\r\n");
        sheet.at(0, 10).push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(0, sheet.saved.size());
        assertTrue(sheet.told.getFirst().contains("放得下"), sheet.told::toString);
    }

    private static void clipboard(String text) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
