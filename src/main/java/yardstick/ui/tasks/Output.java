package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Task;

/**
 * A deliverable with the task or box it stands in.
 *
 * @param holder a {@link Task} or a {@link Box}
 * @param index among the holder's deliverables, from 0
 */
record Output(Part holder, int index, Deliverable deliverable) {

    /** Those of the task itself, then those of the boxes that spell it out. */
    static List<Output> of(Task task, List<Box> itsBoxes) {
        List<Output> all = new ArrayList<>(in(task));
        itsBoxes.forEach(box -> all.addAll(in(box)));
        return all;
    }

    /** Every deliverable of the plan once, also those of boxes that serve several tasks or none. */
    static List<Output> of(Plan plan) {
        List<Output> all = new ArrayList<>();
        plan.all(Task.class).forEach(task -> all.addAll(in(task)));
        plan.all(Box.class).forEach(box -> all.addAll(in(box)));
        return all;
    }

    /** The link may be told by the task, by the box or by both. */
    static List<Box> boxesOf(Task task, Plan plan) {
        return plan.all(Box.class).stream()
                .filter(box -> task.links().boxes().contains(box.id())
                        || box.tasks().contains(task.id()))
                .toList();
    }

    boolean isOverdue(LocalDate day) {
        LocalDate due = deliverable.due().day();
        return deliverable.progress().isOwed() && due != null && due.isBefore(day);
    }

    /** The same deliverable as it is stored now; empty if somebody took it away. */
    Optional<Output> in(Plan now) {
        Optional<? extends Part> found = now.part(holder.getClass(), holder.id());
        return found.flatMap(part -> in(part).stream()
                .filter(each -> each.deliverable.text().equals(deliverable.text()))
                .min((a, b) -> Integer.compare(Math.abs(a.index - index), Math.abs(b.index - index))));
    }

    /** The holder with another deliverable in this one's place. */
    Part replacedBy(Deliverable now) {
        List<Deliverable> all = new ArrayList<>(deliverables(holder));
        all.set(index, now);
        return with(holder, all);
    }

    /** The holder without this deliverable. */
    Part removed() {
        List<Deliverable> all = new ArrayList<>(deliverables(holder));
        all.remove(index);
        return with(holder, all);
    }

    /** The task or box with one deliverable more. */
    static Part added(Part holder, Deliverable fresh) {
        List<Deliverable> all = new ArrayList<>(deliverables(holder));
        all.add(fresh);
        return with(holder, all);
    }

    private static List<Output> in(Part holder) {
        List<Output> all = new ArrayList<>();
        for (Deliverable each : deliverables(holder)) {
            all.add(new Output(holder, all.size(), each));
        }
        return all;
    }

    private static List<Deliverable> deliverables(Part holder) {
        return holder instanceof Box box ? box.deliverables() : ((Task) holder).deliverables();
    }

    private static Part with(Part holder, List<Deliverable> now) {
        return holder instanceof Box box ? box.with(now) : ((Task) holder).with(now);
    }
}
