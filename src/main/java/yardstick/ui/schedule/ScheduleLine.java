package yardstick.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import yardstick.model.Plan;
import yardstick.model.Stage;

/** One line of the list: a stage, or an item below it. */
sealed interface ScheduleLine {
    Stage stage();

    /** Stays the same while the words of the line change. */
    String key();

    record OfStage(Stage stage) implements ScheduleLine {
        @Override
        public String key() {
            return stage.id();
        }
    }

    /** @param index of the item in its stage, from 0 */
    record OfItem(Stage stage, int index) implements ScheduleLine {
        @Override
        public String key() {
            return stage.id() + "/" + index;
        }

        Stage.Item item() {
            return stage.items().get(index);
        }
    }

    static List<ScheduleLine> of(Plan plan) {
        List<ScheduleLine> lines = new ArrayList<>();
        for (Stage stage : plan.all(Stage.class)) {
            lines.add(new OfStage(stage));
            for (int i = 0; i < stage.items().size(); i++) {
                lines.add(new OfItem(stage, i));
            }
        }
        return lines;
    }
}
