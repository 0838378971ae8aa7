package yardstick.ui.parts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Somewhere in the window a person can be. */
public sealed interface Place {

    /** The plan this place belongs to, null where it belongs to none. */
    @Nullable String planId();

    record Plans() implements Place {
        @Override
        public @Nullable String planId() {
            return null;
        }
    }

    record Indicators(String planId) implements Place {}

    record IndicatorPage(String planId, String indicatorId) implements Place {}

    /**
     * @param planId where the values shall go, null for a new plan
     * @param file null if it is still to be chosen
     */
    record ImportFile(@Nullable String planId, @Nullable Path file) implements Place {}
}
