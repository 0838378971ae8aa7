package yardstick.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Trace;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** Adjustments of a plan by a paper. */
record RevisionKind(Surroundings around) {

    PartKind<Revision> kind() {
        return new PartKind<>(
                Revision.class,
                Part.Sort.REVISION,
                "v",
                Icon.EDIT,
                words().get("planPage.hint.REVISIONS"),
                new PartKind.Ways<>(
                        (id, position) -> new Revision(id, position, null, "", "", List.of(), Trace.NONE),
                        (r, to) -> new Revision(
                                r.id(), to, r.day(), r.number(), r.reason(), r.changes(), r.trace()),
                        each -> each.day() == null ? "" : each.day().toString(),
                        this::changes),
                form());
    }

    private Words words() {
        return around.words();
    }

    private List<Node> changes(Revision revision, Plan plan) {
        return revision.changes().isEmpty() ? List.of() : List.of(new RevisionChanges(revision, plan, around));
    }

    private Form<Revision> form() {
        Form<Revision> form = new Form<>(Revision::trace);
        Fields fields = new Fields(words());
        var number = form.add("number", fields.text("planPage.number").required(), Revision::number);
        var day = form.add("date", fields.day("planPage.day"), each -> Optional.ofNullable(each.day()));
        var reason = form.add("reason", fields.longText("planPage.reason"), Revision::reason);
        var changes = form.addUntold("changes", fields.records("planPage.changes", changes()), Revision::changes);
        return form.result(before -> new Revision(
                before.id(),
                before.position(),
                day.value().orElse(null),
                number.value(),
                reason.value(),
                changes.value(),
                form.trace(before.trace())));
    }

    private Fields.Small<Revision.Adjusted> changes() {
        return new Fields.Small<>(() -> new Revision.Adjusted("", null, 2, ""), this::line, this::changeForm);
    }

    private String line(Revision.Adjusted change) {
        String period = change.period() == null ? "" : new PeriodText(words()).of(change.period()) + "  ";
        return (change.indicator() + "  " + period + change.text()).strip();
    }

    private Form<Revision.Adjusted> changeForm() {
        Form<Revision.Adjusted> form = new Form<>(change -> Trace.NONE);
        Fields fields = new Fields(words());
        var indicator = form.add(
                "",
                fields.one("planPage.indicator", Options::indicators).required(),
                change -> change.indicator().isEmpty() ? Optional.empty() : Optional.of(change.indicator()));
        var period = form.add("", fields.period("planPage.targetPeriod"), c -> Optional.ofNullable(c.period()));
        var version = form.add("", fields.whole("planPage.version").required(), c -> Optional.of(c.version()));
        var text = form.add("", fields.text("planPage.changeText"), Revision.Adjusted::text);
        return form.result(before -> new Revision.Adjusted(
                indicator.value().orElse(""),
                period.value().orElse(null),
                version.value().orElse(before.version()),
                text.value()));
    }
}
