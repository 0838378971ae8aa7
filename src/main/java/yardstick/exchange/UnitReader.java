package yardstick.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Part;

/** Reads what {@link UnitWriter} writes. */
final class UnitReader {
    private static final String FIRST_GROUP = "group";

    List<Part> parts(Fields bundle) {
        List<Part> parts = new ArrayList<>(bundle.numbered("units", 1, UnitReader::unit));
        Fields first = bundle.part("group");
        if (first != null) {
            parts.add(group(first, 1));
        }
        parts.addAll(bundle.numbered("otherGroups", 2, UnitReader::group));
        return parts;
    }

    private static OrgUnit unit(Fields unit, int position) {
        return new OrgUnit(
                unit.text("id"),
                position,
                unit.text("name"),
                unit.constant("kind", OrgUnit.Kind.class, OrgUnit.Kind.SINGLE),
                unit.texts("aliases"),
                unit.texts("members"),
                unit.text("standsFor"),
                unit.text("validity"),
                unit.trace());
    }

    private static LeadingGroup group(Fields group, int position) {
        String own = group.text("id");
        String ofItsPlace = position == 1 ? FIRST_GROUP : FIRST_GROUP + position;
        return new LeadingGroup(
                own.isEmpty() ? ofItsPlace : own,
                position,
                group.text("name"),
                group.text("composition"),
                group.text("duties"),
                group.list("members", UnitReader::seat),
                office(group.part("office")),
                group.trace());
    }

    private static LeadingGroup.Seat seat(Fields seat) {
        return new LeadingGroup.Seat(
                seat.text("name"),
                seat.text("printedName"),
                seat.text("role"),
                seat.texts("posts"),
                seat.textOrNull("unit"),
                seat.trace());
    }

    private static LeadingGroup.@Nullable Office office(@Nullable Fields office) {
        return office == null
                ? null
                : new LeadingGroup.Office(
                        office.text("at"),
                        office.textOrNull("unit"),
                        office.text("duties"),
                        office.text("head"),
                        office.texts("deputies"),
                        office.text("members"),
                        office.source());
    }
}
