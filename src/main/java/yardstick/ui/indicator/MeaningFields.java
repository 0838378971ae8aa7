package yardstick.ui.indicator;

import java.util.List;
import java.util.Optional;
import yardstick.importing.cells.TextReader;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.TargetInput;

/** What exactly is measured and how it is worded elsewhere, for typing. */
record MeaningFields(
        Field<String> scope,
        Field<String> per,
        Field<Indicator.Conditions.Combine> combine,
        Field<List<String>> conditions,
        Field<String> dataSource,
        Field<String> formula,
        Field<List<Target>> wordings) {

    static MeaningFields in(Form<Indicator> form, Fields fields, Indicator of, TextReader texts) {
        return new MeaningFields(
                form.add("scope", fields.text("indicator.scope"), i -> i.meaning().scope()),
                form.add("per", fields.text("indicator.per"), i -> i.meaning().per()),
                form.add(
                        "conditions",
                        fields.choice(
                                "indicator.combine", "indicator.combine", Indicator.Conditions.Combine.values()),
                        i -> conditions(i).combine()),
                form.add("conditions", fields.lines("indicator.conditions"), i -> conditions(i).items()),
                form.add("dataSource", fields.text("indicator.dataSource"), i -> i.meaning().dataSource()),
                form.add("formula", fields.text("indicator.formula.meant"), i -> i.meaning().formula()),
                form.add(
                        "wordings",
                        fields.records("indicator.wordings", new Wordings(fields, of, texts).small()),
                        Indicator::wordings));
    }

    private static Indicator.Conditions conditions(Indicator indicator) {
        Indicator.Conditions known = indicator.meaning().conditions();
        return known == null ? new Indicator.Conditions(Indicator.Conditions.Combine.ALL, List.of()) : known;
    }

    Indicator.Meaning read(Indicator.Meaning before) {
        List<String> items = conditions.value();
        return new Indicator.Meaning(
                scope.value(),
                per.value(),
                items.isEmpty() ? null : new Indicator.Conditions(combine.value(), items),
                dataSource.value(),
                formula.value(),
                before.rateOf());
    }

    /** How other places of the document word the targets. */
    private record Wordings(Fields fields, Indicator of, TextReader texts) {

        Fields.Small<Target> small() {
            return new Fields.Small<>(
                    () -> new Target(
                            null,
                            PeriodOrigin.PRINTED,
                            1,
                            new Target.Aim(Comparator.TEXT, null, null, ""),
                            null),
                    this::line,
                    this::form);
        }

        private String line(Target target) {
            String period = target.period() == null ? "" : new PeriodText(fields.words()).of(target.period()) + "  ";
            String text = target.aim().text();
            return period + (text.isEmpty() ? new Amounts(fields.words(), of).targetAmount(target) : text);
        }

        private Form<Target> form() {
            Form<Target> form = new Form<>(target -> Trace.NONE);
            var period = form.add("", fields.period("indicator.column.period"), t -> Optional.ofNullable(t.period()));
            var aim = form.add(
                    "",
                    fields.target(
                                    fields.words().get("indicator.wording"),
                                    "",
                                    new TargetInput(texts, of.measure())::read)
                            .required(),
                    t -> Optional.of(t.aim()).filter(a -> !a.text().isEmpty() || a.value() != null));
            return form.result(before -> new Target(
                    period.value().orElse(null),
                    before.periodOrigin(),
                    before.version(),
                    aim.value().orElse(before.aim()),
                    before.terms(),
                    before.source()));
        }
    }
}
