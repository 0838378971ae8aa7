package yardstick.store;

import yardstick.model.NoMeasure;
import yardstick.model.Part;

/** Numbers that measure nothing. */
final class NoMeasureRows {
    private NoMeasureRows() {}

    static void pack(NoMeasure number, Packing out) {
        out.part(
                Table.NO_MEASURE,
                number,
                number.text(),
                number.reason());
    }

    static NoMeasure unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.NO_MEASURE, row.text("ID"));
        return new NoMeasure(
                row.text("ID"),
                row.number("POSITION"),
                row.text("PRINTED"),
                row.text("REASON"),
                in.trace(owner, row));
    }
}
