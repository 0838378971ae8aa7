package yardstick.ui.parts;

import javafx.scene.Parent;

/**
 * One screen as the window sees it.
 *
 * @param root its nodes
 * @param refresh reads again what is stored and draws it; the window runs it when the screen is shown, after every
 *     change and when the as-of day or the theme is another. It must keep what the user has selected and typed
 * @param leave runs when the window turns to another screen or language
 */
public record Screen(Parent root, Runnable refresh, Runnable leave) {
    public Screen(Parent root, Runnable refresh) {
        this(root, refresh, () -> {});
    }
}
