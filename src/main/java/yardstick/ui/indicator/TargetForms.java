package yardstick.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.TextReader;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.TargetInput;
import yardstick.work.Refusal;

/** Typing the targets of one indicator: a single one, or several set anew by a paper. */
final class TargetForms {
    private final Indicator indicator;
    private final Words words;
    private final Fields fields;
    private final TargetInput input;

    /** @param aim null while nothing is typed */
    record Single(@Nullable Period period, Target.@Nullable Aim aim, Target.Terms terms) {
        static final Single EMPTY = new Single(null, null, Target.Terms.PLAIN);

        static Single of(Target target) {
            return new Single(target.period(), target.aim(), target.terms());
        }
    }

    TargetForms(Indicator indicator, TextReader texts, Words words) {
        this.indicator = indicator;
        this.words = words;
        this.fields = new Fields(words);
        this.input = new TargetInput(texts, indicator.measure());
    }

    /** @param corrected null for a new one, which has a period to be typed */
    Form<Single> single(@Nullable Target corrected) {
        Form<Single> form = new Form<>(single -> Trace.NONE);
        Field<Optional<Period>> period = corrected == null
                ? form.add(
                        "",
                        fields.period("indicator.column.period").required().fitting(this::free),
                        single -> Optional.ofNullable(single.period()))
                : null;
        var aim = form.add("", aim(words.get("indicator.target.value")).required(), s -> Optional.ofNullable(s.aim()));
        var everyYear =
                form.add("", fields.flag("indicator.target.everyYear"), s -> s.terms().everyYear());
        var due = form.add(
                "", fields.day("indicator.target.due"), s -> Optional.ofNullable(s.terms().due()));
        var strength =
                form.add("", fields.text("indicator.target.strength"), s -> s.terms().strength());
        return form.result(before -> new Single(
                period == null ? before.period() : period.value().orElse(null),
                aim.value().orElse(before.aim()),
                new Target.Terms(everyYear.value(), due.value().orElse(null), strength.value())));
    }

    private Field<Optional<Target.Aim>> aim(String title) {
        String unit = indicator.unit().symbol();
        String name = unit.isEmpty() ? title : words.get("indicator.inUnit", title, unit);
        return fields.target(name, words.get("indicator.target.prompt"), input::read);
    }

    private Optional<Refusal> free(Optional<Period> period) {
        return indicator.targets().stream().anyMatch(each -> Objects.equals(each.period(), period.orElse(null)))
                ? Optional.of(Refusal.of("TARGET_EXISTS"))
                : Optional.empty();
    }

    /** A new one of a period that the indicator has none for. */
    static Target fresh(Single typed, Target.Aim aim) {
        return new Target(typed.period(), PeriodOrigin.PRINTED, 1, aim, typed.terms(), null);
    }

    /** The paper, and a field for the new value of every period. */
    Form<Adjusting> adjusting() {
        Form<Adjusting> form = new Form<>(adjusting -> Trace.NONE);
        form.section(words.get("indicator.adjust.paper"));
        var number = form.add("", fields.text("indicator.adjust.number").required(), Adjusting::number);
        var day = form.add("", fields.day("indicator.adjust.day").required(), a -> Optional.ofNullable(a.day()));
        var reason = form.add("", fields.longText("indicator.adjust.reason"), Adjusting::reason);
        form.section(words.get("indicator.adjust.values"));
        List<Target> newest = TargetRows.newest(indicator);
        List<Field<Optional<Target.Aim>>> values = new ArrayList<>();
        newest.forEach(target -> values.add(
                form.add("", aimOf(target), adjusting -> adjusting.aimOf(target.period()))));
        return form.result(before -> {
            List<Adjusting.Value> typed = new ArrayList<>();
            for (int i = 0; i < newest.size(); i++) {
                Period period = newest.get(i).period();
                values.get(i).value().ifPresent(aim -> typed.add(new Adjusting.Value(period, aim)));
            }
            return new Adjusting(number.value(), day.value().orElse(null), reason.value(), typed);
        });
    }

    private Field<Optional<Target.Aim>> aimOf(Target target) {
        String period = target.period() == null
                ? words.get("indicator.target.undated")
                : new PeriodText(words).of(target.period());
        String now = new Amounts(words, indicator).targetAmount(target);
        return fields.target(
                words.get("indicator.adjust.value", period, now), words.get("indicator.adjust.prompt"), input::read);
    }
}
