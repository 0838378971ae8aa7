package yardstick.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.work.Outcome;

/** The ids in a plan: each fit to be one, and there once among its sort. */
final class Ids {
    private Ids() {}

    static Optional<Outcome<Plan>> firstWrong(Plan plan) {
        for (Part.Sort sort : Part.Sort.values()) {
            Optional<Outcome<Plan>> wrong =
                    firstWrong(plan, plan.parts().stream().filter(part -> part.sort() == sort).map(Part::id));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return firstWrong(plan, plan.indicators().stream().map(Indicator::id));
    }

    private static Optional<Outcome<Plan>> firstWrong(Plan plan, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids.toList()) {
            if (!Plan.isId(id)) {
                return Optional.of(Outcome.refused("ID_UNFIT", id, Integer.toString(Plan.LONGEST_ID)));
            }
            if (!seen.add(id)) {
                return Optional.of(Outcome.refused("ID_TWICE", id, plan.title()));
            }
        }
        return Optional.empty();
    }
}
