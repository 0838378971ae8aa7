package yardstick.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box (专栏) or table printed inside the text.
 *
 * @param number as printed, empty where there is none
 * @param header printed heads of the columns
 * @param tasks ids of the tasks it spells out, which need not be the one it stands behind
 */
public record Box(
        String id,
        int position,
        String number,
        String title,
        List<String> header,
        List<Line> rows,
        List<String> tasks,
        List<Deliverable> deliverables,
        Trace trace)
        implements Part {

    /**
     * One row.
     *
     * @param cells as printed, empty where the paper is
     * @param line of the document's text, null where it is not known
     */
    public record Line(List<String> cells, @Nullable Integer line) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Box {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
        deliverables = List.copyOf(deliverables);
    }

    public Box with(List<Deliverable> now) {
        return new Box(id, position, number, title, header, rows, tasks, now, trace);
    }

    @Override
    public Sort sort() {
        return Sort.BOX;
    }

    @Override
    public String label() {
        return (number + " " + title).strip();
    }
}
