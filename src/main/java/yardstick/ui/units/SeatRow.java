package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.text.Folding;

/**
 * One person in the leading group.
 *
 * @param index of the seat in the group, from 0
 * @param unit it is taken for, null where none is known
 * @param inOffice what the person does in the group's office beside it
 * @param searchable folded by {@link Folding}
 */
record SeatRow(
        int index, LeadingGroup.Seat seat, @Nullable OrgUnit unit, InOffice inOffice, String searchable) {

    /** Part a person has in the office of the group. */
    enum InOffice {
        NONE,
        HEAD,
        DEPUTY
    }

    static List<SeatRow> of(LeadingGroup group, Plan plan) {
        List<SeatRow> rows = new ArrayList<>();
        for (LeadingGroup.Seat seat : group.seats()) {
            OrgUnit unit = Optional.ofNullable(seat.unit())
                    .flatMap(id -> plan.part(OrgUnit.class, id))
                    .orElse(null);
            String text = String.join("|", seat.name(), seat.role(), String.join("|", seat.posts()), named(unit));
            rows.add(new SeatRow(rows.size(), seat, unit, inOffice(group, seat), Folding.fold(text)));
        }
        return rows;
    }

    private static String named(@Nullable OrgUnit unit) {
        return unit == null ? "" : unit.name() + "|" + String.join("|", unit.aliases());
    }

    private static InOffice inOffice(LeadingGroup group, LeadingGroup.Seat seat) {
        LeadingGroup.Office office = group.office();
        if (office == null) {
            return InOffice.NONE;
        }
        if (office.head().equals(seat.name())) {
            return InOffice.HEAD;
        }
        return office.deputies().contains(seat.name()) ? InOffice.DEPUTY : InOffice.NONE;
    }

    boolean hasSeveralPosts() {
        return seat.posts().size() > 1;
    }
}
