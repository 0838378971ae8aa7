package yardstick.ui.plan;

import java.util.List;
import java.util.Optional;
import yardstick.model.Horizon;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Trace;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** The times a plan sets goals for. */
record HorizonKind(Words words) {

    PartKind<Horizon> kind() {
        return new PartKind<>(
                Horizon.class,
                Part.Sort.HORIZON,
                "h",
                Icon.CALENDAR,
                words.get("planPage.hint.HORIZONS"),
                new PartKind.Ways<>(
                        (id, position) -> new Horizon(id, position, new Period.Year(2030), "", Trace.NONE),
                        (h, to) -> new Horizon(h.id(), to, h.period(), h.text(), h.trace()),
                        each -> new PeriodText(words).of(each.period()),
                        (each, plan) -> List.of()),
                form());
    }

    private Form<Horizon> form() {
        Form<Horizon> form = new Form<>(Horizon::trace);
        Fields fields = new Fields(words);
        var period = form.add(
                "period", fields.period("planPage.period").required(), each -> Optional.of(each.period()));
        var text = form.add("text", fields.text("planPage.printed"), Horizon::text);
        return form.result(before -> new Horizon(
                before.id(),
                before.position(),
                period.value().orElse(before.period()),
                text.value(),
                form.trace(before.trace())));
    }
}
