package yardstick.ui.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.Option;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.Told;

/** What the record of an indicator holds beside its values; what it does not hold is left out. */
record IndicatorFacts(Indicator indicator, Plan plan, Words words) {

    List<Fact> all() {
        return Stream.of(naming(), measuring(), belonging())
                .flatMap(List::stream)
                .filter(fact -> !fact.told().items().isEmpty())
                .toList();
    }

    private List<Fact> naming() {
        List<Fact> facts = new ArrayList<>();
        if (indicator.inferred().contains("name")) {
            facts.add(text("indicator.name", indicator.title(), "name"));
        }
        String aliases = String.join(words.get("forms.comma"), indicator.name().aliases());
        facts.add(text("indicator.aliases", aliases, "aliases"));
        facts.add(text("indicator.category", words.word("category", indicator.heading().category()), "category"));
        facts.add(text("indicator.heading", indicator.heading().printed(), "categoryPrinted"));
        facts.add(text("indicator.definition", indicator.name().definition(), "definition"));
        return facts;
    }

    private List<Fact> measuring() {
        Indicator.Meaning meaning = indicator.meaning();
        List<Fact> facts = new ArrayList<>(List.of(
                text("indicator.kind", words.word("kind", indicator.measure().kind()), "kind"),
                text("indicator.direction", words.word("direction", indicator.measure().direction()), "direction"),
                text("indicator.limits", limits(indicator.measure().limits()), "limit"),
                text("indicator.scope", meaning.scope(), "scope"),
                text("indicator.per", meaning.per(), "per")));
        Indicator.Conditions conditions = meaning.conditions();
        if (conditions != null) {
            facts.add(text(
                    "indicator.conditions." + conditions.combine().name(), listed(conditions.items()), "conditions"));
        }
        facts.add(text("indicator.dataSource", meaning.dataSource(), "dataSource"));
        facts.add(text("indicator.formula.meant", meaning.formula(), "formula"));
        facts.add(text("indicator.rateOf", rateOf(meaning.rateOf()), "rateOf"));
        facts.add(baseline(indicator.baseline()));
        return facts;
    }

    private List<Fact> belonging() {
        Indicator.Links links = indicator.links();
        List<Fact> facts = new ArrayList<>();
        Indicator.TableRow row = links.row();
        if (row != null) {
            facts.add(linked("indicator.row", picked(List.of(row.box()), Options.boxes(plan)), "row"));
            facts.add(text("indicator.row.number", row.number(), "row"));
        }
        facts.add(linked("indicator.responsible", picked(links.responsible(), Options.units(plan)), "responsible"));
        facts.add(linked("indicator.goals", picked(links.goals(), Options.goals(plan)), "goals"));
        List<Option> others = Options.indicators(plan);
        facts.add(linked("indicator.related", related(links.related(), others), "related"));
        facts.add(linked("indicator.relatedFrom", picked(naming(indicator.id()), others), ""));
        facts.add(linked("indicator.tasks", picked(tasks(), Options.tasks(plan)), ""));
        facts.add(text("indicator.notes", listed(indicator.notes()), "notes"));
        return facts;
    }

    private Fact text(String title, String text, String field) {
        return new Fact(words.get(title), Told.of(text), isInferred(field));
    }

    private Fact linked(String title, List<Told.Item> items, String field) {
        return new Fact(words.get(title), new Told(items), isInferred(field));
    }

    private boolean isInferred(String field) {
        Set<String> inferred = indicator.inferred();
        return inferred.contains(field);
    }

    /** Several sentences below one another, numbered so that one sees where each begins. */
    private static String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add((i + 1) + ". " + items.get(i));
        }
        return String.join("\n", lines);
    }

    private static List<Told.Item> picked(List<String> ids, List<Option> options) {
        return ids.stream().map(id -> option(id, options)).map(o -> new Told.Item(o.label(), o.place())).toList();
    }

    private static Option option(String id, List<Option> options) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst().orElse(new Option(id, id, null));
    }

    private List<Told.Item> related(List<Indicator.Related> related, List<Option> others) {
        return related.stream()
                .map(each -> {
                    Option other = option(each.indicator(), others);
                    String text = words.get(
                            "indicator.related.item", other.label(), words.word("relation", each.relation()));
                    return new Told.Item(text, other.place());
                })
                .toList();
    }

    /** Others that name this one, where this one does not name them. */
    private List<String> naming(String id) {
        Set<String> named = Set.copyOf(
                indicator.links().related().stream().map(Indicator.Related::indicator).distinct().toList());
        return plan.indicators().stream()
                .filter(other -> other.links().related().stream().anyMatch(r -> r.indicator().equals(id)))
                .map(Indicator::id)
                .filter(other -> !named.contains(other))
                .toList();
    }

    private List<String> tasks() {
        return plan.all(Task.class).stream()
                .filter(task -> task.links().indicators().contains(indicator.id())
                        || task.deliverables().stream().anyMatch(each -> indicator.id().equals(each.indicator())))
                .map(Task::id)
                .toList();
    }

    private String limits(Measure.@Nullable Limits limits) {
        return limits == null
                ? ""
                : words.get(
                        "indicator.limits.range",
                        Numbers.amount(limits.lowest(), null),
                        Numbers.amount(limits.highest(), null),
                        indicator.unit().symbol());
    }

    private String rateOf(Indicator.@Nullable RateOf rate) {
        if (rate == null) {
            return "";
        }
        String unstated = words.get("indicator.rateOf.unstated");
        BigDecimal value = rate.value();
        return words.get(
                "indicator.rateOf.text",
                rate.name(),
                rate.period() == null ? unstated : new PeriodText(words).of(rate.period()),
                value == null ? unstated : Numbers.amount(value, null) + rate.unit().symbol());
    }

    private Fact baseline(@Nullable Baseline baseline) {
        if (baseline == null) {
            return Fact.of(words.get("indicator.baseline"), "");
        }
        String period = baseline.period() == null ? "" : new PeriodText(words).of(baseline.period()) + "  ";
        String value = baseline.value() == null
                ? words.get("indicator.baseline.none", baseline.text())
                : new Amounts(words, indicator).amount(baseline.value());
        return new Fact(
                words.get("indicator.baseline"), Told.of(period + value), isInferred("baseline"), baseline.source());
    }
}
