package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.PlanDifference;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.text.Words;

/**
 * How much of one sort a bundle holds, and what replacing a stored plan would change of it.
 *
 * @param stored how many the stored plan holds
 * @param changes null for what is compared with the record it lies in
 */
record HoldingRow(String name, int now, int stored, @Nullable Changes changes) {

    record Changes(int added, int changed, int removed) {}

    /** Indicators first; what neither plan has is left out. */
    static List<HoldingRow> of(Plan now, BundleModel.@Nullable Standing standing, Words words) {
        Plan stored = standing == null ? null : standing.stored();
        List<PlanDifference> differences = standing == null ? List.of() : standing.differences();
        List<HoldingRow> rows = new ArrayList<>();
        if (differences.stream().anyMatch(HoldingRow::isOfHead)) {
            rows.add(new HoldingRow(words.get("intake.holds.head"), 1, 1, new Changes(0, 1, 0)));
        }
        rows.add(new HoldingRow(
                words.get("intake.holds.indicators"),
                now.indicators().size(),
                stored == null ? 0 : stored.indicators().size(),
                changes(differences.stream().filter(d -> d.sort() == null && !isOfHead(d)).toList())));
        for (Part.Sort sort : Part.Sort.values()) {
            Changes changes = changes(differences.stream().filter(d -> d.sort() == sort).toList());
            rows.add(new HoldingRow(words.word("intake.holds", sort), count(now, sort), count(stored, sort), changes));
            if (sort == Part.Sort.TASK) {
                rows.add(new HoldingRow(
                        words.get("intake.holds.deliverables"), deliverables(now), deliverables(stored), null));
            }
        }
        return rows.stream().filter(row -> row.now() > 0 || row.stored() > 0).toList();
    }

    private static boolean isOfHead(PlanDifference difference) {
        return difference.sort() == null && difference.id().isEmpty();
    }

    private static Changes changes(List<PlanDifference> differences) {
        return new Changes(
                count(differences, PlanDifference.State.NEW),
                count(differences, PlanDifference.State.CHANGED),
                count(differences, PlanDifference.State.REMOVED));
    }

    /** How many of the differences are of this sort. */
    static int count(List<PlanDifference> differences, PlanDifference.State state) {
        return (int) differences.stream().filter(d -> d.state() == state).count();
    }

    private static int count(@Nullable Plan plan, Part.Sort sort) {
        return plan == null ? 0 : (int) plan.parts().stream().filter(part -> part.sort() == sort).count();
    }

    private static int deliverables(@Nullable Plan plan) {
        return plan == null
                ? 0
                : plan.all(Task.class).stream().mapToInt(task -> task.deliverables().size()).sum();
    }
}
