package yardstick.exchange;

import java.util.ArrayList;
import java.util.List;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Part;
import yardstick.model.Stage;
import yardstick.model.Task;

/** Reads what {@link TaskWriter} writes. */
final class TaskReader {

    List<Part> parts(Fields bundle) {
        List<Part> parts = new ArrayList<>(bundle.numbered("tasks", 1, TaskReader::task));
        parts.addAll(bundle.numbered("boxes", 1, TaskReader::box));
        parts.addAll(bundle.numbered("schedule", 1, TaskReader::stage));
        parts.addAll(bundle.numbered("explanations", 1, TaskReader::explanation));
        return parts;
    }

    private static Task task(Fields task, int position) {
        return new Task(
                task.text("id"),
                position,
                new Task.Place(task.text("path"), task.text("number"), task.text("title"), task.text("section")),
                task.text("body"),
                task.constant("kind", Task.Kind.class, Task.Kind.TASK),
                new Task.Duty(task.text("bracket"), task.text("allocation"), task.texts("responsible")),
                due(task),
                new Task.Links(task.texts("boxes"), task.texts("indicators")),
                task.list("deliverables", TaskReader::deliverable),
                task.progress(),
                task.trace());
    }

    private static Explanation explanation(Fields explanation, int position) {
        return new Explanation(
                explanation.text("id"),
                position,
                new Explanation.About(
                        explanation.text("indicator"), explanation.period("period"), explanation.date("asOf")),
                explanation.text("cause"),
                explanation.text("measure"),
                new Explanation.Owner(explanation.text("owner"), explanation.texts("responsible")),
                due(explanation),
                explanation.progress(),
                explanation.trace());
    }

    private static Due due(Fields record) {
        return new Due(record.date("due"), record.text("dueText"), record.text("dueFor"));
    }

    private static Box box(Fields box, int position) {
        return new Box(
                box.text("id"),
                position,
                box.text("number"),
                box.text("title"),
                box.texts("header"),
                box.list("rows", row -> new Box.Line(row.texts("cells"), row.count("line"))),
                box.texts("tasks"),
                box.list("deliverables", TaskReader::deliverable),
                box.trace());
    }

    private static Deliverable deliverable(Fields deliverable) {
        return new Deliverable(
                deliverable.text("text"),
                deliverable.constant("kind", Deliverable.Kind.class, Deliverable.Kind.OTHER),
                deliverable.text("frequency"),
                due(deliverable),
                deliverable.textOrNull("indicator"),
                deliverable.progress(),
                deliverable.source());
    }

    private static Stage stage(Fields stage, int position) {
        return new Stage(
                stage.text("id"),
                position,
                stage.text("stage"),
                stage.text("time"),
                stage.period("year"),
                stage.list("items", TaskReader::item),
                stage.trace());
    }

    private static Stage.Item item(Fields item) {
        return new Stage.Item(
                item.text("text"), item.texts("tasks"), item.texts("indicators"), item.progress(), item.source());
    }
}
