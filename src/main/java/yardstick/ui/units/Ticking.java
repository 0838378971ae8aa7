package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import yardstick.calc.UnitDuties;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;

/**
 * The record that holds a deliverable, with another progress of it. It is found by its record and its text: its
 * progress may be another one by now.
 */
final class Ticking {
    private Ticking() {}

    /** Empty if the plan no longer holds the deliverable. @param told given the progress as it is stored */
    static Optional<Part> set(Plan plan, UnitDuties.Output output, UnaryOperator<Progress> told) {
        Deliverable wanted = output.deliverable();
        for (Task task : plan.all(Task.class)) {
            int at = task.title().equals(output.owner()) ? indexOf(wanted, task.deliverables()) : -1;
            if (at >= 0) {
                return Optional.of(task.with(replaced(task.deliverables(), at, told)));
            }
        }
        for (Box box : plan.all(Box.class)) {
            int at = box.label().equals(output.owner()) ? indexOf(wanted, box.deliverables()) : -1;
            if (at >= 0) {
                return Optional.of(box.with(replaced(box.deliverables(), at, told)));
            }
        }
        return Optional.empty();
    }

    /** Of several with its text the one that is still as it was shown, or else the first; -1 for none. */
    private static int indexOf(Deliverable wanted, List<Deliverable> all) {
        int same = all.indexOf(wanted);
        return same >= 0 ? same : all.stream().map(Deliverable::text).toList().indexOf(wanted.text());
    }

    private static List<Deliverable> replaced(List<Deliverable> all, int at, UnaryOperator<Progress> told) {
        List<Deliverable> replaced = new ArrayList<>(all);
        Deliverable now = all.get(at);
        replaced.set(at, now.with(told.apply(now.progress())));
        return replaced;
    }
}
