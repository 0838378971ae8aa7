package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yardstick.text.Words;
import yardstick.ui.parts.Surroundings;

/** Everything that changes cells: typing, clearing, filling and the clipboard. Each is one step, whole or not at all. */
final class Typing {
    /** Cells named in a sentence; the others are marked all the same. */
    private static final int NAMED = 3;

    private final Face face;
    private final GridActs acts;
    private final Surroundings around;
    private final ClipboardCells clipboard;
    private final Runnable redraw;

    /** @param redraw runs after every change of what is to be seen */
    Typing(Face face, GridActs acts, Surroundings around, ClipboardCells clipboard, Runnable redraw) {
        this.face = face;
        this.acts = acts;
        this.around = around;
        this.clipboard = clipboard;
        this.redraw = redraw;
    }

    private Words words() {
        return around.words();
    }

    /** Stores the texts if all can be taken; else they wait, and a sentence names the first that cannot. */
    void put(List<Typed> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Drafts.Batch batch = face.drafts().take(texts);
        batch.judge(reasons(batch.typed()));
        List<Typed> wrong = batch.wrong();
        if (wrong.isEmpty()) {
            acts.save().save(batch.typed(), () -> {
                batch.end();
                redraw.run();
            });
        } else if (batch.typed().size() > 1) {
            around.notices().tell(sentence(batch, wrong));
            goTo(wrong.getFirst().place());
        }
        redraw.run();
    }

    /** So that its reason is to be seen, in the block that was pasted. */
    private void goTo(GridPlace place) {
        int row = face.content().row(place.row());
        int column = face.content().column(place.column());
        if (face.selection().holds(row, column)) {
            face.selection().activate(row, column);
        }
    }

    private List<String> reasons(List<Typed> texts) {
        List<String> found = new ArrayList<>(acts.check().apply(texts));
        for (int i = 0; i < texts.size(); i++) {
            GridPlace place = texts.get(i).place();
            int row = face.content().row(place.row());
            if (row >= 0 && !face.content().row(row).cell(place.column()).isEditable()) {
                found.set(i, words().get("grid.closed"));
            }
        }
        return found;
    }

    private String sentence(Drafts.Batch batch, List<Typed> wrong) {
        List<String> named = wrong.stream()
                .limit(NAMED)
                .map(each -> words().get(
                        "grid.wrong.cell",
                        Integer.toString(face.content().row(each.place().row()) + 1),
                        title(each.place()),
                        each.text(),
                        batch.reason(each.place())))
                .toList();
        return words().get(
                "grid.wrong",
                Integer.toString(wrong.size()),
                Integer.toString(batch.typed().size()),
                String.join(words().get("grid.wrong.comma"), named));
    }

    private String title(GridPlace place) {
        int column = face.content().column(place.column());
        return column < 0 ? "" : face.column(column).title().replace('\n', ' ');
    }

    /** The selected cells row by row, without headings. */
    List<List<GridPlace>> block() {
        Selection selected = face.selection();
        return lines(selected.top(), selected.bottom()).stream()
                .map(row -> IntStream.rangeClosed(selected.left(), selected.right())
                        .filter(column -> face.has(row, column))
                        .mapToObj(column -> face.content().place(row, column))
                        .toList())
                .toList();
    }

