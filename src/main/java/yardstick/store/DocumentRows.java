package yardstick.store;

import yardstick.model.Part;
import yardstick.model.PlanDocument;

/** Other papers that a plan names. */
final class DocumentRows {
    private DocumentRows() {}

    static void pack(PlanDocument document, Packing out) {
        out.part(
                Table.DOCUMENT,
                document,
                document.role().name(),
                document.title(),
                document.number(),
                document.issuer(),
                document.relation(),
                Facets.flag(document.enclosed()));
    }

    static PlanDocument unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.DOCUMENT, row.text("ID"));
        return new PlanDocument(
                row.text("ID"),
                row.number("POSITION"),
                PlanDocument.Role.valueOf(row.text("ROLE")),
                row.text("TITLE"),
                row.text("NUMBER"),
                row.text("ISSUER"),
                row.text("RELATION"),
                row.isSet("ENCLOSED"),
                in.trace(owner, row));
    }
}
