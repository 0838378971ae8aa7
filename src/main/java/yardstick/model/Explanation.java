package yardstick.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an indicator lags and what will be done about it.
 *
 * @param about what it explains
 * @param cause why the indicator lags
 * @param measure what will be done
 * @param owner who answers for the measure
 * @param due when the measure has to be taken
 * @param progress how far the measure is
 */
public record Explanation(
        String id,
        int position,
        About about,
        String cause,
        String measure,
        Owner owner,
        Due due,
        Progress progress,
        Trace trace)
        implements Part {

    /**
     * The indicator and the time that are spoken of.
     *
     * @param indicator id of the indicator
     * @param period of the value that lags, null where only a day is known
     * @param asOf the day the indicator was judged at, null where only a period is known
     */
    public record About(String indicator, @Nullable Period period, @Nullable LocalDate asOf) {}

    /**
     * Who answers for a measure; empty where nobody is named.
     *
     * @param text as printed or typed
     * @param units ids of units in that order
     */
    public record Owner(String text, List<String> units) {
        public static final Owner NOBODY = new Owner("", List.of());

        public Owner {
            units = List.copyOf(units);
        }
    }

    /** The explanations of one indicator, in their order. */
    public static List<Explanation> of(Plan plan, String indicatorId) {
        return plan.all(Explanation.class).stream()
                .filter(each -> each.about.indicator().equals(indicatorId))
                .toList();
    }

    public Explanation with(Progress now) {
        return new Explanation(id, position, about, cause, measure, owner, due, now, trace);
    }

    @Override
    public Sort sort() {
        return Sort.EXPLANATION;
    }

    @Override
    public String label() {
        return Part.beginning(cause.isEmpty() ? measure : cause, id);
    }
}
