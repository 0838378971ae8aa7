package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Target;

/**
 * What a judgement stands on.
 *
 * @param target the final target in force, null if there is none with a number
 * @param original what the plan first promised for the same period, null unless it was changed since
 * @param actual the latest with a number not after the as-of date, null if there is none
 * @param judgedAt last day of the actual's period, null without an actual
 * @param stale true if the actual is older than one reporting period at the as-of date
 * @param path the plan's own points in order of time, with holes where it prints none
 * @param measured the whole city's actuals up to the as-of date in the terms of the path: levels as reported, flows as
 *     totals of their year (the last one may be of a part of it), cumulative ones as running totals. The last one is
 *     what is judged
 */
public record Basis(
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable Target original,
        @Nullable Actual actual,
        @Nullable LocalDate judgedAt,
        boolean stale,
        List<PathPoint> path,
        List<PathPoint> measured) {
    public Basis {
        path = List.copyOf(path);
        measured = List.copyOf(measured);
    }

    /** The judged value with its day: a sum for flows and cumulative indicators. */
    public Optional<PathPoint> latest() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
    }
}
