package yardstick.ui.forms;

import java.util.List;
import java.util.Optional;
import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** A form of goals as a screen has it, with a field of each sort that can be wrong. */
final class GoalForm {
    final Field<String> heading;
    final Field<Optional<Period>> horizon;
    final Field<Category> category;
    final Field<String> text;
    final Form<Goal> form = new Form<>(Goal::trace);

    GoalForm(Words words) {
        Fields fields = new Fields(words);
        heading = form.add("heading", fields.text("forms.add"), Goal::heading);
        horizon = form.add("horizon", fields.period("forms.edit"), goal -> Optional.ofNullable(goal.horizon()));
        category = form.add("category", fields.choice("forms.find", "category", Category.values()), Goal::category);
        text = form.add("text", fields.longText("forms.search").required(), Goal::text);
        form.result(goal -> new Goal(
                goal.id(),
                goal.position(),
                heading.value(),
                horizon.value().orElse(null),
                category.value(),
                text.value(),
                form.trace(goal.trace())));
    }

    PartKind<Goal> kind() {
        return new PartKind<>(
                Goal.class,
                Part.Sort.GOAL,
                "g",
                Icon.FILTER,
                "",
                new PartKind.Ways<>(
                        (id, position) -> new Goal(id, position, "", null, Category.OTHER, "", Trace.NONE),
                        GoalForm::moved,
                        goal -> "",
                        (goal, plan) -> List.of()),
                form);
    }

    private static Goal moved(Goal goal, int to) {
        return new Goal(goal.id(), to, goal.heading(), goal.horizon(), goal.category(), goal.text(), goal.trace());
    }
}
