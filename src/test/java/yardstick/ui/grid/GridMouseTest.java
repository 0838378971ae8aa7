package yardstick.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mouse on the real table. */
class GridMouseTest {
    private final Sheet sheet = new Sheet(8);

    @AfterEach
    void close() {
        sheet.close();
    }

    private Node cell(int row, int column) {
        return sheet.grid.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof BlockCell cell && cell.isAt(row, column) && cell.getParent() != null)
                .findFirst()
                .orElseThrow();
    }

    private void drag(Node from, Node to) {
        sheet.robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        sheet.settle();
    }

    /** The robot without a screen does not tell the mouse of keys that are held. */
    private void shiftPress(Node node) {
        sheet.robot.interact(() -> Event.fireEvent(node, new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0, 0, 0, 0,
                MouseButton.PRIMARY,
                1,
                true, false, false, false,
                true, false, false,
                false, false, true,
                null)));
        sheet.settle();
    }

    @Test
    void dragSelectsABlock() {
        drag(cell(0, 2), cell(2, 4));
        assertEquals(9, sheet.cells().size());
        assertEquals("r0/y0", sheet.place());
    }

    @Test
    void shiftClickExtendsTheBlockFromTheFirstCell() {
        sheet.robot.clickOn(cell(0, 2));
        shiftPress(cell(1, 3));
        assertEquals(4, sheet.cells().size());
    }

    @Test
    void doubleClickChangesWhatStandsInTheCell() {
        sheet.robot.doubleClickOn(cell(0, 2));
        sheet.write("6").push(KeyCode.ENTER);
        assertEquals("6", sheet.value(0, 0));
    }

    @Test
    void doubleClickOnANameOpensIt() {
        sheet.robot.doubleClickOn(cell(1, 1));
        sheet.settle();
        assertEquals(List.of("r1"), sheet.opened);
    }

    @Test
    void rowHeadSelectsTheRow() {
        sheet.robot.clickOn(cell(1, 0));
        sheet.settle();
        assertTrue(sheet.grid.isWholeRows());
        assertEquals(List.of("r1"), sheet.grid.selectedRows());
    }

    @Test
    void selectedRowIsDraggedToAnotherPlace() {
        sheet.robot.clickOn(cell(0, 0));
        drag(cell(0, 0), cell(2, 0));
        assertEquals(List.of("[r0] → r2"), sheet.moved);
    }

    @Test
    void headOfAColumnSelectsItWithoutHeadings() {
        Node head = sheet.grid.lookupAll(".column-header").stream()
                .filter(node -> node.lookup(".label") instanceof Label label
                        && label.getText().startsWith("2016"))
                .findFirst()
                .orElseThrow();
        sheet.robot.clickOn(head);
        sheet.settle();
        assertEquals(7, sheet.cells().size());
        assertEquals("y1", sheet.cells().getFirst().column());
    }
}
