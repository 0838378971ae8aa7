package yardstick.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Revision;
import yardstick.model.Source;
import yardstick.model.Target;

/** Everything that can be done to a store. Each is done whole or not at all, and can be undone in one step. */
public sealed interface Change {

    record AddPlan(Plan plan) implements Change {}

    record RemovePlan(String planId) implements Change {}

    /** Puts the whole plan in the place of the one with its id. */
    record ReplacePlan(Plan plan) implements Change {}

    record PutHeader(String planId, PlanHeader header, Region region, @Nullable Period period) implements Change {}

    /** Adds a part, or replaces the one of the same sort and id. */
    record PutPart(String planId, Part part) implements Change {}

    record RemovePart(String planId, Part.Sort sort, String partId) implements Change {}

    /**
     * Some parts of one sort in another order, each with its new position.
     *
     * @param parts not empty, the one that a person moved first
     */
    record ArrangeParts(String planId, List<Part> parts) implements Change {
        public ArrangeParts {
            parts = List.copyOf(parts);
        }
    }

    /** Adds an indicator, or replaces one together with its baseline, targets and actuals. */
    record PutIndicator(String planId, Indicator indicator) implements Change {}

    record RemoveIndicator(String planId, String indicatorId) implements Change {}

    /**
     * Some indicators in another order, each with its new position; their values stay as they are.
     *
     * @param indicators not empty, the one that a person moved first
     */
    record ArrangeIndicators(String planId, List<Indicator> indicators) implements Change {
        public ArrangeIndicators {
            indicators = List.copyOf(indicators);
        }
    }

    /** @param baseline null to have none */
    record SetBaseline(String planId, String indicatorId, @Nullable Baseline baseline) implements Change {}

    /** Adds the target, or replaces the one of the same period and version. */
    record PutTarget(String planId, String indicatorId, Target target) implements Change {}

    record RemoveTarget(String planId, String indicatorId, @Nullable Period period, int version) implements Change {}

    /** Adds the actual, or replaces the one of the same period and district. */
    record PutActual(String planId, String indicatorId, Actual actual) implements Change {}

    record RemoveActual(String planId, String indicatorId, Period period, String district) implements Change {}

    /**
     * A paper sets targets anew. Each becomes a version of its own above those its period has; the plan's first ones
     * stay. What the revision lists is made of the targets, behind what a stored revision of that id lists already.
     *
     * @param paper its own list of changes does not count
     * @param targets not empty, each period of an indicator once
     */
    record AdjustTargets(String planId, Revision paper, List<Adjustment> targets) implements Change {
        public AdjustTargets {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A target set anew.
     *
     * @param period of a target that the indicator has, null for the one without a date
     * @param terms null for those of the version before
     * @param text what changed, in words; may be empty
     * @param source where the paper says so, null for a paper that was not read
     */
    record Adjustment(
            String indicatorId,
            @Nullable Period period,
            Target.Aim aim,
            Target.@Nullable Terms terms,
            String text,
            @Nullable Source source) {}

    /**
     * Values typed, pasted, filled down or cleared together, as one step.
     *
     * @param parts not empty; changes of baselines, targets and actuals in the order they are done
     */
    record EditValues(String planId, List<Change> parts) implements Change {
        public EditValues {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The accepted rows of one file, as one step.
     *
     * @param parts in the order they are done; an indicator comes before its values
     */
    record ImportFile(String planId, String fileName, List<Change> parts) implements Change {
        public ImportFile {
            parts = List.copyOf(parts);
        }
    }
}
