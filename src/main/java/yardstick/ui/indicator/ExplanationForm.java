package yardstick.ui.indicator;

import java.util.Optional;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Progress;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** Why an indicator lags and who does what about it until when, for typing. */
record ExplanationForm(Words words) {

    Form<Explanation> form() {
        Form<Explanation> form = new Form<>(Explanation::trace);
        Fields fields = new Fields(words);
        var cause = form.add("cause", fields.longText("indicator.explanation.cause"), Explanation::cause);
        var measure = form.add(
                "measure", fields.longText("indicator.explanation.measure").required(), Explanation::measure);
        var units = form.add(
                "owner",
                fields.picks("indicator.explanation.units", Options::units),
                each -> each.owner().units());
        var owner = form.add(
                "owner", fields.text("indicator.explanation.owner.text"), each -> each.owner().text());
        var day = form.add(
                "due", fields.day("indicator.explanation.due"), each -> Optional.ofNullable(each.due().day()));
        var period = form.add(
                "period",
                fields.period("indicator.explanation.period"),
                each -> Optional.ofNullable(each.about().period()));
        var state = form.add(
                "state",
                fields.choice("indicator.explanation.state", "state", Progress.State.values()),
                each -> each.progress().state());
        var note = form.add(
                "state", fields.longText("indicator.explanation.note"), each -> each.progress().note());
        return form.result(before -> new Explanation(
                before.id(),
                before.position(),
                new Explanation.About(
                        before.about().indicator(), period.value().orElse(null), before.about().asOf()),
                cause.value(),
                measure.value(),
                new Explanation.Owner(owner.value(), units.value()),
                new Due(day.value().orElse(null), before.due().text(), before.due().what()),
                new Progress(state.value(), note.value(), before.progress().day()),
                form.trace(before.trace())));
    }
}
