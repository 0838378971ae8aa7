package yardstick.exchange;

import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.model.Task;

/** What is to be done: tasks, the boxes that spell them out, the schedule, and measures against what lags. */
final class TaskWriter {

    void write(Plan plan, Document bundle) {
        bundle.list("tasks", plan.all(Task.class), TaskWriter::task)
                .list("boxes", plan.all(Box.class), TaskWriter::box);
    }

    void writeSchedule(Plan plan, Document bundle) {
        bundle.list("schedule", plan.all(Stage.class), TaskWriter::stage);
    }

    void writeExplanations(Plan plan, Document bundle) {
        bundle.listKnown("explanations", plan.all(Explanation.class), TaskWriter::explanation);
    }

    private static Document explanation(Explanation explanation) {
        Document document = new Document()
                .put("id", explanation.id())
                .put("indicator", explanation.about().indicator())
                .put("period", explanation.about().period())
                .put("asOf", HeaderWriter.date(explanation.about().asOf()))
                .text("cause", explanation.cause())
                .text("measure", explanation.measure())
                .text("owner", explanation.owner().text())
                .texts("responsible", explanation.owner().units());
        due(document, explanation.due());
        return Marks.trace(Marks.progress(document, explanation.progress()), explanation.trace());
    }

    private static Document task(Task task) {
        Document document = new Document()
                .put("id", task.id())
                .put("path", task.place().path())
                .text("number", task.place().number())
                .put("title", task.title())
                .text("section", task.place().section())
                .text("body", task.body())
                .put("kind", task.kind())
                .text("bracket", task.duty().bracket())
                .texts("responsible", task.duty().units())
                .text("allocation", task.duty().allocation());
        due(document, task.due());
        document.texts("boxes", task.links().boxes())
                .texts("indicators", task.links().indicators())
                .list("deliverables", task.deliverables(), TaskWriter::deliverable);
        return Marks.trace(Marks.progress(document, task.progress()), task.trace());
    }

    private static void due(Document document, Due due) {
        document.put("due", HeaderWriter.date(due.day()))
                .putKnown("dueText", due.text())
                .putKnown("dueFor", due.what());
    }

    private static Document box(Box box) {
        return Marks.trace(
                new Document()
                        .put("id", box.id())
                        .text("number", box.number())
                        .put("title", box.title())
                        .textsKnown("header", box.header())
                        .list("rows", box.rows(), TaskWriter::row)
                        .texts("tasks", box.tasks())
                        .listKnown("deliverables", box.deliverables(), TaskWriter::deliverable),
                box.trace());
    }

    private static Document row(Box.Line row) {
        return new Document().texts("cells", row.cells()).putKnown("line", row.line());
    }

    private static Document deliverable(Deliverable deliverable) {
        Document document = new Document()
                .put("text", deliverable.text())
                .put("kind", deliverable.kind())
                .text("frequency", deliverable.frequency());
        due(document, deliverable.due());
        document.putKnown("indicator", deliverable.indicator());
        return Marks.progress(document, deliverable.progress())
                .put("source", BundleWriter.source(deliverable.source()));
    }

    private static Document stage(Stage stage) {
        return Marks.trace(
                new Document()
                        .put("id", stage.id())
                        .put("stage", stage.name())
                        .text("time", stage.time())
                        .put("year", stage.year())
                        .list("items", stage.items(), TaskWriter::item),
                stage.trace());
    }

    private static Document item(Stage.Item item) {
        Document document = new Document()
                .put("text", item.text())
                .texts("tasks", item.tasks())
                .texts("indicators", item.indicators());
        return Marks.progress(document, item.progress()).put("source", BundleWriter.source(item.source()));
    }
}
