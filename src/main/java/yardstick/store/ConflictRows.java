package yardstick.store;

import yardstick.model.Conflict;
import yardstick.model.Part;

/** What does not hold together, with its readings. */
final class ConflictRows {
    private static final String ABOUT = "ABOUT";

    private ConflictRows() {}

    static void pack(Conflict conflict, Packing out) {
        out.part(
                Table.CONFLICT,
                conflict,
                conflict.kind().name(),
                conflict.what(),
                Facets.whole(conflict.chosen()),
                conflict.note());
        Owner owner = Owner.of(conflict);
        out.texts(owner, ABOUT, conflict.about());
        for (int i = 0; i < conflict.readings().size(); i++) {
            Conflict.Reading reading = conflict.readings().get(i);
            out.child(Table.READING, owner, i, reading.source(), reading.text());
        }
    }

    static Conflict unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.CONFLICT, row.text("ID"));
        return new Conflict(
                row.text("ID"),
                row.number("POSITION"),
                Conflict.Kind.valueOf(row.text("KIND")),
                row.text("WHAT"),
                in.texts(owner, ABOUT),
                in.children(Table.READING, owner).stream()
                        .map(reading -> new Conflict.Reading(reading.text("PRINTED"), in.source(reading)))
                        .toList(),
                row.numberOrNull("CHOSEN"),
                row.text("NOTE"),
                in.trace(owner, row));
    }
}
