package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yardstick.model.Due;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.OutputForm;
import yardstick.ui.forms.ProgressFields;

/** The fields of a task. Its deliverables are typed one by one, see {@link OutputForm}. */
final class TaskForm {
    private final Form<Task> form = new Form<>(Task::trace);
    private final Field<String> title;
    private final Field<String> number;
    private final Field<Task.Kind> kind;
    private final Where where;
    private final Field<String> body;
    private final Duties duties;
    private final Dues dues;
    private final Links links;
    private final ProgressFields<Task> progress;

    private record Where(Field<String> section, Field<String> path) {}

    private record Duties(Field<List<String>> units, Field<String> bracket, Field<String> allocation) {}

    private record Dues(Field<Optional<LocalDate>> day, Field<String> text, Field<String> what) {}

    private record Links(Field<List<String>> indicators, Field<List<String>> boxes) {}

    TaskForm(Words words) {
        Fields fields = new Fields(words);
        title = form.add("title", fields.text("tasks.form.title"), Task::title).required();
        number = form.add("number", fields.text("tasks.form.number"), task -> task.place().number());
        kind = form.add("kind", fields.choice("tasks.form.kind", "taskKind", Task.Kind.values()), Task::kind);
        body = form.add("body", fields.longText("tasks.form.body"), Task::body);
        form.section(words.get("tasks.form.progress"));
        progress = new ProgressFields<>(form, fields, Task::progress);
        form.section(words.get("tasks.responsible"));
        duties = new Duties(
                form.add("responsible", fields.picks("tasks.responsible", Options::units), task -> task.duty().units()),
                form.add("bracket", fields.longText("tasks.form.bracket"), task -> task.duty().bracket()),
                form.add("allocation", fields.text("tasks.allocation"), task -> task.duty().allocation()));
        form.section(words.get("tasks.due"));
        dues = new Dues(
                form.add("due", fields.day("tasks.due"), task -> Optional.ofNullable(task.due().day())),
                form.add("dueText", fields.text("tasks.due.text"), task -> task.due().text()),
                form.add("dueFor", fields.text("tasks.due.what"), task -> task.due().what()));
        form.section(words.get("tasks.form.links"));
        links = new Links(
                form.add(
                        "indicators",
                        fields.picks("tasks.indicators", Options::indicators),
                        task -> task.links().indicators()),
                form.add("boxes", fields.picks("tasks.boxes", Options::boxes), task -> task.links().boxes()));
        where = new Where(
                form.add("section", fields.text("tasks.section"), task -> task.place().section()),
                form.add("path", fields.text("tasks.path"), task -> task.place().path()).required());
        form.result(this::read);
    }

    Form<Task> form() {
        return form;
    }

    private Task read(Task shown) {
        return new Task(
                shown.id(),
                shown.position(),
                new Task.Place(
                        where.path().value(), number.value(), title.value(), where.section().value()),
                body.value(),
                kind.value(),
                new Task.Duty(
                        duties.bracket().value(),
                        duties.allocation().value(),
                        duties.units().value()),
                new Due(dues.day().value().orElse(null), dues.text().value(), dues.what().value()),
                new Task.Links(links.boxes().value(), links.indicators().value()),
                shown.deliverables(),
                progress.value(),
                form.trace(shown.trace()));
    }

    /** An empty one behind all others; the path can be told better only by who knows the section. */
    static Task fresh(String id, int position) {
        return new Task(
                id,
                position,
                new Task.Place(Integer.toString(position), "", "", ""),
                "",
                Task.Kind.TASK,
                Task.Duty.NOBODY,
                Due.NONE,
                Task.Links.NONE,
                List.of(),
                Progress.OPEN,
                Trace.NONE);
    }
}
