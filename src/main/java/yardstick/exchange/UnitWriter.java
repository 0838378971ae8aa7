package yardstick.exchange;

import org.jspecify.annotations.Nullable;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;

/** Units and the group that leads them. */
final class UnitWriter {

    Document unit(OrgUnit unit) {
        return Marks.trace(
                new Document()
                        .put("id", unit.id())
                        .put("name", unit.name())
                        .put("kind", unit.kind())
                        .texts("aliases", unit.aliases())
                        .texts("members", unit.members())
                        .putKnown("standsFor", unit.standsFor())
                        .putKnown("validity", unit.validity()),
                unit.trace());
    }

    Document group(LeadingGroup group) {
        return Marks.trace(
                new Document()
                        .put("id", group.id())
                        .put("name", group.name())
                        .putKnown("composition", group.composition())
                        .putKnown("duties", group.duties())
                        .list("members", group.seats(), UnitWriter::seat)
                        .put("office", office(group.office())),
                group.trace());
    }

    private static Document seat(LeadingGroup.Seat seat) {
        return Marks.trace(
                new Document()
                        .put("name", seat.name())
                        .text("printedName", seat.printedName())
                        .put("role", seat.role())
                        .texts("posts", seat.posts())
                        .put("unit", seat.unit()),
                seat.trace());
    }

    private static @Nullable Document office(LeadingGroup.@Nullable Office office) {
        return office == null
                ? null
                : new Document()
                        .text("at", office.at())
                        .put("unit", office.unit())
                        .text("duties", office.duties())
                        .text("head", office.head())
                        .texts("deputies", office.deputies())
                        .text("members", office.members())
                        .put("source", BundleWriter.source(office.source()));
    }
}
