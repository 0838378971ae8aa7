package yardstick.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Attribute;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Indicator.Related;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.model.ValueOrder;

/** Reads what {@link IndicatorWriter} writes. */
final class IndicatorReader {

    Indicator read(Fields indicator, int position) {
        List<Target> all = indicator.list("targets", IndicatorReader::target);
        return new Indicator(
                indicator.text("id"),
                position,
                new Indicator.Name(
                        indicator.text("name"), indicator.texts("aliases"), indicator.text("definition")),
                new Indicator.Heading(
                        indicator.constant("category", Category.class, Category.OTHER),
                        indicator.text("categoryPrinted")),
                indicator.constantOrNull("attribute", Attribute.class),
                measure(indicator),
                meaning(indicator),
                links(indicator),
                baseline(indicator.part("baseline")),
                chosen(indicator, all, true).stream().sorted(ValueOrder.TARGETS).toList(),
                chosen(indicator, all, false),
                indicator.list("actuals", IndicatorReader::actual).stream()
                        .sorted(ValueOrder.ACTUALS)
                        .toList(),
                indicator.texts("notes"),
                Set.copyOf(indicator.texts("inferred")),
                indicator.source());
    }

    private static List<Target> chosen(Fields indicator, List<Target> all, boolean binding) {
        List<Boolean> flags = indicator.list("targets", target -> target.flag("binding", true));
        return IntStream.range(0, all.size())
                .filter(i -> flags.get(i) == binding)
                .mapToObj(all::get)
                .toList();
    }

    private static Measure measure(Fields indicator) {
        Fields limit = indicator.part("limit");
        return new Measure(
                indicator.constant("kind", Kind.class, Kind.WORDS),
                indicator.constant("direction", Direction.class, Direction.NONE),
                Unit.of(indicator.text("unit")),
                indicator.count("decimals"),
                limit == null ? null : new Measure.Limits(limit.number("lowest"), limit.number("highest")));
    }

    private static Indicator.Meaning meaning(Fields indicator) {
        return new Indicator.Meaning(
                indicator.text("scope"),
                indicator.text("per"),
                conditions(indicator.part("conditions")),
                indicator.text("dataSource"),
                indicator.text("formula"),
                rateOf(indicator.part("rateOf")));
    }

    private static Indicator.@Nullable Conditions conditions(@Nullable Fields conditions) {
        return conditions == null
                ? null
                : new Indicator.Conditions(
                        conditions.constant(
                                "combine", Indicator.Conditions.Combine.class, Indicator.Conditions.Combine.ALL),
                        conditions.texts("items"));
    }

    private static Indicator.@Nullable RateOf rateOf(@Nullable Fields behind) {
        return behind == null
                ? null
                : new Indicator.RateOf(
                        behind.text("name"),
                        Unit.of(behind.text("unit")),
                        behind.period("period"),
                        behind.number("value"));
    }

    private static Indicator.Links links(Fields indicator) {
        Fields row = indicator.part("row");
        return new Indicator.Links(
                row == null ? null : new Indicator.TableRow(row.text("box"), row.text("number")),
                indicator.texts("responsible"),
                indicator.texts("goals"),
                indicator.list(
                        "related",
                        other -> new Related(
                                other.text("indicator"),
                                other.constant("relation", Related.Relation.class, Related.Relation.OTHER))),
                indicator.list("mentions", Fields::asSource));
    }

    private static @Nullable Baseline baseline(@Nullable Fields baseline) {
        if (baseline == null) {
            return null;
        }
        if (baseline.text("state").equals("VALUE") != baseline.has("value")) {
            baseline.findings().error("BASELINE_CONTRADICTS", baseline.place());
        }
        return new Baseline(
                baseline.period("period"),
                baseline.constant("periodOrigin", PeriodOrigin.class, PeriodOrigin.PRINTED),
                baseline.number("value"),
                baseline.text("text"),
                baseline.source());
    }

    private static Target target(Fields target) {
        return new Target(
                target.period("period"),
                target.constant("periodOrigin", PeriodOrigin.class, PeriodOrigin.PRINTED),
                target.count("version", 1),
                new Target.Aim(
                        target.constant("comparator", Comparator.class, Comparator.NONE),
                        target.number("value"),
                        target.number("upper"),
                        target.text("text")),
                new Target.Terms(target.flag("everyYear", false), target.date("due"), target.text("strength")),
                target.source());
    }

    private static Actual actual(Fields actual) {
        return new Actual(
                Objects.requireNonNullElse(actual.period("period"), HeaderReader.NO_PERIOD),
                actual.text("district"),
                new Actual.Reading(
                        actual.constant("comparator", Comparator.class, Comparator.EQ),
                        actual.number("value"),
                        actual.text("text")),
                actual.constant("status", ActualStatus.class, ActualStatus.FINAL),
                actual.constant("origin", Origin.class, Origin.PRINTED),
                evidence(actual),
                actual.source());
    }

    private static Actual.Evidence evidence(Fields actual) {
        PeriodOrigin origin = actual.constant("periodOrigin", PeriodOrigin.class, PeriodOrigin.PRINTED);
        Fields told = actual.part("evidence");
        return told == null
                ? new Actual.Evidence(origin, "", "", "")
                : new Actual.Evidence(origin, told.text("by"), told.text("paper"), told.text("note"));
    }
}
