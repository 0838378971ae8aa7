package yardstick.store;

import java.util.List;
import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.model.Trace;

/** A plan's header and its goals as rows. */
final class PlanRows {
    private PlanRows() {}

    static Row of(Plan plan) {
        PlanHeader header = plan.header();
        return Table.PLAN.row(
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
                Spelling.period(plan.period()));
    }

    static Plan plan(Row row, List<Part> parts, List<Indicator> indicators) {
        PlanHeader header = new PlanHeader(
                row.text("TITLE"),
                row.text("BODY_TITLE"),
                PlanKind.valueOf(row.text("KIND")),
                new PlanHeader.Numbers(row.text("NUMBER"), ""),
                new PlanHeader.Bodies(row.text("ISSUER"), "", "", "", "", ""),
                new PlanHeader.Dates(row.day("SIGNED"), row.day("PUBLISHED"), null),
                List.of(),
                "",
                "",
                "",
                List.of(),
                Trace.NONE);
        Region region = new Region(
                row.text("REGION"), Region.Level.valueOf(row.text("REGION_LEVEL")), row.text("REGION_PARENT"));
        return new Plan(
                row.text("ID"), header, region, Spelling.periodOrNull(row.text("PERIOD")), parts, indicators);
    }

    static Row of(SourceRows sources, String plan, Goal goal) {
        return sources.row(
                Table.GOAL,
                goal.trace().source(),
                plan,
                goal.id(),
                (long) goal.position(),
                goal.heading(),
                Spelling.period(goal.horizon()),
                goal.category().name(),
                goal.text());
    }

    static Goal goal(Row row, SourceRows.Reader sources) {
        return new Goal(
                row.text("ID"),
                row.number("POSITION"),
                row.text("HEADING"),
                Spelling.periodOrNull(row.text("HORIZON")),
                Category.valueOf(row.text("CATEGORY")),
                row.text("PRINTED"),
                Trace.of(sources.of(row)));
    }
}
