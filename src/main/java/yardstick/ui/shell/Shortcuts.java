package yardstick.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere. */
record Shortcuts(Acting acting, Supplier<Rail> rail) {

    Map<KeyCombination, Runnable> all() {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        for (Act act : Act.values()) {
            if (act.key() != null) {
                keys.put(act.key(), () -> acting.run(act));
            }
            act.otherKeys().forEach(key -> keys.put(key, () -> acting.run(act)));
        }
        for (int i = 1; i <= Rail.keys(); i++) {
            int number = i;
            keys.put(Act.shortcut(KeyCode.valueOf("DIGIT" + i)), () -> rail.get().go(number));
        }
        return keys;
    }
}
