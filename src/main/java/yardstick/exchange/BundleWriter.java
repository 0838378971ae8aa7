package yardstick.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Goal;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Source;

/**
 * A plan as a bundle, the JSON document that carries a whole plan from one computer to another. The fields stand in the
 * order of the schema, so that the same plan always gives the same bytes. Fields of the contract are there always, null
 * or empty where nothing is known; the others only where they say something.
 */
public final class BundleWriter {
    public static final String SCHEMA = "yardstick-plan/1";

    private final HeaderWriter headers = new HeaderWriter();
    private final IndicatorWriter indicators = new IndicatorWriter();
    private final TaskWriter tasks = new TaskWriter();
    private final UnitWriter units = new UnitWriter();
    private final FundWriter funds = new FundWriter();
    private final RemarkWriter remarks = new RemarkWriter();

    public Document write(Plan plan) {
        Document bundle = new Document()
                .put("schema", SCHEMA)
                .put("plan", headers.write(plan))
                .list("goals", plan.all(Goal.class), remarks::goal)
                .list("indicators", plan.indicators(), indicators::write);
        tasks.write(plan, bundle);
        bundle.list("units", plan.all(OrgUnit.class), units::unit);
        List<LeadingGroup> groups = plan.all(LeadingGroup.class);
        bundle.put("group", groups.isEmpty() ? null : units.group(groups.getFirst()));
        if (groups.size() > 1) {
            bundle.list("otherGroups", groups.subList(1, groups.size()), units::group);
        }
        bundle.list("funds", plan.all(Fund.class), funds::fund)
                .list("fundStatements", plan.all(FundStatement.class), funds::statement);
        tasks.writeSchedule(plan, bundle);
        remarks.write(plan, bundle);
        tasks.writeExplanations(plan, bundle);
        return bundle;
    }

    /** Where a value was read, without what is not known; null stays null. */
    public static @Nullable Document source(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        Document document = new Document()
                .put("file", source.file())
                .putKnown("fingerprint", source.fingerprint())
                .putKnown("sheet", source.place().sheet())
                .putKnown("cell", source.place().cell());
        if (source.place().line() > 0) {
            document.put("line", source.place().line());
        }
        return document.putKnown("quote", source.quote())
                .putKnown("readAt", source.readAt() == null ? null : source.readAt().toString());
    }
}
