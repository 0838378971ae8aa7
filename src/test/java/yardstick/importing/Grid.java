package yardstick.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yardstick.importing.draft.Draft;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Around;
import yardstick.sheet.Book;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;
import yardstick.sheet.Hidden;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/** A sheet drawn in a text block: a line is a row, cells stand between bars; for tests. */
public final class Grid {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private final List<Cell> cells = new ArrayList<>();
    private final List<Region> merged = new ArrayList<>();
    private Hidden hidden = Hidden.NOTHING;
    private List<String> below = List.of();

    public static Grid of(String drawn) {
        Grid grid = new Grid();
        List<String> lines = drawn.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] texts = lines.get(row).split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                String text = texts[column].strip();
                if (!text.isEmpty()) {
                    grid.cells.add(new Cell(row, column, text, new CellValue.Text(text), false));
                }
            }
        }
        return grid;
    }

    public Grid merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(new Region(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    public Grid hiding(Set<Integer> rows, Set<Integer> columns) {
        hidden = new Hidden(false, rows, columns);
        return this;
    }

    /** Lines of the document below the table. */
    public Grid followedBy(String... lines) {
        below = List.of(lines);
        return this;
    }

    public Grid hidden() {
        hidden = new Hidden(true, Set.of(), Set.of());
        return this;
    }

    public Grid with(Cell cell) {
        cells.removeIf(c -> c.address().equals(cell.address()));
        cells.add(cell);
        return this;
    }

    public Draft recognised() {
        Book book = new Book("f.xlsx", "00", "xlsx", List.of(new Sheet("s", hidden, cells, merged, new Around(List.of(), below))));
        return new Recogniser(Lexicon.standard(), TODAY).recognise(book, Progress.none());
    }
}
