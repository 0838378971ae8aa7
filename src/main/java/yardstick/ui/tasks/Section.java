package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import yardstick.model.Task;

/**
 * Tasks that stand below one another under one printed heading.
 *
 * @param isSafeguards the 保障措施, which are a section of their own whatever is printed above each
 * @param heading as printed, empty where none is
 */
record Section(boolean isSafeguards, String heading, List<TaskRow> rows) {
    Section {
        rows = List.copyOf(rows);
    }

    /** One heading printed twice in two chapters makes two sections. */
    static List<Section> of(List<TaskRow> rows) {
        List<Section> sections = new ArrayList<>();
        List<TaskRow> run = new ArrayList<>();
        for (TaskRow row : rows) {
            if (!run.isEmpty() && !isSame(run.getLast(), row)) {
                sections.add(of(run.getFirst(), run));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            sections.add(of(run.getFirst(), run));
        }
        return sections;
    }

    private static Section of(TaskRow first, List<TaskRow> run) {
        boolean safeguards = isSafeguard(first);
        return new Section(safeguards, safeguards ? "" : first.task().place().section(), run);
    }

    private static boolean isSame(TaskRow above, TaskRow below) {
        boolean bothSafeguards = isSafeguard(above) && isSafeguard(below);
        boolean oneHeading = isSafeguard(above) == isSafeguard(below)
                && above.task().place().section().equals(below.task().place().section())
                && chapter(above).equals(chapter(below));
        return bothSafeguards || oneHeading;
    }

    private static boolean isSafeguard(TaskRow row) {
        return row.task().kind() == Task.Kind.SAFEGUARD;
    }

    private static String chapter(TaskRow row) {
        String path = row.task().place().path();
        int end = path.indexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }
}
