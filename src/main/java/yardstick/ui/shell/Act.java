package yardstick.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.jspecify.annotations.Nullable;

/** What can be done wherever one is; the word of each is {@code shell.act.} and its name. */
enum Act {
    NEW_PLAN(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    IMPORT(KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    CLOSE(KeyCode.Q, KeyCombination.SHORTCUT_DOWN),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
    FIND(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    FIND_NEXT(KeyCode.F3),
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    RELOAD(KeyCode.F5),
    LARGER(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
    SMALLER(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    USUAL_SIZE(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    THEME,
    LANGUAGE,
    FULL_SCREEN(KeyCode.F11),
    HELP(KeyCode.F1);

    private final @Nullable KeyCodeCombination key;

    Act(KeyCode code, Modifier... modifiers) {
        key = new KeyCodeCombination(code, modifiers);
    }

    Act() {
        key = null;
    }

    /** The key told in menus and tooltips, null for none. */
    @Nullable KeyCodeCombination key() {
        return key;
    }

    /** Other keys that do the same, as keyboards and habits differ. */
    List<KeyCodeCombination> otherKeys() {
        return switch (this) {
            case REDO ->
                List.of(new KeyCodeCombination(
                        KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
            case LARGER ->
                List.of(
                        shortcut(KeyCode.PLUS),
                        shortcut(KeyCode.ADD),
                        new KeyCodeCombination(
                                KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
            case SMALLER -> List.of(shortcut(KeyCode.SUBTRACT));
            case USUAL_SIZE -> List.of(shortcut(KeyCode.NUMPAD0));
            default -> List.of();
        };
    }

    String word() {
        return "shell.act." + name();
    }

    /** The key as this system writes it, empty for none. */
    String keyText() {
        return key == null ? "" : key.getDisplayText();
    }

    static KeyCodeCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
