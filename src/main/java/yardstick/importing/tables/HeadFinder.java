package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;

/** Finds the band of rows that is the head of a table whose indicators stand below each other. */
final class HeadFinder {
    private static final int MOST_ROWS = 5;
    private static final int LOOK_AHEAD = 12;
    private static final int FEWEST_ROWS = 2;

    /** @param nameColumn -1 where districts stand in the place of names */
    record Start(Band band, int nameColumn) {}

    private final HeadWords words;
    private final Profiles profiles;

    HeadFinder(HeadWords words, Profiles profiles) {
        this.words = words;
        this.profiles = profiles;
    }

    /** @param free cells of the row that belong to no table yet */
    Optional<Start> byName(Area area, int row, List<Cell> free) {
        if (free.size() == 1) {
            return Optional.empty();
        }
        return free.stream()
                .filter(c -> words.of(c).is(ColumnKind.NAME) && !holdsNumbers(area, row, area.columnOf(c)))
                .filter(c -> bottomOf(area, row, area.columnOf(c)) >= row)
                .findFirst()
                .map(name -> {
                    int column = area.columnOf(name);
                    int from = free.stream().mapToInt(area::columnOf).min().orElse(column);
                    return new Start(band(area, row, column, leftEnd(area, row, column, from)), column);
                });
    }

