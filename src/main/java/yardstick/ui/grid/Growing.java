package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.List;
import yardstick.text.Words;
import yardstick.ui.parts.Surroundings;

/**
 * A block that reaches below the last line: what is below begins new rows. The first of them is the row for a new one,
 * the others have its id with a number behind it. All is stored as one step or nothing is.
 */
record Growing(Face face, GridActs acts, Surroundings around) {

    /** Whether a new row can be begun in this table as it is shown now. */
    boolean isPossible() {
        List<GridRow> rows = face.content().rows();
        return !rows.isEmpty() && rows.getLast().kind() == GridRow.Kind.NEW;
    }

    /** @param lines rows from the upper left on, without headings, the row for a new one as the last */
    void offer(List<List<String>> texts, List<Integer> lines, int left) {
        GridPlace start = face.content().place(lines.getFirst(), left);
        int there = lines.size() - 1;
        if (there == 0) {
            paste(texts, start);
            return;
        }
        Words words = around.words();
        around.notices()
                .offer(
                        words.get(
                                "grid.paste.more",
                                Integer.toString(texts.size()),
                                Integer.toString(there),
                                Integer.toString(texts.size() - there)),
                        words.get("grid.paste.create"),
                        () -> paste(texts, start));
    }

    /** The table may have changed since it was offered. */
    private void paste(List<List<String>> texts, GridPlace start) {
        int top = face.content().row(start.row());
        int left = face.content().column(start.column());
        if (top < 0 || left < 0 || !isPossible()) {
            around.notices().tell(around.words().get("grid.paste.gone"));
            return;
        }
        List<Typed> all = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        List<String> rows = rows(top, texts.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < texts.get(row).size(); column++) {
                GridPlace place = new GridPlace(
                        rows.get(row), face.column(left + column).id());
                String text = texts.get(row).get(column);
                if (!text.equals(face.full(place))) {
                    all.add(new Typed(place, text));
                    closed.add(isClosed(place) ? around.words().get("grid.closed") : "");
                }
            }
        }
        save(all, closed, rows);
    }

    private List<String> rows(int top, int count) {
        List<String> ids = new ArrayList<>();
        List<GridRow> rows = face.content().rows();
        for (int row = top; row < rows.size() && ids.size() < count; row++) {
            if (!rows.get(row).isHeading()) {
                ids.add(rows.get(row).id());
            }
        }
        String fresh = rows.getLast().id();
        for (int number = 1; ids.size() < count; number++) {
            ids.add(fresh + number);
        }
        return ids;
    }

    private boolean isClosed(GridPlace place) {
        int row = face.content().row(place.row());
        return row >= 0
                && face.content().row(row).kind() == GridRow.Kind.LINE
                && !face.content().row(row).cell(place.column()).isEditable();
    }

    private void save(List<Typed> all, List<String> closed, List<String> rows) {
        List<String> reasons = acts.check().apply(all);
        for (int i = 0; i < all.size(); i++) {
            String reason = closed.get(i).isEmpty() ? reasons.get(i) : closed.get(i);
            if (!reason.isEmpty()) {
                GridPlace place = all.get(i).place();
                around.notices()
                        .tell(around.words()
                                .get(
                                        "grid.paste.wrong",
                                        Integer.toString(rows.indexOf(place.row()) + 1),
                                        all.get(i).text(),
                                        reason));
                return;
            }
        }
        acts.save().save(all, () -> {});
    }
}
