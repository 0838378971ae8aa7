package yardstick.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** The goals of a plan in its own words, with the indicators that measure each. */
record GoalKind(Surroundings around) {

    PartKind<Goal> kind() {
        return new PartKind<>(
                Goal.class,
                Part.Sort.GOAL,
                "g",
                Icon.CHART,
                words().get("planPage.hint.GOALS"),
                new PartKind.Ways<>(
                        (id, position) -> new Goal(id, position, "", null, Category.OTHER, "", Trace.NONE),
                        (g, to) -> new Goal(
                                g.id(), to, g.heading(), g.horizon(), g.category(), g.text(), g.trace()),
                        this::note,
                        this::indicators),
                form());
    }

    private Words words() {
        return around.words();
    }

    private Form<Goal> form() {
        Form<Goal> form = new Form<>(Goal::trace);
        Fields fields = new Fields(words());
        var heading = form.add("heading", fields.text("planPage.goalHeading"), Goal::heading);
        var horizon = form.add("horizon", fields.period("planPage.horizon"), g -> Optional.ofNullable(g.horizon()));
        var category =
                form.add("category", fields.choice("planPage.category", "category", Category.values()), Goal::category);
        var text = form.add("text", fields.longText("planPage.text").required(), Goal::text);
        return form.result(before -> new Goal(
                before.id(),
                before.position(),
                heading.value(),
                horizon.value().orElse(null),
                category.value(),
                text.value(),
                form.trace(before.trace())));
    }

    private String note(Goal goal) {
        String category = words().word("category", goal.category());
        return goal.horizon() == null
                ? category
                : new PeriodText(words()).of(goal.horizon()) + "  " + category;
    }

    private List<Node> indicators(Goal goal, Plan plan) {
        return new IndicatorLinks(around)
                .of(plan, indicator -> indicator.links().goals().contains(goal.id()));
    }
}
