package yardstick.store;

import java.util.List;
import java.util.Optional;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;

/** Reads plans as immutable snapshots, each from one moment. Safe to use from any thread. */
public final class PlanReader {
    PlanReader() {}

    /** All plans, ordered by id. */
    public List<PlanSummary> all() {
        throw new UnsupportedOperationException();
    }

    /** The plan with everything kept of it, values in the order of their periods. */
    public Optional<Plan> plan(String id) {
        throw new UnsupportedOperationException(id);
    }
}
