package yardstick.walk;

import java.util.function.Consumer;
import javafx.scene.Parent;
import yardstick.ui.parts.Place;

/**
 * One screen the walk comes by.
 *
 * @param name begins the name of the picture
 * @param place where the window is sent
 * @param prepare done on the window's thread before the picture, such as choosing a row
 */
public record Visit(String name, Place place, Consumer<Parent> prepare) {
    public Visit(String name, Place place) {
        this(name, place, root -> {});
    }
}
