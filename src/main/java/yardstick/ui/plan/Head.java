package yardstick.ui.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Source;

/** What stands above the text of a plan, with the region and the time it is for: what one form edits. */
record Head(PlanHeader header, Region region, @Nullable Period period) {
    static Head of(Plan plan) {
        return new Head(plan.header(), plan.region(), plan.period());
    }

    /** @param field as bundles name it */
    Optional<Source> source(String field) {
        return header.places().stream()
                .filter(printed -> printed.field().equals(field))
                .map(PlanHeader.Printed::source)
                .findFirst();
    }

    Change change(String planId) {
        return new Change.PutHeader(planId, header, region, period);
    }
}
