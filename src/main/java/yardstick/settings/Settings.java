package yardstick.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between two starts. Nothing of the office's work is kept here.
 *
 * @param language {@code zh} or {@code en}, empty to follow the system
 * @param bounds null before the window was ever closed
 * @param plan id of the plan looked at last, null for none
 */
public record Settings(String language, boolean dark, @Nullable Bounds bounds, @Nullable String plan) {

    public Settings {
        Objects.requireNonNull(language, "language");
    }

    /** Where the window stood, in screen points. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    public static Settings defaults() {
        return new Settings("", false, null, null);
    }
}
