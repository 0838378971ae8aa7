package yardstick.importing.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/**
 * One indicator table.
 *
 * @param range from the first header cell to the last value, {@code A3:G19}
 * @param title the lines above the header, joined with a blank; empty where there are none
 * @param period of the plan, where the title, sheet or file name prints one
 * @param columns how each column was understood, from left to right
 * @param sums totals with their parts, as far as both are printed
 * @param aside what is not among the indicators before a person says so
 * @param sample whether the title, sheet or file name says that the numbers are invented
 */
public record DraftTable(
        String sheet,
        String range,
        String title,
        @Nullable Period period,
        boolean sample,
        List<DraftColumn> columns,
        List<DraftIndicator> indicators,
        List<DraftSum> sums,
        List<DraftAside> aside) {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::.*)?");

    public DraftTable {
        columns = List.copyOf(columns);
        indicators = List.copyOf(indicators);
        sums = List.copyOf(sums);
        aside = List.copyOf(aside);
    }

    /** Whether a cell lies inside the table; the place of a whole sheet does not. */
    public boolean holds(String otherSheet, String cell) {
        Matcher corners = RANGE.matcher(range);
        Matcher at = CELL.matcher(cell);
        return sheet.equals(otherSheet)
                && corners.matches()
                && at.matches()
                && within(column(at.group(1)), column(corners.group(1)), column(corners.group(3)))
                && within(
                        Integer.parseInt(at.group(2)),
                        Integer.parseInt(corners.group(2)),
                        Integer.parseInt(corners.group(4)));
    }

    private static boolean within(int number, int first, int last) {
        return first <= number && number <= last;
    }

    /** A is 1, AA is 27. */
    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }
}
