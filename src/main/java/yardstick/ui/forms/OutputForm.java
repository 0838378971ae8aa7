package yardstick.ui.forms;

import java.time.LocalDate;
import java.util.Optional;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.text.Words;

/** The fields of a deliverable, of a task or of a box. */
public final class OutputForm {
    private final Form<Deliverable> form = new Form<>(output -> Trace.NONE);
    private final Field<String> text;
    private final Field<Deliverable.Kind> kind;
    private final Field<String> frequency;
    private final Field<Optional<LocalDate>> day;
    private final Field<String> dayText;
    private final Field<Optional<String>> indicator;
    private final ProgressFields<Deliverable> progress;

    public OutputForm(Words words) {
        Fields fields = new Fields(words);
        text = form.add("text", fields.longText("forms.output.text"), Deliverable::text).required();
        progress = new ProgressFields<>(form, fields, Deliverable::progress);
        kind = form.add(
                "kind", fields.choice("forms.output.kind", "deliverable", Deliverable.Kind.values()), Deliverable::kind);
        frequency = form.add("frequency", fields.text("forms.output.frequency"), Deliverable::frequency);
        day = form.add("due", fields.day("forms.output.due"), output -> Optional.ofNullable(output.due().day()));
        dayText = form.add("dueText", fields.text("forms.output.dueText"), output -> output.due().text());
        indicator = form.add("indicator", fields.one("forms.output.indicator", Options::indicators), output ->
                Optional.ofNullable(output.indicator()));
        form.result(this::read);
    }

    public Form<Deliverable> form() {
        return form;
    }

    private Deliverable read(Deliverable shown) {
        return new Deliverable(
                text.value(),
                kind.value(),
                frequency.value(),
                new Due(day.value().orElse(null), dayText.value(), shown.due().what()),
                indicator.value().orElse(null),
                progress.value(),
                shown.source());
    }

    /** One to be typed. */
    public static Deliverable fresh() {
        return new Deliverable("", Deliverable.Kind.OTHER, "", Due.NONE, null, Progress.OPEN, null);
    }
}
