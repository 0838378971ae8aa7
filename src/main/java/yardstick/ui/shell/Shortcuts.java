package yardstick.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere. A screen that can be searched gives its find field the id {@value #FIND}. */
record Shortcuts(WindowState state, StoreModel store, Supplier<Rail> rail, Parent root) {
    private static final String FIND = "find";

    Map<KeyCombination, Runnable> all() {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        keys.put(control(KeyCode.Z), store::undo);
        keys.put(control(KeyCode.Y), store::redo);
        keys.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), store::redo);
        keys.put(control(KeyCode.F), this::find);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), state::back);
        for (int i = 1; i <= Rail.entries(); i++) {
            int number = i;
            keys.put(control(KeyCode.valueOf("DIGIT" + i)), () -> rail.get().go(number));
        }
        return keys;
    }

    private void find() {
        Node field = root.lookup("#" + FIND);
        if (field != null) {
            field.requestFocus();
        }
    }

    private static KeyCodeCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
