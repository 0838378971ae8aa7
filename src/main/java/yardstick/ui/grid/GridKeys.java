package yardstick.ui.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do while nothing is typed. Keys that are not the table's own go on to the screen and the window. */
final class GridKeys {
    private final Grid grid;
    private final Steps steps;
    private final Typing typing;

    GridKeys(Grid grid, Steps steps, Typing typing) {
        this.grid = grid;
        this.steps = steps;
        this.typing = typing;
    }

    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() == grid && pressed(e)) {
                e.consume();
            }
        });
        grid.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (e.getTarget() == grid && isText(e)) {
                e.consume();
                grid.edit(e.getCharacter());
            }
        });
        grid.setOnInputMethodTextChanged(e -> {
            if (!e.getCommitted().isEmpty()) {
                grid.edit(e.getCommitted());
            }
        });
    }

    /** Letters with AltGr come with Ctrl and Alt together. */
    private static boolean isText(KeyEvent e) {
        String typed = e.getCharacter();
        boolean altGr = e.isControlDown() && e.isAltDown();
        boolean command = (e.isControlDown() || e.isAltDown() || e.isMetaDown()) && !altGr;
        return !command && !typed.isEmpty() && typed.charAt(0) > ' ' && typed.charAt(0) != 0x7F;
    }

    private boolean pressed(KeyEvent e) {
        if (e.isAltDown() || e.isMetaDown() && !e.isShortcutDown()) {
            return false;
        }
        return e.isShortcutDown() ? command(e) : move(e) || act(e);
    }

    private boolean move(KeyEvent e) {
        boolean extend = e.isShiftDown();
        switch (e.getCode()) {
            case UP, KP_UP -> steps.by(-1, 0, extend);
            case DOWN, KP_DOWN -> steps.by(1, 0, extend);
            case LEFT, KP_LEFT -> steps.by(0, -1, extend);
            case RIGHT, KP_RIGHT -> steps.by(0, 1, extend);
            case PAGE_UP -> steps.by(-grid.page(), 0, extend);
            case PAGE_DOWN -> steps.by(grid.page(), 0, extend);
            case HOME -> steps.home(false, extend);
            case END -> steps.end(false, extend);
            case TAB -> steps.on(0, extend ? -1 : 1);
            default -> {
                return false;
            }
        }
        grid.reveal();
        return true;
    }

    private boolean act(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> enter(e.isShiftDown());
            case F2 -> {
                if (e.isShiftDown()) {
                    return false;
                }
                grid.edit();
            }
            case DELETE, BACK_SPACE -> {
                if (grid.isWholeRows() && e.getCode() == KeyCode.DELETE) {
                    return false;
                }
                typing.clear();
            }
            case ESCAPE -> {
                return typing.discard();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(boolean back) {
        boolean opened = !back && grid.open();
        if (!opened) {
            steps.on(back ? -1 : 1, 0);
            grid.reveal();
        }
    }

    private boolean command(KeyEvent e) {
        boolean extend = e.isShiftDown();
        switch (e.getCode()) {
            case UP, KP_UP -> steps.jump(-1, 0, extend);
            case DOWN, KP_DOWN -> steps.jump(1, 0, extend);
            case LEFT, KP_LEFT -> steps.jump(0, -1, extend);
            case RIGHT, KP_RIGHT -> steps.jump(0, 1, extend);
            case HOME -> steps.home(true, extend);
            case END -> steps.end(true, extend);
            default -> {
                return !extend && edit(e.getCode());
            }
        }
        grid.reveal();
        return true;
    }

    private boolean edit(KeyCode key) {
        switch (key) {
            case A -> steps.all();
            case C, INSERT -> typing.copy();
            case X -> typing.cut();
            case V -> typing.paste();
            case D -> typing.fillDown();
            case R -> typing.fillRight();
            default -> {
                return false;
            }
        }
        return true;
    }
}
