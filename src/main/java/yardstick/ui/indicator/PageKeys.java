package yardstick.ui.indicator;

import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys from indicator to indicator. They work wherever the focus is while the page is in the window. */
final class PageKeys {
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final Acts acts;

    /** What the keys do. */
    record Acts(Runnable previous, Runnable next) {}

    PageKeys(Parent page, Acts acts) {
        this.acts = acts;
        EventHandler<KeyEvent> pressed = this::pressed;
        page.sceneProperty().addListener((p, old, now) -> move(old, now, pressed));
    }

    private static void move(@Nullable Scene old, @Nullable Scene now, EventHandler<KeyEvent> pressed) {
        if (old != null) {
            old.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    private void pressed(KeyEvent e) {
        if (PREVIOUS.match(e)) {
            e.consume();
            acts.previous().run();
        } else if (NEXT.match(e)) {
            e.consume();
            acts.next().run();
        }
    }
}
