package yardstick.ui.plan;

import java.util.Optional;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** One output of a box. */
record OutputForm(Words words) {

    Form<Deliverable> form() {
        Form<Deliverable> form = new Form<>(output -> Trace.NONE);
        Fields fields = new Fields(words);
        var text = form.add("", fields.longText("planPage.text").required(), Deliverable::text);
        var kind = form.add(
                "", fields.choice("planPage.kind", "deliverable", Deliverable.Kind.values()), Deliverable::kind);
        var frequency = form.add("", fields.text("planPage.frequency"), Deliverable::frequency);
        var day = form.add("", fields.day("planPage.due"), o -> Optional.ofNullable(o.due().day()));
        var indicator = form.add(
                "", fields.one("planPage.indicator", Options::indicators), o -> Optional.ofNullable(o.indicator()));
        var state = form.add(
                "", fields.choice("planPage.state", "state", Progress.State.values()), o -> o.progress().state());
        var note = form.add("", fields.text("planPage.note"), o -> o.progress().note());
        var told = form.add("", fields.day("planPage.stateDay"), o -> Optional.ofNullable(o.progress().day()));
        return form.result(before -> new Deliverable(
                text.value(),
                kind.value(),
                frequency.value(),
                new Due(day.value().orElse(null), before.due().text(), before.due().what()),
                indicator.value().orElse(null),
                new Progress(state.value(), note.value(), told.value().orElse(null)),
                before.source()));
    }
}
