package yardstick.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;
import yardstick.ui.forms.OutputForm;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** The boxes and tables printed inside the text. */
record BoxKind(Surroundings around) {

    PartKind<Box> kind() {
        return new PartKind<>(
                Box.class,
                Part.Sort.BOX,
                "box",
                Icon.TABLE,
                words().get("planPage.hint.BOXES"),
                new PartKind.Ways<>(BoxKind::fresh, BoxKind::moved, this::note, this::extra),
                form());
    }

    private Words words() {
        return around.words();
    }

    private Form<Box> form() {
        Form<Box> form = new Form<>(Box::trace);
        Fields fields = new Fields(words());
        var number = form.add("number", fields.text("planPage.boxNumber"), Box::number);
        var title = form.add("title", fields.text("planPage.title").required(), Box::title);
        var tasks = form.add("tasks", fields.picks("planPage.boxTasks", Options::tasks), Box::tasks);
        var header = form.addUntold("header", fields.lines("planPage.header"), Box::header);
        var rows = form.addUntold(
                "rows", fields.rows("planPage.rows"), box -> box.rows().stream().map(Box.Line::cells).toList());
        var outputs = form.add("deliverables", fields.records("planPage.deliverables", outputs()), Box::deliverables);
        return form.result(before -> new Box(
                before.id(),
                before.position(),
                number.value(),
                title.value(),
                header.value(),
                lines(rows.value(), before.rows()),
                tasks.value(),
                outputs.value(),
                form.trace(before.trace())));
    }

    /** A row that reads as before keeps the line it was printed in. */
    private static List<Box.Line> lines(List<List<String>> typed, List<Box.Line> before) {
        List<Box.Line> lines = new ArrayList<>();
        for (List<String> cells : typed) {
            lines.add(before.stream()
                    .filter(line -> line.cells().equals(cells))
                    .findFirst()
                    .orElse(new Box.Line(cells, null)));
        }
        return lines;
    }

    private Fields.Small<Deliverable> outputs() {
        return new Fields.Small<>(
                () -> new Deliverable("", Deliverable.Kind.OTHER, "", Due.NONE, null, Progress.OPEN, null),
                Deliverable::text,
                () -> new OutputForm(words()).form());
    }

    private String note(Box box) {
        return words().get("planPage.boxRows", Integer.toString(box.rows().size()));
    }

    private List<Node> extra(Box box, Plan plan) {
        List<Node> nodes = new ArrayList<>();
        if (!box.rows().isEmpty()) {
            nodes.add(new PrintedTable(box));
        }
        nodes.addAll(new IndicatorLinks(around).of(plan, indicator -> {
            var row = indicator.links().row();
            return row != null && row.box().equals(box.id());
        }));
        return nodes;
    }

    private static Box fresh(String id, int position) {
        return new Box(id, position, "", "", List.of(), List.of(), List.of(), List.of(), Trace.NONE);
    }

    private static Box moved(Box b, int to) {
        return new Box(
                b.id(), to, b.number(), b.title(), b.header(), b.rows(), b.tasks(), b.deliverables(), b.trace());
    }
}
