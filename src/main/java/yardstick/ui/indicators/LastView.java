package yardstick.ui.indicators;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;

/** How tables were looked at when they were left: another language, or the way back, shows them so. Of one thread. */
public final class LastView {
    private final Map<Place.Indicators, View> kept = new HashMap<>();

    /**
     * @param locale in which it was left
     * @param active null where there was none
     */
    record View(
            Locale locale, Layers layers, Arrangement arrangement, Narrowed narrowed, @Nullable GridPlace active) {}

    /** @param group null for all */
    record Narrowed(String find, Set<Status> statuses, @Nullable Group group) {}

    void keep(Place.Indicators place, View view) {
        kept.put(place, view);
    }

    /** A place that asks for statuses shows those, unless only the language is another. */
    Optional<View> of(Place.Indicators place, Locale locale) {
        return Optional.ofNullable(kept.get(place))
                .filter(view -> place.statuses().isEmpty() || !view.locale().equals(locale));
    }
}
