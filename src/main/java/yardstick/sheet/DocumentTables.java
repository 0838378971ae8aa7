package yardstick.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers the tables of a document in the order in which they begin, and the lines that stand between them. A table
 * without any text is not counted: web pages and letters use them as frames.
 */
final class DocumentTables {
    private static final int MOST_LINES = 6;

    /** Deeper than anybody nests tables in tables. */
    private static final int DEEPEST = 30;

    private record Pending(GridBuilder grid, List<String> above, List<String> below) {}

    private final Budget budget;
    private final List<Pending> tables = new ArrayList<>();
    private final Deque<Pending> open = new ArrayDeque<>();
    private final Deque<String> recent = new ArrayDeque<>();
    private List<String> below = new ArrayList<>();

    DocumentTables(Budget budget) {
        this.budget = budget;
    }

    /** A paragraph; its line breaks divide it into lines. */
    void paragraph(String text) {
        text.lines().map(Blanks::strip).filter(line -> !line.isEmpty()).forEach(this::line);
    }

    private void line(String line) {
        budget.step();
        recent.addLast(line);
        if (recent.size() > MOST_LINES) {
            recent.removeFirst();
        }
        if (below.size() < MOST_LINES) {
            below.add(line);
        }
    }

    boolean isTooDeep() {
        return open.size() >= DEEPEST;
    }

    /** The grid of the table that begins here, to be filled until {@link #end()}. */
    GridBuilder begin() {
        Pending table = new Pending(new GridBuilder(budget), List.copyOf(recent), new ArrayList<>());
        tables.add(table);
        open.push(table);
        recent.clear();
        below = new ArrayList<>();
        return table.grid();
    }

    /** Of the table that began last. */
    void end() {
        recent.clear();
        below = open.pop().below();
    }

    /** 表1, 表2 … */
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (Pending table : tables) {
            if (!table.grid().isEmpty()) {
                Around around = new Around(table.above(), table.below());
                sheets.add(table.grid().sheet("表" + (sheets.size() + 1), false, around));
            }
        }
        if (sheets.isEmpty()) {
            throw new Unopenable("FILE_WITHOUT_TABLE", null);
        }
        return sheets;
    }
}
