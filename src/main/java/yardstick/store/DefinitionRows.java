package yardstick.store;

import yardstick.model.Definition;
import yardstick.model.Part;

/** Terms, short names and counted lists. */
final class DefinitionRows {
    private static final String ITEM = "ITEM";

    private DefinitionRows() {}

    static void pack(Definition definition, Packing out) {
        out.part(
                Table.DEFINITION,
                definition,
                definition.term(),
                definition.text(),
                Facets.whole(definition.printedCount()),
                Facets.flag(definition.open()));
        Owner owner = Owner.of(definition);
        out.texts(owner, ITEM, definition.items());
    }

    static Definition unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.DEFINITION, row.text("ID"));
        return new Definition(
                row.text("ID"),
                row.number("POSITION"),
                row.text("TERM"),
                row.text("PRINTED"),
                in.texts(owner, ITEM),
                row.numberOrNull("PRINTED_COUNT"),
                row.isSet("OPEN_END"),
                in.trace(owner, row));
    }
}
