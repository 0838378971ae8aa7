package yardstick.model;

import java.util.List;

/**
 * Something the plan sets units to do.
 *
 * @param place where it stands in the document
 * @param body its text without title and bracket
 * @param duty who answers for it
 * @param links what it belongs to
 */
public record Task(
        String id,
        int position,
        Place place,
        String body,
        Kind kind,
        Duty duty,
        Due due,
        Links links,
        List<Deliverable> deliverables,
        Progress progress,
        Trace trace)
        implements Part {

    /** A task, or one of the 保障措施. */
    public enum Kind {
        TASK,
        SAFEGUARD
    }

    /**
     * Where a task stands. Numbers restart in every section, so only the path tells tasks apart.
     *
     * @param path 三/(一)/2
     * @param number as printed
     * @param section printed heading above it
     */
    public record Place(String path, String number, String title, String section) {}

    /**
     * Who answers for a task; empty where the plan names nobody.
     *
     * @param bracket as printed: 〔市市场监管局、市科技局按职责分工负责〕
     * @param allocation the printed phrase: 按职责分工负责
     * @param units ids of units in printed order; that the first one leads is nowhere printed
     */
    public record Duty(String bracket, String allocation, List<String> units) {
        public static final Duty NOBODY = new Duty("", "", List.of());

        public Duty {
            units = List.copyOf(units);
        }
    }

    /**
     * What a task belongs to.
     *
     * @param boxes ids of the boxes that spell it out
     * @param indicators ids of the indicators it serves, a judgement
     */
    public record Links(List<String> boxes, List<String> indicators) {
        public static final Links NONE = new Links(List.of(), List.of());

        public Links {
            boxes = List.copyOf(boxes);
            indicators = List.copyOf(indicators);
        }
    }

    public Task {
        deliverables = List.copyOf(deliverables);
    }

    public String title() {
        return place.title();
    }

    public Task with(Progress now) {
        return new Task(id, position, place, body, kind, duty, due, links, deliverables, now, trace);
    }

    public Task with(List<Deliverable> now) {
        return new Task(id, position, place, body, kind, duty, due, links, now, progress, trace);
    }

    @Override
    public Sort sort() {
        return Sort.TASK;
    }

    @Override
    public String label() {
        return place.title();
    }
}