    /** Periods over numbers, with names at their left that nothing heads. */
    Optional<Start> byPeriods(Area area, int row, List<Cell> free) {
        List<Cell> told = free.stream().filter(c -> words.of(c).tellsNothingElse()).toList();
        boolean periods = told.stream().anyMatch(c -> words.of(c).tellsPeriod());
        int from = area.firstColumn();
        int first = told.stream().mapToInt(area::columnOf).min().orElse(from);
        if (!periods || first == from && !area.seen(row, from).isBlank()) {
            return Optional.empty();
        }
        int bottom = told.stream().mapToInt(c -> bottomOf(area, row, area.columnOf(c))).reduce(row, Math::max);
        while (bottom - row < MOST_ROWS && isPeriodLine(area, bottom + 1, first)) {
            bottom++;
        }
        List<Integer> rows = rowsWithNumbers(area, bottom, first);
        if (rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        int start = startOf(free, area, first);
        for (int column = first - 1; column >= start; column--) {
            List<String> texts = Profiles.texts(area, rows, column);
            if (texts.size() < FEWEST_ROWS || !profiles.mayBeNames(texts)) {
                continue;
            }
            boolean districts = Profiles.most(texts, profiles::isDistrict)
                    || words.corner(area.seen(row, column).text(), ColumnKind.DISTRICT);
            Band band = band(area, row, column, start).withBottom(bottom);
            return Optional.of(new Start(band, districts ? -1 : column));
        }
        return Optional.empty();
    }

    /** Blank columns part one table from the next; the corner itself may be blank. */
    private static int startOf(List<Cell> free, Area area, int first) {
        return free.stream().mapToInt(area::columnOf).min().orElse(first) < first
                ? free.stream().mapToInt(area::columnOf).min().orElse(first)
                : Math.max(area.firstColumn(), first - 2);
    }

    private boolean isPeriodLine(Area area, int row, int first) {
        List<Cell> cells = area.row(row);
        return !cells.isEmpty()
                && cells.stream().allMatch(c -> area.columnOf(c) >= first && words.of(c).tellsNothingElse());
    }

    private static List<Integer> rowsWithNumbers(Area area, int bottom, int first) {
        List<Integer> rows = new ArrayList<>();
        for (int row : area.usedBelow(bottom, LOOK_AHEAD)) {
            List<Cell> cells = area.row(row);
            boolean text = cells.stream().anyMatch(c -> area.columnOf(c) < first && !UnreadRows.isNumber(c));
            boolean number = cells.stream().anyMatch(c -> area.columnOf(c) >= first && UnreadRows.isNumber(c));
            if (text && number) {
                rows.add(row);
            }
        }
        return rows;
    }

    private int leftEnd(Area area, int row, int nameColumn, int from) {
        int left = nameColumn;
        while (left > from && (!area.seen(row, left - 1).isBlank() || hasContentBelow(area, row, left - 1))) {
            left--;
        }
        return left;
    }

    private Band band(Area area, int row, int nameColumn, int left) {
        int bottom = row;
        int right = rightEnd(area, row, row, nameColumn, left);
        for (int column = left; column <= right; column++) {
            bottom = Math.max(bottom, bottomOf(area, row, column));
        }
        bottom = Math.min(bottom, row + MOST_ROWS - 1);
        while (bottom - row < MOST_ROWS && isHeadLine(area, bottom + 1, nameColumn, left, right)) {
            bottom++;
        }
        int top = row;
        while (top > 0 && row - top < MOST_ROWS - 1 && isGroupLine(area, top - 1, nameColumn, right)) {
            top--;
        }
        return new Band(top, bottom, left, rightEnd(area, top, bottom, nameColumn, left));
    }

    /** -1 for a label beside all rows of a table, merged over them: it is no part of the head. */
    private static int bottomOf(Area area, int row, int column) {
        Optional<Region> region = area.region(row, column);
        int height = region.map(r -> r.lastRow() - row + 1).orElse(1);
        return height > MOST_ROWS ? -1 : row + height - 1;
    }

    /** Lines above the name's head that group the columns of numbers belong to the head as well. */
    private boolean isGroupLine(Area area, int row, int nameColumn, int right) {
        List<Cell> cells = area.row(row);
        cells.removeIf(c -> area.columnOf(c) > right);
        return !cells.isEmpty()
                && area.seen(row, nameColumn).isBlank()
                && cells.stream().allMatch(c -> area.columnOf(c) > nameColumn && words.of(c).tellsValues());
    }

    /** A further line of the head: periods under roles, the same in another language, numbers of the columns. */
    private boolean isHeadLine(Area area, int row, int nameColumn, int left, int right) {
        List<Cell> cells = area.row(row);
        cells.removeIf(c -> area.columnOf(c) < left || area.columnOf(c) > right);
        if (cells.isEmpty()) {
            return false;
        }
        if (new Band(row, row, left, right).isNumbering(area, row)) {
            return true;
        }
        Cell name = area.seen(row, nameColumn);
        boolean nameless = name.isBlank() || area.rowOf(name) < row || words.of(name).is(ColumnKind.NAME);
        return nameless
                && cells.stream()
                        .map(words::of)
                        .allMatch(w -> w.tellsValues() || w.kind() != null || w.district() != null || isUnit(w));
    }

    private static boolean isUnit(HeadWord word) {
        return !word.unit().equals(Unit.NONE) && word.plain().startsWith("(");
    }

    /** Up to a blank column, or to a head that begins the next table: the same kinds once more. */
    private int rightEnd(Area area, int top, int bottom, int nameColumn, int left) {
        Set<ColumnKind> seen = EnumSet.noneOf(ColumnKind.class);
        boolean numbers = false;
        int end = nameColumn;
        for (int column = left; column <= area.lastColumn(); column++) {
            HeadWord word = lowest(area, top, bottom, column);
            boolean blank = word.plain().isEmpty();
            if (blank && column > nameColumn && !hasContentBelow(area, bottom, column)) {
                if (!goesOnBehind(area, top, bottom, column + 1)) {
                    break;
                }
                continue;
            }
            ColumnKind kind = word.kind();
            boolean begins = kind == ColumnKind.NUMBER || kind == ColumnKind.NAME || kind == ColumnKind.CATEGORY;
            if (numbers && begins && (kind == ColumnKind.NAME || seen.contains(kind))) {
                break;
            }
            if (kind != null) {
                seen.add(kind);
            }
            numbers |= kind == null && word.tellsValues() || kind == ColumnKind.VALUE;
            end = column;
        }
        return Math.max(end, nameColumn);
    }

    private HeadWord lowest(Area area, int top, int bottom, int column) {
        for (int row = bottom; row >= top; row--) {
            Cell cell = area.seen(row, column);
            if (!cell.isBlank()) {
                return words.of(cell);
            }
        }
        return words.of("");
    }

    /** A single blank column within a table: numbers go on behind it, and no name comes first. */
    private boolean goesOnBehind(Area area, int top, int bottom, int column) {
        HeadWord first = lowest(area, top, bottom, column);
        if (!first.tellsNothingElse()) {
            return false;
        }
        for (int next = column; next <= area.lastColumn(); next++) {
            HeadWord word = lowest(area, top, bottom, next);
            if (word.plain().isEmpty() || word.is(ColumnKind.NAME)) {
                return word.plain().isEmpty();
            }
        }
        return true;
    }

    /** 年度指标 over numbers is a quota and no head of names. */
    static boolean holdsNumbers(Area area, int bottom, int column) {
        int filled = 0;
        int numbers = 0;
        for (int row : area.usedBelow(bottom, LOOK_AHEAD)) {
            Cell cell = area.seen(row, column);
            filled += cell.isBlank() ? 0 : 1;
            numbers += UnreadRows.isNumber(cell) ? 1 : 0;
        }
        return filled >= FEWEST_ROWS && numbers * 2 > filled;
    }

    private static boolean hasContentBelow(Area area, int bottom, int column) {
        int filled = 0;
        for (int row : area.usedBelow(bottom, LOOK_AHEAD)) {
            filled += area.seen(row, column).isBlank() ? 0 : 1;
        }
        return filled >= FEWEST_ROWS;
    }
}
