package yardstick.store;

import yardstick.model.Horizon;
import yardstick.model.Part;

/** Times a plan sets goals for. */
final class HorizonRows {
    private HorizonRows() {}

    static void pack(Horizon horizon, Packing out) {
        out.part(
                Table.HORIZON,
                horizon,
                Spelling.period(horizon.period()),
                horizon.text());
    }

    static Horizon unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.HORIZON, row.text("ID"));
        return new Horizon(
                row.text("ID"),
                row.number("POSITION"),
                Spelling.period(row.text("PERIOD")),
                row.text("PRINTED"),
                in.trace(owner, row));
    }
}
