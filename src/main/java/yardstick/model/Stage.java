package yardstick.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the schedule.
 *
 * @param time as printed: 第一年
 * @param year the calendar years it falls in, a judgement where only relative time is printed; null where unknown
 */
public record Stage(
        String id,
        int position,
        String name,
        String time,
        @Nullable Period year,
        List<Item> items,
        Trace trace)
        implements Part {

    /**
     * One thing to be done in a stage.
     *
     * @param tasks ids of the tasks it belongs to
     * @param indicators ids of the indicators it moves
     */
    public record Item(
            String text, List<String> tasks, List<String> indicators, Progress progress, @Nullable Source source) {
        public Item {
            tasks = List.copyOf(tasks);
            indicators = List.copyOf(indicators);
        }

        public Item with(Progress now) {
            return new Item(text, tasks, indicators, now, source);
        }
    }

    public Stage {
        items = List.copyOf(items);
    }

    public Stage with(List<Item> now) {
        return new Stage(id, position, name, time, year, now, trace);
    }

    @Override
    public Sort sort() {
        return Sort.STAGE;
    }

    @Override
    public String label() {
        return name;
    }
}
