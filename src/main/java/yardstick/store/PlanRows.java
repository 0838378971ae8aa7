package yardstick.store;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.PlanHeader.Printed;
import yardstick.model.PlanKind;
import yardstick.model.Region;

/** What stands above a plan's text as rows. */
final class PlanRows {
    private static final String ADDRESSEE = "ADDRESSEE";

    private PlanRows() {}

    static Row own(SourceRows sources, Plan plan) {
        PlanHeader header = plan.header();
        LocalTime time = header.dates().time();
        return sources.row(
                Table.PLAN,
                header.trace().source(),
                plan.id(),
                header.title(),
                header.bodyTitle(),
                header.kind().name(),
                header.numbers().number(),
                header.bodies().issuer(),
                header.dates().signed(),
                header.dates().published(),
                plan.region().name(),
                plan.region().level().name(),
                plan.region().parent(),
                Spelling.period(plan.period()),
                Spelling.orNull(header.numbers().index()),
                Spelling.orNull(header.bodies().publisher()),
                Spelling.orNull(header.bodies().approvedBy()),
                Spelling.orNull(header.bodies().draftedBy()),
                Spelling.orNull(header.bodies().speaker()),
                Spelling.orNull(header.bodies().contact()),
                time == null ? null : time.toString(),
                Spelling.orNull(header.openness()),
                Spelling.orNull(header.periodText()),
                Spelling.orNull(header.status()));
    }

    /** What hangs below the head. */
    static void pack(PlanHeader header, Packing out) {
        out.texts(Owner.HEAD, ADDRESSEE, header.addressees());
        out.inferred(Owner.HEAD, header.trace());
        for (int i = 0; i < header.places().size(); i++) {
            Printed printed = header.places().get(i);
            out.child(Table.HEADER_PLACE, Owner.HEAD, i, printed.source(), printed.field());
        }
    }

    static Plan plan(Row row, Unpacking in, List<Part> parts, List<Indicator> indicators) {
        Region region = new Region(
                row.text("REGION"), Region.Level.valueOf(row.text("REGION_LEVEL")), row.text("REGION_PARENT"));
        return new Plan(
                row.text("ID"),
                header(row, in),
                region,
                Spelling.periodOrNull(row.text("PERIOD")),
                parts,
                indicators);
    }

    private static PlanHeader header(Row row, Unpacking in) {
        return new PlanHeader(
                row.text("TITLE"),
                row.text("BODY_TITLE"),
                PlanKind.valueOf(row.text("KIND")),
                new PlanHeader.Numbers(row.text("NUMBER"), row.textOrEmpty("INDEX_NUMBER")),
                new PlanHeader.Bodies(
                        row.text("ISSUER"),
                        row.textOrEmpty("PUBLISHER"),
                        row.textOrEmpty("APPROVED_BY"),
                        row.textOrEmpty("DRAFTED_BY"),
                        row.textOrEmpty("SPEAKER"),
                        row.textOrEmpty("CONTACT")),
                new PlanHeader.Dates(row.day("SIGNED"), row.day("PUBLISHED"), time(row)),
                in.texts(Owner.HEAD, ADDRESSEE),
                row.textOrEmpty("OPENNESS"),
                row.textOrEmpty("PERIOD_TEXT"),
                row.textOrEmpty("STATUS"),
                in.children(Table.HEADER_PLACE, Owner.HEAD).stream()
                        .map(place -> new Printed(place.text("FIELD"), Objects.requireNonNull(in.source(place))))
                        .toList(),
                in.trace(Owner.HEAD, row));
    }

    private static @Nullable LocalTime time(Row row) {
        String spelled = row.textOrNull("PUBLISHED_TIME");
        return spelled == null ? null : LocalTime.parse(spelled);
    }
}
