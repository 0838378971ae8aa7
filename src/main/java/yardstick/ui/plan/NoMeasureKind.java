package yardstick.ui.plan;

import java.util.List;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** Numbers of the text that measure nothing. */
record NoMeasureKind(Words words) {

    PartKind<NoMeasure> kind() {
        return new PartKind<>(
                NoMeasure.class,
                Part.Sort.NO_MEASURE,
                "x",
                Icon.INFO,
                words.get("planPage.hint.NO_MEASURES"),
                new PartKind.Ways<>(
                        (id, position) -> new NoMeasure(id, position, "", "", Trace.NONE),
                        (n, to) -> new NoMeasure(n.id(), to, n.text(), n.reason(), n.trace()),
                        NoMeasure::reason,
                        (each, plan) -> List.of()),
                form());
    }

    private Form<NoMeasure> form() {
        Form<NoMeasure> form = new Form<>(NoMeasure::trace);
        Fields fields = new Fields(words);
        var text = form.add("text", fields.text("planPage.printed").required(), NoMeasure::text);
        var reason = form.add("reason", fields.longText("planPage.noMeasureReason").required(), NoMeasure::reason);
        return form.result(before -> new NoMeasure(
                before.id(), before.position(), text.value(), reason.value(), form.trace(before.trace())));
    }
}
