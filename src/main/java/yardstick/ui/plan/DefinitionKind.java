package yardstick.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import yardstick.model.Definition;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** Terms that a plan explains and lists that it counts. */
record DefinitionKind(Words words) {

    PartKind<Definition> kind() {
        return new PartKind<>(
                Definition.class,
                Part.Sort.DEFINITION,
                "d",
                Icon.LIST,
                words.get("planPage.hint.DEFINITIONS"),
                new PartKind.Ways<>(DefinitionKind::fresh, DefinitionKind::moved, this::note, this::counted),
                form());
    }

    private Form<Definition> form() {
        Form<Definition> form = new Form<>(Definition::trace);
        Fields fields = new Fields(words);
        var term = form.add("term", fields.text("planPage.term").required(), Definition::term);
        var text = form.add("text", fields.longText("planPage.meaning"), Definition::text);
        var items = form.add("items", fields.lines("planPage.items"), Definition::items);
        var count = form.add(
                "printedCount", fields.whole("planPage.count"), each -> Optional.ofNullable(each.printedCount()));
        var open = form.add("open", fields.flag("planPage.openList"), Definition::open);
        return form.result(before -> new Definition(
                before.id(),
                before.position(),
                term.value(),
                text.value(),
                items.value(),
                count.value().orElse(null),
                open.value(),
                form.trace(before.trace())));
    }

    private String note(Definition each) {
        return each.items().isEmpty() ? "" : words.get("planPage.itemCount", count(each.items().size()));
    }

    /** Whether the list is as long as the paper says. */
    private List<Node> counted(Definition each, Plan plan) {
        Integer printed = each.printedCount();
        if (printed == null) {
            return List.of();
        }
        int listed = each.items().size();
        String verdict = listed == printed
                ? words.get("planPage.count.same", count(printed))
                : each.open() && listed < printed
                        ? words.get("planPage.count.open", count(printed), count(listed))
                        : words.get("planPage.count.other", count(printed), count(listed));
        Label told = new Label(verdict, (listed == printed ? Icon.CHECK : each.open() ? Icon.INFO : Icon.WARNING).node());
        told.getStyleClass().add("counted");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(told);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private static Definition fresh(String id, int position) {
        return new Definition(id, position, "", "", List.of(), null, false, Trace.NONE);
    }

    private static Definition moved(Definition d, int to) {
        return new Definition(d.id(), to, d.term(), d.text(), d.items(), d.printedCount(), d.open(), d.trace());
    }
}
