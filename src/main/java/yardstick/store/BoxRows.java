package yardstick.store;

import yardstick.model.Box;
import yardstick.model.Part;

/** Boxes with their lines as printed. */
final class BoxRows {
    private static final String CELL = "CELL";
    private static final String HEADER = "HEADER";
    private static final String TASK = "TASK";

    private BoxRows() {}

    static void pack(Box box, Packing out) {
        out.part(
                Table.BOX,
                box,
                box.number(),
                box.title());
        Owner owner = Owner.of(box);
        out.texts(owner, HEADER, box.header());
        out.texts(owner, TASK, box.tasks());
        for (int i = 0; i < box.rows().size(); i++) {
            out.child(Table.BOX_LINE, owner, i, null, Facets.whole(box.rows().get(i).line()));
            out.texts(owner.at(i), CELL, box.rows().get(i).cells());
        }
        DeliverableRows.pack(box.deliverables(), owner, out);
    }

    static Box unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.BOX, row.text("ID"));
        return new Box(
                row.text("ID"),
                row.number("POSITION"),
                row.text("NUMBER"),
                row.text("TITLE"),
                in.texts(owner, HEADER),
                in.children(Table.BOX_LINE, owner).stream()
                        .map(line -> line(owner, line, in))
                        .toList(),
                in.texts(owner, TASK),
                DeliverableRows.unpack(owner, in),
                in.trace(owner, row));
    }

    private static Box.Line line(Owner owner, Row line, Unpacking in) {
        return new Box.Line(in.texts(owner.at(line.number("POSITION")), CELL), line.numberOrNull("LINE"));
    }
}
