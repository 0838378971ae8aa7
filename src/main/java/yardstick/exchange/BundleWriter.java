package yardstick.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Goal;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Source;
import yardstick.model.Target;

/** A plan as a bundle, the JSON document that carries a whole plan from one computer to another. */
public final class BundleWriter {
    public static final String SCHEMA = "yardstick-plan/1";

    public Document write(Plan plan) {
        return new Document()
                .put("schema", SCHEMA)
                .put("plan", header(plan))
                .list("goals", plan.all(Goal.class), this::goal)
                .list("indicators", plan.indicators(), this::indicator);
    }

    private Document header(Plan plan) {
        PlanHeader header = plan.header();
        return new Document()
                .put("id", plan.id())
                .put("title", header.title())
                .put("bodyTitle", header.bodyTitle())
                .put("kind", header.kind())
                .put("number", header.numbers().number())
                .put("issuer", header.bodies().issuer())
                .put("signed", date(header.dates().signed()))
                .put("published", date(header.dates().published()))
                .put(
                        "region",
                        new Document()
                                .put("name", plan.region().name())
                                .put("level", plan.region().level())
                                .put("parent", plan.region().parent()))
                .put("period", plan.period());
    }

    private Document goal(Goal goal) {
        return new Document()
                .put("id", goal.id())
                .put("heading", goal.heading())
                .put("horizon", goal.horizon())
                .put("category", goal.category())
                .put("text", goal.text())
                .put("source", source(goal.trace().source()));
    }

    private Document indicator(Indicator indicator) {
        Document document = new Document()
                .put("id", indicator.id())
                .put("name", indicator.title())
                .texts("aliases", indicator.name().aliases())
                .put("category", indicator.heading().category())
                .put("categoryPrinted", indicator.heading().printed())
                .put("unit", indicator.unit().symbol())
                .put("attribute", indicator.attribute())
                .put("kind", indicator.measure().kind())
                .put("direction", indicator.measure().direction())
                .put("definition", indicator.name().definition());
        if (indicator.measure().decimals() instanceof Integer decimals) {
            document.put("decimals", decimals);
        }
        return document.put("baseline", baseline(indicator.baseline()))
                .list("targets", indicator.targets(), this::target)
                .list("actuals", indicator.actuals(), this::actual)
                .texts("notes", indicator.notes())
                .texts("inferred", List.copyOf(new TreeSet<>(indicator.inferred())))
                .put("source", source(indicator.source()));
    }

    private @Nullable Document baseline(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new Document()
                        .put("period", baseline.period())
                        .put("value", baseline.value())
                        .put("text", baseline.text())
                        .put("state", baseline.isNoneStated() ? "NONE_STATED" : "VALUE")
                        .put("source", source(baseline.source()));
    }

    private Document target(Target target) {
        return new Document()
                .put("period", target.period())
                .put("periodOrigin", target.periodOrigin())
                .put("comparator", target.comparator())
                .put("value", target.value())
                .put("upper", target.aim().upper())
                .put("text", target.aim().text())
                .put("version", target.version())
                .put("source", source(target.source()));
    }

    private Document actual(Actual actual) {
        return new Document()
                .put("period", actual.period())
                .put("value", actual.value())
                .put("comparator", actual.reading().comparator())
                .put("text", actual.reading().text())
                .put("status", actual.status())
                .put("district", actual.district().isEmpty() ? null : actual.district())
                .put("origin", actual.origin())
                .put("source", source(actual.source()));
    }

    /** Where a value was read; null stays null. */
    public static @Nullable Document source(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        Document document = new Document()
                .put("file", source.file())
                .put("fingerprint", source.fingerprint())
                .put("sheet", source.place().sheet())
                .put("cell", source.place().cell());
        if (source.place().line() > 0) {
            document.put("line", source.place().line());
        }
        return document.put("quote", source.quote())
                .put("readAt", source.readAt() == null ? null : source.readAt().toString());
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
