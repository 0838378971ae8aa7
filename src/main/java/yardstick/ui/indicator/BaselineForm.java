package yardstick.ui.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.PeriodOrigin;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.ValueInput;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** Typing where an indicator started; a dash says that the plan states no value. */
final class BaselineForm {
    private static final List<String> DASHES = List.of("-", "—", "——", "–", "－", "/", "无");

    private final Indicator indicator;
    private final Words words;

    /** @param text with or without a unit, or a dash */
    record Typed(@Nullable Period period, String text) {
        static Typed of(@Nullable Baseline baseline) {
            if (baseline == null) {
                return new Typed(null, "");
            }
            BigDecimal value = baseline.value();
            return new Typed(baseline.period(), value == null ? baseline.text() : value.toPlainString());
        }
    }

    BaselineForm(Indicator indicator, Words words) {
        this.indicator = indicator;
        this.words = words;
    }

    Form<Typed> form() {
        Fields fields = new Fields(words);
        Form<Typed> form = new Form<>(typed -> Trace.NONE);
        var period = form.add(
                "", fields.period("indicator.column.period"), typed -> Optional.ofNullable(typed.period()));
        var value = form.add(
                "", fields.text("indicator.baseline.value").required().fitting(this::unfit), Typed::text);
        return form.result(before -> new Typed(period.value().orElse(null), value.value()));
    }

    private Optional<Refusal> unfit(String text) {
        boolean stays = text.equals(Typed.of(indicator.baseline()).text());
        return !stays && !DASHES.contains(text)
                        && new ValueInput(indicator.measure()).read(text)
                                instanceof Outcome.Refused<Actual.Reading>(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /** What was typed, beside what is stored now: what nobody typed over keeps its source. */
    static Baseline of(Typed typed, Indicator now, Instant at) {
        Baseline old = now.baseline();
        if (old != null && typed.text().equals(Typed.of(old).text())) {
            return new Baseline(typed.period(), old.periodOrigin(), old.value(), old.text(), old.source());
        }
        BigDecimal value = new ValueInput(now.measure()).read(typed.text())
                        instanceof Outcome.Done<Actual.Reading>(Actual.Reading read)
                ? read.value()
                : null;
        return new Baseline(
                typed.period(), PeriodOrigin.PRINTED, value, typed.text(), Source.typed(typed.text(), at));
    }
}
