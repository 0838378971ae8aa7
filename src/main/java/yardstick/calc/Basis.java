package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Target;

/**
 * What a judgement stands on.
 *
 * @param target the final target in force, null if there is none with a number
 * @param actual the latest with a number not after the as-of date, null if there is none
 * @param judgedAt last day of the actual's period, null without an actual
 * @param stale true if the actual is older than one reporting period at the as-of date
 * @param path the plan's own points in order of time, with holes where it prints none
 */
public record Basis(
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable Actual actual,
        @Nullable LocalDate judgedAt,
        boolean stale,
        List<PathPoint> path) {
    public Basis {
        path = List.copyOf(path);
    }
}
