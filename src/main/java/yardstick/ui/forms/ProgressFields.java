package yardstick.ui.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import yardstick.model.Progress;

/** State, day and note: the same for a task and for a deliverable. */
public final class ProgressFields<R> {
    private final Field<Progress.State> state;
    private final Field<Optional<LocalDate>> day;
    private final Field<String> note;

    /** Adds them to a form. */
    public ProgressFields(Form<R> form, Fields fields, Function<R, Progress> reads) {
        state = form.add("state", fields.choice("forms.progress.state", "state", Progress.State.values()), each ->
                reads.apply(each).state());
        day = form.add("stateDate", fields.day("forms.progress.day"), each ->
                Optional.ofNullable(reads.apply(each).day()));
        note = form.add("note", fields.longText("forms.progress.note"), each -> reads.apply(each).note());
    }

    /** What is typed; only while the form is valid. */
    public Progress value() {
        return new Progress(state.value(), note.value(), day.value().orElse(null));
    }
}
