package yardstick.walk;

import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** A person at the window of a walk: presses, types and looks, and waits until what was begun is done. */
public record Hands(Walk walk, FxRobot robot) {
    private static final Path PICTURES = Path.of("target", "screens");

    public Hands(Walk walk) {
        this(walk, new FxRobot());
    }

    public void act(Runnable act) {
        Fx.run(() -> {
            act.run();
            return true;
        });
        walk.settle();
    }

    public void push(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    /** By keys, where the focus is. */
    public void write(String text) {
        robot.write(text, 0);
        walk.settle();
    }

    public void press(String selector) {
        act(() -> ((ButtonBase) find(selector)).fire());
    }

    /** Into a field, as a whole. */
    public void fill(String field, String text) {
        act(() -> ((TextInputControl) find(field)).setText(text));
    }

    public String text(String field) {
        return Fx.run(() -> ((TextInputControl) find(field)).getText());
    }

    /** What stands on a button or label. */
    public String label(String selector) {
        return Fx.run(() -> ((Labeled) find(selector)).getText());
    }

    public Node find(String selector) {
        return find(Node.class, selector, node -> true);
    }

    public <N extends Node> N find(Class<N> type, String selector, Predicate<N> wanted) {
        return walk.root().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on the screen is " + selector));
    }

    public boolean isThere(String selector) {
        return walk.root().lookup(selector) != null;
    }

    /** Whether anything that can be seen holds these words. */
    public boolean reads(String text) {
        return Fx.run(() -> new Nodes(walk.root())
                .visible().stream()
                        .anyMatch(node -> node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(text)));
    }

    public void picture(String name) {
        Fx.picture(walk.root().getScene(), PICTURES.resolve(name + ".png"));
    }
}
