package yardstick.ui.parts;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somewhere in the window a person can be. */
public sealed interface Place {

    /** The plan this place belongs to, null where it belongs to none. */
    @Nullable String planId();

    /** The like of this place in another plan. */
    default Place in(String otherPlan) {
        return switch (this) {
            case Plans() -> new Overview(otherPlan);
            case Overview o -> new Overview(otherPlan);
            case PlanPage page -> new PlanPage(otherPlan, page.section());
            case Indicators i -> new Indicators(otherPlan, i.statuses());
            case IndicatorPage i -> new Indicators(otherPlan);
            case Tasks t -> new Tasks(otherPlan, null);
            case Units u -> new Units(otherPlan, null);
            case Funds f -> new Funds(otherPlan);
            case Schedule s -> new Schedule(otherPlan);
            case Compare c -> new Overview(otherPlan);
            case ImportFile i -> new Indicators(otherPlan);
            case NewPlan() -> new Overview(otherPlan);
            case Help help -> help.about().in(otherPlan);
        };
    }

    record Plans() implements Place {
        @Override
        public @Nullable String planId() {
            return null;
        }
    }

    /** Where a plan stands as a whole. */
    record Overview(String planId) implements Place {}

    /**
     * What a plan says beside its indicators, tasks, units, money and schedule.
     *
     * @param partId the record to choose there, null for none
     */
    record PlanPage(String planId, Section section, @Nullable String partId) implements Place {
        public PlanPage(String planId, Section section) {
            this(planId, section, null);
        }
    }

    /** The sections of the page of a plan, in their order. */
    enum Section {
        HEADER,
        DOCUMENTS,
        HORIZONS,
        GOALS,
        BOXES,
        DEFINITIONS,
        PROGRAMMES,
        RULES,
        CONFLICTS,
        REVISIONS,
        NO_MEASURES
    }

    /** @param statuses names of the statuses to show, empty for all */
    record Indicators(String planId, Set<String> statuses) implements Place {
        public Indicators {
            statuses = Set.copyOf(statuses);
        }

        public Indicators(String planId) {
            this(planId, Set.of());
        }
    }

    record IndicatorPage(String planId, String indicatorId) implements Place {}

    /** @param taskId the task to choose, null for none */
    record Tasks(String planId, @Nullable String taskId) implements Place {}

    /** @param unitId the unit to choose, null for none */
    record Units(String planId, @Nullable String unitId) implements Place {}

    record Funds(String planId) implements Place {}

    record Schedule(String planId) implements Place {}

    /**
     * One measure across plans.
     *
     * @param planId the plan it was come from, null for none
     * @param indicatorId the indicator of that plan whose measure to choose, null for the first measure
     */
    record Compare(@Nullable String planId, @Nullable String indicatorId) implements Place {}

    /**
     * @param planId where the values shall go, null for a new plan
     * @param file null if it is still to be chosen
     */
    record ImportFile(@Nullable String planId, @Nullable Path file) implements Place {}

    /** Where a plan is begun from nothing or from an earlier one. */
    record NewPlan() implements Place {
        @Override
        public @Nullable String planId() {
            return null;
        }
    }

    /** The manual, opened at what it says about another place; that place stays as it is below it. */
    record Help(Place about) implements Place {
        @Override
        public @Nullable String planId() {
            return about.planId();
        }
    }
}
