package yardstick.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between two starts. Nothing of the office's work is kept here.
 *
 * @param language {@code zh} or {@code en}, empty to follow the system
 * @param bounds null before the window was ever closed
 * @param plan id of the plan looked at last, null for none
 * @param view null in a file of an older version
 */
public record Settings(
        String language, boolean dark, @Nullable Bounds bounds, @Nullable String plan, @Nullable View view) {

    public Settings {
        Objects.requireNonNull(language, "language");
    }

    public Settings(String language, boolean dark, @Nullable Bounds bounds, @Nullable String plan) {
        this(language, dark, bounds, plan, null);
    }

    /** Where the window stood, in screen points. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    /**
     * How the window was used.
     *
     * @param textSize percent of the usual size of letters
     * @param asOf the day chosen to judge at, null to follow the calendar
     * @param place name of the screen last looked at, empty for none
     * @param recent files imported, newest first, as absolute paths
     */
    public record View(int textSize, @Nullable LocalDate asOf, String place, List<String> recent) {
        public static final View FIRST = new View(100, null, "", List.of());

        public View {
            Objects.requireNonNull(place, "place");
            recent = List.copyOf(recent);
        }
    }

    public static Settings defaults() {
        return new Settings("", false, null, null);
    }

    /** What is remembered of the use, or how a first start looks. */
    public View viewOrFirst() {
        return view == null ? View.FIRST : view;
    }
}
