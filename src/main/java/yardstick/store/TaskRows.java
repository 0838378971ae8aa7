package yardstick.store;

import yardstick.model.Part;
import yardstick.model.Task;

/** Tasks with their units, boxes, indicators and deliverables. */
final class TaskRows {
    private static final String BOX = "BOX";
    private static final String INDICATOR = "INDICATOR";
    private static final String UNIT = "UNIT";

    private TaskRows() {}

    static void pack(Task task, Packing out) {
        out.part(
                Table.TASK,
                task,
                task.place().path(),
                task.place().number(),
                task.place().title(),
                task.place().section(),
                task.body(),
                task.kind().name(),
                task.duty().bracket(),
                task.duty().allocation(),
                task.due().day(),
                task.due().text(),
                task.due().what(),
                task.progress().state().name(),
                task.progress().note(),
                task.progress().day());
        Owner owner = Owner.of(task);
        out.texts(owner, UNIT, task.duty().units());
        out.texts(owner, BOX, task.links().boxes());
        out.texts(owner, INDICATOR, task.links().indicators());
        DeliverableRows.pack(task.deliverables(), owner, out);
    }

    static Task unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.TASK, row.text("ID"));
        return new Task(
                row.text("ID"),
                row.number("POSITION"),
                place(row),
                row.text("BODY"),
                Task.Kind.valueOf(row.text("KIND")),
                new Task.Duty(row.text("BRACKET"), row.text("ALLOCATION"), in.texts(owner, UNIT)),
                Facets.due(row),
                new Task.Links(in.texts(owner, BOX), in.texts(owner, INDICATOR)),
                DeliverableRows.unpack(owner, in),
                Facets.progress(row),
                in.trace(owner, row));
    }

    private static Task.Place place(Row row) {
        return new Task.Place(row.text("PATH"), row.text("NUMBER"), row.text("TITLE"), row.text("SECTION"));
    }
}
