package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.calc.UnitDuties;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;

/** The record that holds a deliverable, with another progress of it. */
final class Ticking {
    private Ticking() {}

    /** Empty if the plan no longer holds the deliverable as it was shown. */
    static Optional<Part> set(Plan plan, UnitDuties.Output output, Progress now) {
        Deliverable wanted = output.deliverable();
        for (Task task : plan.all(Task.class)) {
            if (task.title().equals(output.owner()) && task.deliverables().contains(wanted)) {
                return Optional.of(task.with(replaced(task.deliverables(), wanted, now)));
            }
        }
        for (Box box : plan.all(Box.class)) {
            if (box.label().equals(output.owner()) && box.deliverables().contains(wanted)) {
                return Optional.of(box.with(replaced(box.deliverables(), wanted, now)));
            }
        }
        return Optional.empty();
    }

    /** Of several that are alike in everything the first one is meant. */
    private static List<Deliverable> replaced(List<Deliverable> all, Deliverable wanted, Progress now) {
        List<Deliverable> replaced = new ArrayList<>(all);
        replaced.set(replaced.indexOf(wanted), wanted.with(now));
        return replaced;
    }
}
