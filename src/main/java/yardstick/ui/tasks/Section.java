package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record Key(boolean isSafeguards, String chapter, String heading) {}

    /** In the order of their first tasks. One heading printed twice in two chapters makes two sections. */
    static List<Section> of(List<TaskRow> rows) {
        Map<Key, List<TaskRow>> sections = new LinkedHashMap<>();
        rows.forEach(row -> sections.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        return sections.entrySet().stream()
                .map(each -> new Section(each.getKey().isSafeguards(), each.getKey().heading(), each.getValue()))
                .toList();
    }

    private static Key key(TaskRow row) {
        return isSafeguard(row)
                ? new Key(true, "", "")
                : new Key(false, TaskRows.chapter(row.task()), row.task().place().section());
    }

    private static boolean isSafeguard(TaskRow row) {
        return row.task().kind() == Task.Kind.SAFEGUARD;
    }

    /** Where it stands in the document: 三 › (一); empty where the heading is the path. */
    String path() {
        String path = rows.getFirst().task().place().path();
        int end = path.lastIndexOf('/');
        String above = end < 0 ? "" : path.substring(0, end);
        return above.equals(heading) ? "" : above.replace("/", " › ");
    }

    int depth() {
        return rows.getFirst().depth();
    }
}
