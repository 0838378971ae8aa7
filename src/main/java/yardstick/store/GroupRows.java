package yardstick.store;

import yardstick.model.LeadingGroup;
import yardstick.model.Part;

/** Leading groups with their seats and office. */
final class GroupRows {
    private static final String OFFICE = "OFFICE";
    private static final String DEPUTY = "DEPUTY";
    private static final String POST = "POST";

    private GroupRows() {}

    static void pack(LeadingGroup group, Packing out) {
        out.part(
                Table.LEADING_GROUP,
                group,
                group.name(),
                group.composition(),
                group.duties());
        Owner owner = Owner.of(group);
        for (int i = 0; i < group.seats().size(); i++) {
            pack(group.seats().get(i), owner, i, out);
        }
        if (group.office() != null) {
            pack(group.office(), owner, out);
        }
    }

    static LeadingGroup unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.GROUP, row.text("ID"));
        return new LeadingGroup(
                row.text("ID"),
                row.number("POSITION"),
                row.text("NAME"),
                row.text("COMPOSITION"),
                row.text("DUTIES"),
                in.children(Table.SEAT, owner).stream()
                        .map(seat -> seat(owner, seat, in))
                        .toList(),
                in.children(Table.OFFICE, owner).stream()
                        .map(office -> office(owner, office, in))
                        .findFirst()
                        .orElse(null),
                in.trace(owner, row));
    }

    private static void pack(LeadingGroup.Seat seat, Owner group, int position, Packing out) {
        out.child(
                Table.SEAT,
                group,
                position,
                seat.trace().source(),
                seat.name(),
                seat.printedName(),
                seat.role(),
                seat.unit());
        out.texts(group.at(position), POST, seat.posts());
        out.inferred(group.at(position), seat.trace());
    }

    private static LeadingGroup.Seat seat(Owner group, Row row, Unpacking in) {
        Owner owner = group.at(row.number("POSITION"));
        return new LeadingGroup.Seat(
                row.text("NAME"),
                row.text("PRINTED_NAME"),
                row.text("ROLE"),
                in.texts(owner, POST),
                row.textOrNull("UNIT"),
                in.trace(owner, row));
    }

    private static void pack(LeadingGroup.Office office, Owner group, Packing out) {
        out.child(
                Table.OFFICE,
                group,
                0,
                office.source(),
                office.at(),
                office.unit(),
                office.duties(),
                office.head(),
                office.members());
        out.texts(group.at(OFFICE), DEPUTY, office.deputies());
    }

    private static LeadingGroup.Office office(Owner group, Row row, Unpacking in) {
        return new LeadingGroup.Office(
                row.text("PLACE"),
                row.textOrNull("UNIT"),
                row.text("DUTIES"),
                row.text("HEAD"),
                in.texts(group.at(OFFICE), DEPUTY),
                row.text("MEMBERS"),
                in.source(row));
    }
}
