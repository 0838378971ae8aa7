package yardstick.ui.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.TextReader;
import yardstick.model.Indicator;
import yardstick.model.Measure;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** What an indicator is, how it is measured and what it belongs to, for typing. Its values have forms of their own. */
final class IndicatorForm {
    private final Plan plan;
    private final Words words;
    private final Fields fields;
    private final Form<Indicator> form = new Form<>(IndicatorForm::trace);
    private final BeingFields being;
    private final MeasureFields measuring;
    private final MeaningFields meaning;
    private final Belonging belonging;

    private record Belonging(
            Field<List<String>> responsible,
            Field<List<String>> goals,
            Field<List<Indicator.Related>> related,
            Field<List<String>> notes) {}

    /**
     * @param plan whose indicators name one another in the form
     * @param of the indicator, for the unit that wordings are read in
     */
    IndicatorForm(Plan plan, Indicator of, TextReader texts, Words words) {
        this.plan = plan;
        this.words = words;
        this.fields = new Fields(words);
        form.section(words.get("indicator.section.naming"));
        this.being = BeingFields.in(form, fields);
        form.section(words.get("indicator.section.measuring"));
        this.measuring = MeasureFields.in(form, fields);
        form.section(words.get("indicator.section.belonging"));
        this.belonging = belonging();
        form.section(words.get("indicator.section.meaning"));
        this.meaning = MeaningFields.in(form, fields, of, texts);
        form.result(this::read);
    }

    Form<Indicator> form() {
        return form;
    }

    /** Whether the numbers shall be told in the new unit. Only while everything is valid. */
    boolean converts() {
        return measuring.unit().value().convert();
    }

    /**
     * What was typed, with the values as they are stored now.
     *
     * @param before as it was shown to whoever typed
     */
    static Indicator into(Indicator now, Indicator before, Indicator typed, boolean convert) {
        Conversion conversion = convert && now.unit().convertsTo(typed.unit())
                ? new Conversion(now.unit(), typed.unit())
                : null;
        Indicator values = conversion == null ? now : conversion.of(now);
        return new Indicator(
                now.id(),
                now.position(),
                typed.name(),
                typed.heading(),
                typed.attribute(),
                conversion == null ? typed.measure() : limited(typed.measure(), before, conversion),
                typed.meaning(),
                typed.links(),
                values.baseline(),
                values.targets(),
                conversion == null ? typed.wordings() : conversion.targets(typed.wordings()),
                values.actuals(),
                typed.notes(),
                typed.inferred(),
                now.source());
    }

    /** Limits that nobody typed over speak of the old unit. */
    private static Measure limited(Measure typed, Indicator before, Conversion conversion) {
        Measure.@Nullable Limits limits = typed.limits();
        boolean untouched = limits != null && limits.equals(before.measure().limits());
        return limits == null || !untouched
                ? typed
                : new Measure(
                        typed.kind(), typed.direction(), typed.unit(), typed.decimals(), conversion.limits(limits));
    }

    private static Trace trace(Indicator indicator) {
        return new Trace(indicator.inferred(), indicator.source());
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
        Indicator.Links links = before.links();
        return new Indicator(
                before.id(),
                before.position(),
                being.read(),
                being.readHeading(),
                being.attribute().value().orElse(null),
                measuring.read(),
                meaning.read(before.meaning()),
                new Indicator.Links(
                        links.row(),
                        belonging.responsible().value(),
                        belonging.goals().value(),
                        belonging.related().value(),
                        links.mentions()),
                before.baseline(),
                before.targets(),
                meaning.wordings().value(),
                before.actuals(),
                belonging.notes().value(),
                form.trace(trace(before)).inferred(),
                before.source());
    }
}
