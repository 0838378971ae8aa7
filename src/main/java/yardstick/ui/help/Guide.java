package yardstick.ui.help;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.ui.parts.Place;

/** The pages of the manual in their order; each is a file of its name in every language. */
enum Guide {
    INDEX,
    START,
    KEYS,
    PLANS,
    CREATE,
    OVERVIEW,
    PLAN,
    INDICATORS,
    INDICATOR,
    TASKS,
    UNITS,
    FUNDS,
    SCHEDULE,
    COMPARE,
    IMPORT,
    MATCHING,
    FILES,
    CELLS,
    FINDINGS,
    BUNDLES,
    PAPERS,
    RULE,
    DATA;

    /** What says most about a place. */
    static Guide of(Place place) {
        return switch (place) {
            case Place.Plans p -> PLANS;
            case Place.NewPlan p -> CREATE;
            case Place.Overview p -> OVERVIEW;
            case Place.PlanPage p -> PLAN;
            case Place.Indicators p -> INDICATORS;
            case Place.IndicatorPage p -> INDICATOR;
            case Place.Tasks p -> TASKS;
            case Place.Units p -> UNITS;
            case Place.Funds p -> FUNDS;
            case Place.Schedule p -> SCHEDULE;
            case Place.Compare p -> COMPARE;
            case Place.ImportFile p -> IMPORT;
            case Place.Help help -> of(help.about());
        };
    }

    /** The page a link of the manual leads to, empty for a link that leads elsewhere. */
    static Optional<Guide> linked(String destination) {
        return Stream.of(values())
                .filter(guide -> guide.file().equals(destination))
                .findFirst();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".md";
    }
}
