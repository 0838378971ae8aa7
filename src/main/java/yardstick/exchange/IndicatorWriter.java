package yardstick.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Target;

/** Indicators with their values. */
final class IndicatorWriter {

    /** A target, and whether anybody is judged by it. */
    private record Promise(Target target, boolean binding) {}

    Document write(Indicator indicator) {
        Document document = new Document()
                .put("id", indicator.id())
                .put("name", indicator.title())
                .texts("aliases", indicator.name().aliases())
                .put("category", indicator.heading().category())
                .text("categoryPrinted", indicator.heading().printed())
                .text("unit", indicator.unit().symbol())
                .put("attribute", indicator.attribute())
                .put("kind", indicator.measure().kind())
                .put("direction", indicator.measure().direction());
        meaning(document, indicator);
        Indicator.Links links = indicator.links();
        document.putKnown("row", row(links.row()))
                .texts("responsible", links.responsible())
                .texts("goals", links.goals())
                .put("baseline", baseline(indicator.baseline()))
                .list("targets", promises(indicator), IndicatorWriter::target)
                .list("actuals", indicator.actuals(), IndicatorWriter::actual)
                .listKnown("mentions", links.mentions(), BundleWriter::source)
                .texts("notes", indicator.notes())
                .list("related", links.related(), IndicatorWriter::related);
        return document.texts("inferred", Marks.sorted(indicator.inferred()))
                .put("source", BundleWriter.source(indicator.source()));
    }

    private static void meaning(Document document, Indicator indicator) {
        Indicator.Meaning meaning = indicator.meaning();
        Indicator.Conditions conditions = meaning.conditions();
        document.text("scope", meaning.scope())
                .text("per", meaning.per())
                .putKnown("limit", limit(indicator.measure().limits()))
                .putKnown("decimals", indicator.measure().decimals())
                .text("definition", indicator.name().definition());
        if (conditions != null) {
            document.put(
                    "conditions",
                    new Document()
                            .put("combine", conditions.combine())
                            .texts("items", conditions.items()));
        }
        document.putKnown("dataSource", meaning.dataSource())
                .putKnown("formula", meaning.formula())
                .putKnown("rateOf", rateOf(meaning.rateOf()));
    }

    private static @Nullable Document limit(Measure.@Nullable Limits limits) {
        return limits == null
                ? null
                : new Document().put("lowest", limits.lowest()).put("highest", limits.highest());
    }

    private static @Nullable Document rateOf(Indicator.@Nullable RateOf behind) {
        return behind == null
                ? null
                : new Document()
                        .put("name", behind.name())
                        .text("unit", behind.unit().symbol())
                        .put("period", behind.period())
                        .put("value", behind.value());
    }

    private static @Nullable Document row(Indicator.@Nullable TableRow row) {
        return row == null
                ? null
                : new Document().put("box", row.box()).putKnown("number", row.number());
    }

    private static Document related(Indicator.Related related) {
        return new Document().put("indicator", related.indicator()).put("relation", related.relation());
    }

    private static @Nullable Document baseline(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new Document()
                        .put("period", baseline.period())
                        .put("periodOrigin", baseline.periodOrigin())
                        .put("value", baseline.value())
                        .text("text", baseline.text())
                        .put("state", baseline.isNoneStated() ? "NONE_STATED" : "VALUE")
                        .put("source", BundleWriter.source(baseline.source()));
    }

    private static List<Promise> promises(Indicator indicator) {
        return Stream.concat(
                        indicator.targets().stream().map(target -> new Promise(target, true)),
                        indicator.wordings().stream().map(target -> new Promise(target, false)))
                .toList();
    }

    private static Document target(Promise promise) {
        Target target = promise.target();
        return new Document()
                .put("period", target.period())
                .put("periodOrigin", target.periodOrigin())
                .putTrue("everyYear", target.terms().everyYear())
                .putKnown("due", HeaderWriter.date(target.terms().due()))
                .putKnown("strength", target.terms().strength())
                .put("comparator", target.comparator())
                .put("value", target.value())
                .putKnown("upper", target.aim().upper())
                .text("text", target.aim().text())
                .put("binding", promise.binding())
                .put("version", target.version())
                .put("source", BundleWriter.source(target.source()));
    }

    private static Document actual(Actual actual) {
        return new Document()
                .put("period", actual.period())
                .put("periodOrigin", actual.evidence().periodOrigin())
                .put("value", actual.value())
                .put("comparator", actual.reading().comparator())
                .text("text", actual.reading().text())
                .put("status", actual.status())
                .putKnown("district", actual.district())
                .put("origin", actual.origin())
                .putKnown("evidence", evidence(actual.evidence()))
                .put("source", BundleWriter.source(actual.source()));
    }

    private static @Nullable Document evidence(Actual.Evidence evidence) {
        return evidence.by().isEmpty() && evidence.paper().isEmpty() && evidence.note().isEmpty()
                ? null
                : new Document()
                        .putKnown("by", evidence.by())
                        .putKnown("paper", evidence.paper())
                        .putKnown("note", evidence.note());
    }
}
