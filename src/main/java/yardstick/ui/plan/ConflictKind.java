package yardstick.ui.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Conflict;
import yardstick.model.Part;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.PartKind;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Icon;
import yardstick.work.Outcome;

/** What does not hold together in a document: all readings side by side, one of them chosen or none yet. */
record ConflictKind(PartWriting writing) {

    PartKind<Conflict> kind() {
        return new PartKind<>(
                Conflict.class,
                Part.Sort.CONFLICT,
                "c",
                Icon.WARNING,
                words().get("planPage.hint.CONFLICTS"),
                new PartKind.Ways<>(
                        ConflictKind::fresh,
                        (c, to) -> with(c, to, c.chosen()),
                        this::note,
                        (conflict, plan) -> List.of(new ReadingsPane(conflict, words(), this::choose))),
                form());
    }

    private Words words() {
        return writing.around().words();
    }

    private Form<Conflict> form() {
        Form<Conflict> form = new Form<>(Conflict::trace);
        Fields fields = new Fields(words());
        var what = form.add("what", fields.longText("planPage.what").required(), Conflict::what);
        var kind = form.add("kind", fields.choice("planPage.kind", "conflict", Conflict.Kind.values()), Conflict::kind);
        var about = form.add("about", fields.picks("planPage.about", Options::everything), Conflict::about);
        var readings = form.addUntold("readings", fields.records("planPage.readings", readings()), Conflict::readings);
        var note = form.add("note", fields.longText("planPage.decision"), Conflict::note);
        return form.result(before -> new Conflict(
                before.id(),
                before.position(),
                kind.value(),
                what.value(),
                about.value(),
                readings.value(),
                stillThere(before, readings.value()),
                note.value(),
                form.trace(before.trace())));
    }

    /** The reading that was chosen may stand elsewhere now, or be gone. */
    private static @Nullable Integer stillThere(Conflict before, List<Conflict.Reading> now) {
        int at = before.decided().map(now::indexOf).orElse(-1);
        return at < 0 ? null : Integer.valueOf(at + 1);
    }

    private Fields.Small<Conflict.Reading> readings() {
        return new Fields.Small<>(() -> new Conflict.Reading("", null), Conflict.Reading::text, () -> {
            Form<Conflict.Reading> form = new Form<>(reading -> Trace.NONE);
            var text = form.add("", new Fields(words()).longText("planPage.reading").required(), Conflict.Reading::text);
            return form.result(before -> new Conflict.Reading(text.value(), before.source()));
        });
    }

    private void choose(Conflict conflict, @Nullable Integer reading) {
        writing.change(
                writing.edited(
                        Conflict.class, conflict, stored -> Outcome.done(with(stored, stored.position(), reading))),
                new PartWriting.Then(() -> {}));
    }

    private String note(Conflict conflict) {
        String kind = words().word("conflict", conflict.kind());
        String state = words().get(conflict.decided().isPresent() ? "planPage.decided" : "planPage.undecided");
        return kind + " · " + state;
    }

    private static Conflict fresh(String id, int position) {
        return new Conflict(
                id, position, Conflict.Kind.CONTRADICTION, "", List.of(), List.of(), null, "", Trace.NONE);
    }

    private static Conflict with(Conflict c, int position, @Nullable Integer chosen) {
        return new Conflict(
                c.id(), position, c.kind(), c.what(), c.about(), c.readings(), chosen, c.note(), c.trace());
    }
}
