package yardstick.ui.importing;

import org.jspecify.annotations.Nullable;
import yardstick.model.PlanSummary;

/**
 * Where the values shall go.
 *
 * @param stored null for a plan that the import begins
 * @param label as it stands in the list
 */
record PlanChoice(@Nullable PlanSummary stored, String label) {
    boolean isNew() {
        return stored == null;
    }

    /** The title alone. */
    String name() {
        return stored == null ? label : stored.title();
    }

    @Override
    public String toString() {
        return label;
    }
}
