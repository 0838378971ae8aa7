package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import yardstick.model.Progress;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;

/** State, day and note: the same for a task and for a deliverable. */
final class ProgressFields<R> {
    private final Field<Progress.State> state;
    private final Field<Optional<LocalDate>> day;
    private final Field<String> note;

    ProgressFields(Form<R> form, Fields fields, Function<R, Progress> reads) {
        state = form.add("state", fields.choice("tasks.form.state", "state", Progress.State.values()), each ->
                reads.apply(each).state());
        day = form.add("stateDate", fields.day("tasks.form.day"), each ->
                Optional.ofNullable(reads.apply(each).day()));
        note = form.add("note", fields.longText("tasks.form.note"), each -> reads.apply(each).note());
    }

    Progress value() {
        return new Progress(state.value(), note.value(), day.value().orElse(null));
    }
}
