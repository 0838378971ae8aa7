package yardstick.importing.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell lies, out of its address {@code F17}. */
record Spot(String column, int row) implements Comparable<Spot> {
    private static final Pattern ADDRESS = Pattern.compile("(?<column>[A-Z]{1,3})(?<row>\\d{1,7})");

    /** Row 0 for what is no address. */
    static Spot of(String cell) {
        Matcher address = ADDRESS.matcher(cell);
        return address.matches()
                ? new Spot(address.group("column"), Integer.parseInt(address.group("row")))
                : new Spot("", 0);
    }

    /** @param range {@code A3:G19} */
    static boolean isInside(String range, String cell) {
        String[] ends = range.split(":", -1);
        Spot spot = of(cell);
        Spot first = of(ends[0]);
        Spot last = of(ends[ends.length - 1]);
        return spot.row() >= first.row()
                && spot.row() <= last.row()
                && !first.isBehind(spot)
                && !spot.isBehind(last)
                && spot.row() > 0;
    }

    /** Whether this is the cell below the other or the one to its right. */
    boolean follows(Spot other) {
        boolean below = column.equals(other.column) && row == other.row + 1;
        return below || row == other.row && row > 0 && index() == other.index() + 1;
    }

    /** A is 1, AA is 27. */
    private int index() {
        return column.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    @Override
    public String toString() {
        return column + row;
    }

    private boolean isBehind(Spot other) {
        return byColumn(other) > 0;
    }

    private int byColumn(Spot other) {
        int lengths = Integer.compare(column.length(), other.column.length());
        return lengths != 0 ? lengths : column.compareTo(other.column);
    }

    /** Row by row from left to right. */
    @Override
    public int compareTo(Spot other) {
        int rows = Integer.compare(row, other.row);
        return rows != 0 ? rows : byColumn(other);
    }
}
