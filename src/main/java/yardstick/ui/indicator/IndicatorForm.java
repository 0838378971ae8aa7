package yardstick.ui.indicator;

import java.util.List;
import java.util.Optional;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** What an indicator is and belongs to, for typing. Its values have their own form, its unit belongs to them. */
final class IndicatorForm {
    private final Plan plan;
    private final Words words;
    private final Fields fields;
    private final Form<Indicator> form = new Form<>(IndicatorForm::trace);
    private final Being being;
    private final Belonging belonging;

    private record Being(
            Field<String> name,
            Field<List<String>> aliases,
            Field<String> definition,
            Field<Kind> kind,
            Field<Direction> direction,
            Field<String> scope) {}

    private record Belonging(
            Field<List<String>> responsible,
            Field<List<String>> goals,
            Field<List<Indicator.Related>> related,
            Field<List<String>> notes) {}

    /** @param plan whose indicators name one another in the form */
    IndicatorForm(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        this.fields = new Fields(words);
        this.being = being();
        this.belonging = belonging();
        form.result(this::read);
    }

    Form<Indicator> form() {
        return form;
    }

    /** What was typed, with the values as they are stored now. */
    static Indicator into(Indicator now, Indicator typed) {
        return new Indicator(
                now.id(),
                now.position(),
                typed.name(),
                now.heading(),
                now.attribute(),
                typed.measure(),
                typed.meaning(),
                typed.links(),
                now.baseline(),
                now.targets(),
                now.wordings(),
                now.actuals(),
                typed.notes(),
                typed.inferred(),
                now.source());
    }

    private static Trace trace(Indicator indicator) {
        return new Trace(indicator.inferred(), indicator.source());
    }

    private Being being() {
        return new Being(
                form.add("name", fields.text("indicator.name").required(), Indicator::title),
                form.add("aliases", fields.lines("indicator.aliases"), i -> i.name().aliases()),
                form.add("definition", fields.longText("indicator.definition"), i -> i.name().definition()),
                form.add(
                        "kind", fields.choice("indicator.kind", "kind", Kind.values()), i -> i.measure().kind()),
                form.add(
                        "direction",
                        fields.choice("indicator.direction", "direction", Direction.values()),
                        i -> i.measure().direction()),
                form.add("scope", fields.text("indicator.scope"), i -> i.meaning().scope()));
    }

    private Belonging belonging() {
        return new Belonging(
                form.add(
                        "responsible",
                        fields.picks("indicator.responsible", Options::units),
                        i -> i.links().responsible()),
                form.add("goals", fields.picks("indicator.goals", Options::goals), i -> i.links().goals()),
                form.add("related", fields.records("indicator.related", relateds()), i -> i.links().related()),
                form.add("notes", fields.lines("indicator.notes"), Indicator::notes));
    }

    private Fields.Small<Indicator.Related> relateds() {
        return new Fields.Small<>(
                () -> new Indicator.Related("", Indicator.Related.Relation.OTHER), this::line, this::relatedForm);
    }

    private String line(Indicator.Related related) {
        String other = plan.indicator(related.indicator()).map(Indicator::title).orElse(related.indicator());
        return words.get("indicator.related.item", other, words.word("relation", related.relation()));
    }

    private Form<Indicator.Related> relatedForm() {
        Form<Indicator.Related> small = new Form<>(related -> Trace.NONE);
        var other = small.add(
                "",
                fields.one("indicator.related.other", Options::indicators).required(),
                r -> r.indicator().isEmpty() ? Optional.empty() : Optional.of(r.indicator()));
        var relation = small.add(
                "",
                fields.choice("indicator.related.relation", "relation", Indicator.Related.Relation.values()),
                Indicator.Related::relation);
        return small.result(
                before -> new Indicator.Related(other.value().orElse(before.indicator()), relation.value()));
    }

    private Indicator read(Indicator before) {
        Measure measure = before.measure();
        Indicator.Meaning meaning = before.meaning();
        Indicator.Links links = before.links();
        return new Indicator(
                before.id(),
                before.position(),
                new Indicator.Name(being.name().value(), being.aliases().value(), being.definition().value()),
                before.heading(),
                before.attribute(),
                new Measure(
                        being.kind().value(),
                        being.direction().value(),
                        measure.unit(),
                        measure.decimals(),
                        measure.limits()),
                new Indicator.Meaning(
                        being.scope().value(),
                        meaning.per(),
                        meaning.conditions(),
                        meaning.dataSource(),
                        meaning.formula(),
                        meaning.rateOf()),
                new Indicator.Links(
                        links.row(),
                        belonging.responsible().value(),
                        belonging.goals().value(),
                        belonging.related().value(),
                        links.mentions()),
                before.baseline(),
                before.targets(),
                before.wordings(),
                before.actuals(),
                belonging.notes().value(),
                form.trace(trace(before)).inferred(),
                before.source());
    }
}
