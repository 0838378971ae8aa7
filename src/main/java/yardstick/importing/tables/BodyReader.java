package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;

/** Finds how far down a table goes: its rows, and the lines below it. */
final class BodyReader {
    private static final int LONGEST_TITLE = 60;
    private static final int BLANK_ROWS_THAT_END = 2;
    private static final int PERIODS_OF_A_HEAD = 2;

    /** For each row that is asked for, since some are blank or repeat the head. */
    private static final int ROWS_LOOKED_AT = 4;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** @param repeated rows that print the head once more, or say that the table goes on */
    record Body(List<Integer> rows, List<Cell> below, List<Integer> repeated) {
        int last(int bottom) {
            return rows.isEmpty() ? bottom : rows.getLast();
        }
    }

    private final HeadWords words;
    private final LineWords lines;

    BodyReader(HeadWords words, LineWords lines) {
        this.words = words;
        this.lines = lines;
    }

    /** Some of the first rows, which show what the columns hold. */
    List<Integer> first(int rows, Area area, Band band, int nameColumn, Set<Integer> values) {
        return read(rows, area, band, nameColumn, values).rows();
    }

    /** @param values columns of numbers */
    Body read(Area area, Band band, int nameColumn, Set<Integer> values) {
        return read(Integer.MAX_VALUE, area, band, nameColumn, values);
    }

    private Body read(int most, Area area, Band band, int nameColumn, Set<Integer> values) {
        List<Integer> body = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        Set<Integer> repeated = new LinkedHashSet<>();
        List<List<Cell>> head = new ArrayList<>();
        for (int line = band.top(); line <= band.bottom(); line++) {
            head.add(within(area, band, line));
        }
        int last = band.bottom();
        int rows = most == Integer.MAX_VALUE ? most : most * ROWS_LOOKED_AT;
        for (int row : area.usedBelow(band.bottom(), rows)) {
            if (body.size() >= most) {
                break;
            }
            List<Cell> cells = within(area, band, row);
            if (cells.isEmpty() || repeated.contains(row)) {
                last = cells.isEmpty() ? last : row;
                continue;
            }
            List<Integer> again = headAgain(area, band, row, cells, head);
            if (!again.isEmpty() || cells.size() == 1 && lines.isContinued(cells.getFirst().text())) {
                repeated.addAll(again.isEmpty() ? List.of(row) : again);
                last = row;
                continue;
            }
            boolean far = row - last > BLANK_ROWS_THAT_END;
            boolean goesOn = (far || !below.isEmpty()) && continues(area, row, cells, nameColumn, values);
            if (lines.isTitleWithUnit(cells) || isNewHead(area, cells, nameColumn) || far && !goesOn) {
                handBack(area, band, body);
                handBack(area, band, below);
                break;
            }
            last = row;
            boolean under = lines.isBelow(cells, area, nameColumn) || !below.isEmpty() && !goesOn;
            (under ? below : body).add(row);
        }
        List<Cell> lower = below.stream().flatMap(row -> within(area, band, row).stream()).toList();
        return new Body(body, lower, List.copyOf(repeated));
    }

    static List<Cell> within(Area area, Band band, int row) {
        List<Cell> cells = area.row(row);
        cells.removeIf(c -> area.columnOf(c) < band.left() || area.columnOf(c) > band.right());
        return cells;
    }

    /** A printed page repeats the head; the rows that do, else none. */
    private static List<Integer> headAgain(
            Area area, Band band, int row, List<Cell> cells, List<List<Cell>> head) {
        List<Integer> again = new ArrayList<>();
        for (int line = 0; line < head.size(); line++) {
            List<Cell> here = line == 0 ? cells : within(area, band, row + line);
            if (!sameTexts(area, here, head.get(line))) {
                return List.of();
            }
            again.add(row + line);
        }
        return again;
    }

    private static boolean sameTexts(Area area, List<Cell> some, List<Cell> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            Cell one = some.get(i);
            Cell other = others.get(i);
            same = area.columnOf(one) == area.columnOf(other)
                    && Plain.of(one.text()).equals(Plain.of(other.text()));
        }
        return same;
    }

    private boolean isNewHead(Area area, List<Cell> cells, int nameColumn) {
        if (cells.size() == 1 || cells.stream().anyMatch(c -> UnreadRows.isNumber(c) && !isYear(c))) {
            return false;
        }
        int periods = 0;
        boolean nothingElse = true;
        for (Cell cell : cells) {
            int column = area.columnOf(cell);
            HeadWord word = words.of(cell);
            if (word.is(ColumnKind.NAME) && column <= Math.max(nameColumn, 0) + 2) {
                return true;
            }
            if (column > nameColumn) {
                periods += word.tellsPeriod() && word.tellsNothingElse() ? 1 : 0;
                nothingElse &= word.tellsNothingElse() || word.kind() != null;
            }
        }
        return periods >= PERIODS_OF_A_HEAD && nothingElse;
    }

    /** A name and a number under the same heads, however far below. */
    private boolean continues(Area area, int row, List<Cell> cells, int nameColumn, Set<Integer> values) {
        boolean named = nameColumn < 0 || isName(area.seen(row, nameColumn));
        return named
                && !lines.isBelow(cells, area, nameColumn)
                && cells.stream().anyMatch(c -> values.contains(area.columnOf(c)) && UnreadRows.isNumber(c));
    }

    /** A number names nothing but a year. */
    private static boolean isName(Cell cell) {
        return !cell.isBlank() && (!UnreadRows.isNumber(cell) || isYear(cell));
    }

    private static boolean isYear(Cell cell) {
        return YEAR.matcher(cell.text()).matches();
    }

    /** Single lines right above the next head are the title of the next table. */
    private void handBack(Area area, Band band, List<Integer> rows) {
        while (!rows.isEmpty() && isTitleLine(within(area, band, rows.getLast()))) {
            rows.removeLast();
        }
    }

    private boolean isTitleLine(List<Cell> cells) {
        String text = cells.getFirst().text();
        return cells.size() == 1 && text.length() <= LONGEST_TITLE && lines.of(text).isEmpty();
    }
}
