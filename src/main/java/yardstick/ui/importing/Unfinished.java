package yardstick.ui.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Place;

/** The one review that was left before it was imported: the window builds its screens anew in another language. */
public final class Unfinished {
    private @Nullable Left left;

    /**
     * @param review null for a bundle
     * @param typed without meaning for anything else
     */
    record Left(
            Place.ImportFile place, Opened opened, @Nullable Review review, BundleModel.Typed typed) {}

    void keep(Left now) {
        left = now;
    }

    /** What was left at this place; whatever was left elsewhere is given up. */
    Optional<Left> take(Place.ImportFile place) {
        Left was = left;
        left = null;
        return was != null && was.place().equals(place) ? Optional.of(was) : Optional.empty();
    }
}
