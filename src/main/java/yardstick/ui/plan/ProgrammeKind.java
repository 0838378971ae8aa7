package yardstick.ui.plan;

import java.util.List;
import yardstick.model.Part;
import yardstick.model.Programme;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** What a plan calls by name: 工程, 行动, 计划. */
record ProgrammeKind(Words words) {

    PartKind<Programme> kind() {
        return new PartKind<>(
                Programme.class,
                Part.Sort.PROGRAMME,
                "p",
                Icon.PLANS,
                words.get("planPage.hint.PROGRAMMES"),
                new PartKind.Ways<>(
                        (id, position) -> new Programme(id, position, "", List.of(), List.of(), Trace.NONE),
                        (p, to) -> new Programme(p.id(), to, p.name(), p.tasks(), p.boxes(), p.trace()),
                        each -> "",
                        (each, plan) -> List.of()),
                form());
    }

    private Form<Programme> form() {
        Form<Programme> form = new Form<>(Programme::trace);
        Fields fields = new Fields(words);
        var name = form.add("name", fields.text("planPage.name").required(), Programme::name);
        var tasks = form.add("tasks", fields.picks("planPage.tasks", Options::tasks), Programme::tasks);
        var boxes = form.add("boxes", fields.picks("planPage.boxes", Options::boxes), Programme::boxes);
        return form.result(before -> new Programme(
                before.id(),
                before.position(),
                name.value(),
                tasks.value(),
                boxes.value(),
                form.trace(before.trace())));
    }
}
