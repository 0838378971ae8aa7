package yardstick.store;

import yardstick.model.OrgUnit;
import yardstick.model.Part;

/** Responsible units. */
final class UnitRows {
    private static final String ALIAS = "ALIAS";
    private static final String MEMBER = "MEMBER";

    private UnitRows() {}

    static void pack(OrgUnit unit, Packing out) {
        out.part(
                Table.ORG_UNIT,
                unit,
                unit.name(),
                unit.kind().name(),
                unit.standsFor(),
                unit.validity());
        Owner owner = Owner.of(unit);
        out.texts(owner, ALIAS, unit.aliases());
        out.texts(owner, MEMBER, unit.members());
    }

    static OrgUnit unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.UNIT, row.text("ID"));
        return new OrgUnit(
                row.text("ID"),
                row.number("POSITION"),
                row.text("NAME"),
                OrgUnit.Kind.valueOf(row.text("KIND")),
                in.texts(owner, ALIAS),
                in.texts(owner, MEMBER),
                row.text("STANDS_FOR"),
                row.text("VALIDITY"),
                in.trace(owner, row));
    }
}
