package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Role;

/** What the first table of targets tells of the plan itself; a table of actuals tells nothing of it. */
final class PlanHead {
    private final PlanTitle titles = PlanTitle.standard();
    private final Plan plan;

    PlanHead(Plan plan) {
        this.plan = plan;
    }

    List<Difference> of(List<DraftTable> tables) {
        List<Difference> told = new ArrayList<>();
        first(tables).ifPresent(table -> {
            title(table).ifPresent(told::add);
            period(table).ifPresent(told::add);
        });
        return told;
    }

    private static Optional<DraftTable> first(List<DraftTable> tables) {
        return tables.stream()
                .filter(table -> table.indicators().stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(value -> value.role() == Role.TARGET))
                .findFirst();
    }

    /** The title that its first file gave it is only the best there was. */
    private Optional<Difference> title(DraftTable table) {
        boolean other = !Plain.of(table.title()).equals(Plain.of(plan.title()));
        return !isPlanned() && other && titles.kind(table.title()).isPresent()
                ? Optional.of(new Difference(
                        Difference.State.CHANGED, null, new Item.PlanTitle(plan.title(), table.title())))
                : Optional.empty();
    }

    private Optional<Difference> period(DraftTable table) {
        Period old = plan.period();
        Period now = table.period();
        if (now == null || now.equals(old) || old != null && isPlanned()) {
            return Optional.empty();
        }
        Difference.State state = old == null ? Difference.State.NEW : Difference.State.CHANGED;
        return Optional.of(new Difference(state, null, new Item.PlanPeriod(old, now)));
    }

    private boolean isPlanned() {
        return plan.indicators().stream().anyMatch(indicator -> !indicator.targets().isEmpty());
    }
}
