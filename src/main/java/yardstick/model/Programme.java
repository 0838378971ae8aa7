package yardstick.model;

import java.util.List;

/**
 * A 工程, 行动 or 计划 that the plan calls by name.
 *
 * @param tasks ids of the tasks that speak of it
 * @param boxes ids of the boxes that do
 */
public record Programme(String id, int position, String name, List<String> tasks, List<String> boxes, Trace trace)
        implements Part {

    public Programme {
        tasks = List.copyOf(tasks);
        boxes = List.copyOf(boxes);
    }

    @Override
    public Sort sort() {
        return Sort.PROGRAMME;
    }

    @Override
    public String label() {
        return name;
    }
}
