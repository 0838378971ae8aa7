package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import yardstick.model.LeadingGroup;
import yardstick.model.LeadingGroup.Seat;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.ui.forms.FreshId;

/** A leading group with its seats changed. */
final class GroupEdits {
    private GroupEdits() {}

    static LeadingGroup fresh(Plan plan) {
        List<LeadingGroup> groups = plan.all(LeadingGroup.class);
        String id = new FreshId("group").after(groups.stream().map(LeadingGroup::id).toList());
        int position = groups.isEmpty() ? 1 : groups.getLast().position() + 1;
        return new LeadingGroup(id, position, "", "", "", List.of(), null, Trace.NONE);
    }

    static Seat freshSeat() {
        return new Seat("", "", "", List.of(), null, Trace.NONE);
    }

    /** Behind the last one of the same role, or else at the end. */
    static LeadingGroup added(LeadingGroup group, Seat seat) {
        return with(group, seats -> seats.add(placeOf(group, seat), seat));
    }

    /** Where {@link #added} puts it. */
    static int placeOf(LeadingGroup group, Seat seat) {
        for (int i = group.seats().size(); i > 0; i--) {
            if (group.seats().get(i - 1).role().equals(seat.role())) {
                return i;
            }
        }
        return group.seats().size();
    }

    /** The stored seats under a head that was typed. */
    static LeadingGroup headed(LeadingGroup stored, LeadingGroup typed) {
        return with(typed, seats -> {
            seats.clear();
            seats.addAll(stored.seats());
        });
    }

    static LeadingGroup replaced(LeadingGroup group, int index, Seat seat) {
        return with(group, seats -> seats.set(index, seat));
    }

    static LeadingGroup removed(LeadingGroup group, int index) {
        return with(group, seats -> seats.remove(index));
    }

    static boolean canMove(LeadingGroup group, int index, int by) {
        return index + by >= 0 && index + by < group.seats().size();
    }

    /** Only where {@link #canMove} says so. */
    static LeadingGroup moved(LeadingGroup group, int index, int by) {
        return with(group, seats -> seats.add(index + by, seats.remove(index)));
    }

    private interface Step {
        void change(List<Seat> seats);
    }

    private static LeadingGroup with(LeadingGroup group, Step step) {
        List<Seat> seats = new ArrayList<>(group.seats());
        step.change(seats);
        return new LeadingGroup(
                group.id(),
                group.position(),
                group.name(),
                group.composition(),
                group.duties(),
                seats,
                group.office(),
                group.trace());
    }
}
