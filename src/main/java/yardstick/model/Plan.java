package yardstick.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One plan with all that is kept of it: an immutable picture at one moment.
 *
 * @param id short and unique in a store, as it is typed on the command line
 * @param period null where it is not known
 * @param goals in the order of the document
 * @param indicators in the order of the document
 */
public record Plan(
        String id,
        PlanHeader header,
        Region region,
        @Nullable Period period,
        List<Goal> goals,
        List<Indicator> indicators) {

    public Plan {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    public String title() {
        return header.title();
    }

    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(i -> i.id().equals(indicatorId)).findFirst();
    }
}
