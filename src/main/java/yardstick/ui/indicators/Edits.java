package yardstick.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yardstick.change.Change;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Target;

/** The changes that make one state of an indicator out of another, as small as they can be. */
record Edits(String planId) {

    List<Change> between(Indicator before, Indicator after) {
        Indicator sameValues = after.with(before.baseline(), before.targets(), before.actuals());
        if (!sameValues.equals(before)) {
            return List.of(new Change.PutIndicator(planId, after));
        }
        List<Change> changes = new ArrayList<>();
        if (!Objects.equals(before.baseline(), after.baseline())) {
            changes.add(new Change.SetBaseline(planId, before.id(), after.baseline()));
        }
        for (Target old : before.targets()) {
            if (after.targets().stream().noneMatch(each -> isSame(old, each))) {
                changes.add(new Change.RemoveTarget(planId, before.id(), old.period(), old.version()));
            }
        }
        for (Target target : after.targets()) {
            if (!before.targets().contains(target)) {
                changes.add(new Change.PutTarget(planId, before.id(), target));
            }
        }
        for (Actual old : before.actuals()) {
            if (after.actuals().stream().noneMatch(each -> isSame(old, each))) {
                changes.add(new Change.RemoveActual(planId, before.id(), old.period(), old.district()));
            }
        }
        for (Actual actual : after.actuals()) {
            if (!before.actuals().contains(actual)) {
                changes.add(new Change.PutActual(planId, before.id(), actual));
            }
        }
        return changes;
    }

    /** One change where one is enough; empty for none. */
    Optional<Change> together(List<Change> changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.size() == 1 ? changes.getFirst() : new Change.EditValues(planId, changes));
    }

    private static boolean isSame(Target one, Target other) {
        return Objects.equals(one.period(), other.period()) && one.version() == other.version();
    }

    private static boolean isSame(Actual one, Actual other) {
        return one.period().equals(other.period()) && one.district().equals(other.district());
    }
}
