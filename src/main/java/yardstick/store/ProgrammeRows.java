package yardstick.store;

import yardstick.model.Part;
import yardstick.model.Programme;

/** Programmes a plan calls by name. */
final class ProgrammeRows {
    private static final String BOX = "BOX";
    private static final String TASK = "TASK";

    private ProgrammeRows() {}

    static void pack(Programme programme, Packing out) {
        out.part(
                Table.PROGRAMME,
                programme,
                programme.name());
        Owner owner = Owner.of(programme);
        out.texts(owner, TASK, programme.tasks());
        out.texts(owner, BOX, programme.boxes());
    }

    static Programme unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.PROGRAMME, row.text("ID"));
        return new Programme(
                row.text("ID"),
                row.number("POSITION"),
                row.text("NAME"),
                in.texts(owner, TASK),
                in.texts(owner, BOX),
                in.trace(owner, row));
    }
}
