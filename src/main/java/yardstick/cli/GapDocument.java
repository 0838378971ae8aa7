package yardstick.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Basis;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.PathPoint;
import yardstick.calc.Reason;
import yardstick.calc.RuleSet;
import yardstick.calc.Step;
import yardstick.chart.Findings;
import yardstick.exchange.BundleWriter;
import yardstick.exchange.Document;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Target;

/** The gap table as the JSON document of the contract. */
final class GapDocument {
    private final Findings findings;

    GapDocument(Findings findings) {
        this.findings = findings;
    }

    Document of(GapTable table) {
        Document summary = new Document();
        table.summary().forEach((status, count) -> summary.put(status.name(), count));
        return new Document()
                .put("plan", table.plan().id())
                .put("asOf", table.asOf().toString())
                .put("rule", rule(table.rule()))
                .put("summary", summary)
                .put("results", table.results().size())
                .list("indicators", table.gaps(), gap -> gap(gap, table));
    }

    private static Document rule(RuleSet rule) {
        return new Document()
                .put("name", rule.name())
                .put("version", rule.version())
                .put(
                        "borders",
                        new Document()
                                .put("ahead", rule.borders().ahead())
                                .put("behind", rule.borders().behind())
                                .put("about", rule.borders().about()))
                .put("fill", rule.fill());
    }

    private Document gap(Gap gap, GapTable table) {
        Indicator indicator = gap.indicator();
        Basis basis = gap.basis();
        Document document = new Document()
                .put("id", indicator.id())
                .put("name", indicator.title())
                .put("unit", indicator.unit().symbol())
                .put("kind", indicator.measure().kind())
                .put("direction", indicator.measure().direction())
                .put("baseline", baseline(basis.baseline()))
                .put("target", target(basis.target()))
                .put("actual", actual(basis.actual()))
                .put("judgedAt", basis.judgedAt() == null ? null : basis.judgedAt().toString())
                .put("measured", basis.latest().map(PathPoint::value).orElse(null))
                .put("stale", basis.stale());
        Map<String, Answer> figures = figures(gap.figures());
        figures.forEach((field, answer) -> document.put(field, answer.orNull()));
        return document.put("shareOrigin", gap.figures().timing().origin())
                .put("judged", judged(gap.figures().judged()))
                .put("periods", periods(gap.figures().standing().periods()))
                .put("projection", (Document) null)
                .put("status", gap.status())
                .list("rules", List.of(gap.status()), status -> new Document()
                        .put("name", table.rule().name())
                        .put("ratio", (String) null)
                        .put("score", (String) null)
                        .put("status", status))
                .put("reasons", reasons(figures, gap.statusReason()))
                .list("trail", gap.trail(), GapDocument::step)
                .put("sentence", findings.sentence(gap).orElse(null))
                .putKnown("original", table.byOriginal(indicator.id()).map(GapDocument::original).orElse(null));
    }

    /** Judged by the plan as published. */
    private static Document original(Gap gap) {
        return new Document()
                .put("target", target(gap.basis().target()))
                .put("attainment", gap.figures().standing().attainment().orNull())
                .put("completion", gap.figures().standing().completion().orNull())
                .put("gapToTarget", gap.figures().remaining().gapToTarget().orNull())
                .put("status", gap.status());
    }

    private static Map<String, Answer> figures(Figures figures) {
        Map<String, Answer> fields = new LinkedHashMap<>();
        fields.put("attainment", figures.standing().attainment());
        fields.put("completion", figures.standing().completion());
        fields.put("share", figures.timing().share());
        fields.put("path", figures.timing().path());
        fields.put("gapToPath", figures.timing().gapToPath());
        fields.put("gapToTarget", figures.remaining().gapToTarget());
        fields.put("months", figures.timing().months());
        fields.put("plannedGrowth", figures.timing().plannedGrowth());
        fields.put("neededPerPeriod", figures.remaining().neededPerPeriod());
        fields.put("neededGrowth", figures.remaining().neededGrowth());
        fields.put("cagr", figures.history().cagr());
        fields.put("change", figures.history().change());
        fields.put("sinceBaseline", figures.history().sinceBaseline());
        return fields;
    }

    private static Document reasons(Map<String, Answer> figures, @Nullable Reason status) {
        Document reasons = new Document();
        figures.forEach((field, answer) -> {
            if (answer instanceof Answer.Unknown(Reason reason)) {
                reasons.put(field, reason);
            }
        });
        if (status != null) {
            reasons.put("status", status);
        }
        return reasons;
    }

    private static Document judged(Figures.Judged judged) {
        return new Document()
                .put("progress", judged.progress().orNull())
                .put("expected", judged.expected().orNull())
                .put("lead", judged.lead().orNull());
    }

    private static @Nullable Document periods(Figures.@Nullable Periods periods) {
        return periods == null
                ? null
                : new Document()
                        .put("met", periods.met())
                        .put("due", periods.due())
                        .put("missing", periods.missing());
    }

    private static @Nullable Document baseline(@Nullable Baseline baseline) {
        return baseline == null || baseline.isNoneStated()
                ? null
                : new Document().put("period", baseline.period()).put("value", baseline.value());
    }

    private static @Nullable Document target(@Nullable Target target) {
        return target == null
                ? null
                : new Document()
                        .put("period", target.period())
                        .put("comparator", target.comparator())
                        .put("value", target.value())
                        .put("upper", target.aim().upper());
    }

    private static @Nullable Document actual(@Nullable Actual actual) {
        return actual == null
                ? null
                : new Document()
                        .put("period", actual.period())
                        .put("value", actual.value())
                        .put("status", actual.status());
    }

    private static Document step(Step step) {
        return new Document()
                .put("step", step.name())
                .put("formula", step.formula())
                .list("inputs", step.inputs(), input -> new Document()
                        .put("symbol", input.symbol())
                        .put("value", input.text())
                        .put("source", BundleWriter.source(input.source())))
                .put("result", step.result().orNull())
                .put("reason", step.result().reason());
    }
}