    private List<Integer> lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(row -> row >= 0 && row < face.content().rows().size() && !face.isHeading(row))
                .boxed()
                .toList();
    }

    void clear() {
        put(block().stream()
                .flatMap(List::stream)
                .filter(this::isEditable)
                .filter(place -> !face.full(place).isEmpty())
                .map(place -> new Typed(place, ""))
                .toList());
    }

    private boolean isEditable(GridPlace place) {
        int row = face.content().row(place.row());
        return row >= 0 && face.content().row(row).cell(place.column()).isEditable();
    }

    void copy() {
        List<List<String>> texts =
                block().stream().map(row -> row.stream().map(face::full).toList()).toList();
        if (!texts.isEmpty()) {
            clipboard.put(texts);
        }
    }

    void cut() {
        copy();
        clear();
    }

    /** One cell fills the block; a block goes where it fits a whole number of times, else from the upper left on. */
    void paste() {
        List<List<String>> texts = clipboard.get();
        if (texts.isEmpty() || texts.getFirst().isEmpty()) {
            around.notices().tell(words().get("grid.paste.nothing"));
            return;
        }
        Selection selected = face.selection();
        int high = lines(selected.top(), selected.bottom()).size();
        int wide = selected.right() - selected.left() + 1;
        boolean fits = high % texts.size() == 0 && wide % texts.getFirst().size() == 0;
        int rows = fits ? high : texts.size();
        int columns = fits ? wide : texts.getFirst().size();
        List<Integer> lines = lines(selected.top(), face.content().rows().size() - 1);
        int room = face.content().columns().size() - selected.left();
        Growing growing = new Growing(face, acts, around);
        if (!fits && rows >= lines.size() && columns <= room && growing.isPossible() && !lines.isEmpty()
                || lines.size() == 1 && columns > 1 && columns <= room && growing.isPossible()) {
            growing.offer(texts, lines, selected.left());
            return;
        }
        if (rows > lines.size() || columns > room) {
            around.notices()
                    .tell(words().get(
                            "grid.paste.large",
                            Integer.toString(texts.size()),
                            Integer.toString(texts.getFirst().size()),
                            Integer.toString(lines.size()),
                            Integer.toString(room)));
            return;
        }
        List<Typed> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String text = texts.get(row % texts.size()).get(column % texts.getFirst().size());
                all.add(new Typed(face.content().place(lines.get(row), selected.left() + column), text));
            }
        }
        selected.block(selected.top(), selected.left(), lines.get(rows - 1), selected.left() + columns - 1);
        put(changing(all));
    }

    /** Without what stands there already, and without what is blank in both. */
    private List<Typed> changing(List<Typed> texts) {
        return texts.stream()
                .filter(each -> !each.text().equals(face.full(each.place())))
                .filter(each -> isEditable(each.place()) || !each.text().isEmpty())
                .toList();
    }

    /** The first row of the block into the others; of one row only, the row above into it. */
    void fillDown() {
        Selection selected = face.selection();
        List<Integer> lines = lines(selected.top(), selected.bottom());
        List<Integer> above = lines(0, selected.top() - 1);
        if (lines.isEmpty() || lines.size() == 1 && above.isEmpty()) {
            return;
        }
        int from = lines.size() == 1 ? above.getLast() : lines.getFirst();
        List<Typed> all = new ArrayList<>();
        for (int row : lines.size() == 1 ? lines : lines.subList(1, lines.size())) {
            for (int column = selected.left(); column <= selected.right(); column++) {
                all.add(copied(from, column, row, column));
            }
        }
        put(changing(editable(all)));
    }

    /** The first column of the block into the others; of one column only, the one at its left into it. */
    void fillRight() {
        Selection selected = face.selection();
        boolean one = selected.left() == selected.right();
        int from = one ? selected.left() - 1 : selected.left();
        if (from < 0) {
            return;
        }
        List<Typed> all = new ArrayList<>();
        for (int row : lines(selected.top(), selected.bottom())) {
            for (int column = one ? selected.left() : from + 1; column <= selected.right(); column++) {
                all.add(copied(row, from, row, column));
            }
        }
        put(changing(editable(all)));
    }

    private Typed copied(int fromRow, int fromColumn, int row, int column) {
        return new Typed(
                face.content().place(row, column), face.full(face.content().place(fromRow, fromColumn)));
    }

    private List<Typed> editable(List<Typed> texts) {
        return texts.stream().filter(each -> isEditable(each.place())).toList();
    }

    /** Forgets what waits to be corrected; false where nothing does. */
    boolean discard() {
        Selection selected = face.selection();
        boolean waited = face.has(selected.row(), selected.column())
                && face.drafts().discard(face.content().place(selected.row(), selected.column()));
        if (waited) {
            redraw.run();
        }
        return waited;
    }
}
