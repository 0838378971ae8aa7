package yardstick.store;

import yardstick.model.Part;
import yardstick.model.Revision;

/** Adjustments of a plan. */
final class RevisionRows {
    private RevisionRows() {}

    static void pack(Revision revision, Packing out) {
        out.part(
                Table.REVISION,
                revision,
                revision.day(),
                revision.number(),
                revision.reason());
        Owner owner = Owner.of(revision);
        for (int i = 0; i < revision.changes().size(); i++) {
            Revision.Adjusted change = revision.changes().get(i);
            out.child(
                    Table.ADJUSTED,
                    owner,
                    i,
                    null,
                    change.indicator(),
                    Spelling.period(change.period()),
                    (long) change.version(),
                    change.text());
        }
    }

    static Revision unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.REVISION, row.text("ID"));
        return new Revision(
                row.text("ID"),
                row.number("POSITION"),
                row.day("MADE"),
                row.text("NUMBER"),
                row.text("REASON"),
                in.children(Table.ADJUSTED, owner).stream()
                        .map(RevisionRows::adjusted)
                        .toList(),
                in.trace(owner, row));
    }

    private static Revision.Adjusted adjusted(Row row) {
        return new Revision.Adjusted(
                row.text("INDICATOR"),
                Spelling.periodOrNull(row.text("PERIOD")),
                row.number("VERSION"),
                row.text("PRINTED"));
    }
}
