package yardstick.store;

import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Part;

/** Goals in the words of a plan. */
final class GoalRows {
    private GoalRows() {}

    static void pack(Goal goal, Packing out) {
        out.part(
                Table.GOAL,
                goal,
                goal.heading(),
                Spelling.period(goal.horizon()),
                goal.category().name(),
                goal.text());
    }

    static Goal unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.GOAL, row.text("ID"));
        return new Goal(
                row.text("ID"),
                row.number("POSITION"),
                row.text("HEADING"),
                Spelling.periodOrNull(row.text("HORIZON")),
                Category.valueOf(row.text("CATEGORY")),
                row.text("PRINTED"),
                in.trace(owner, row));
    }
}
