package yardstick.sheet;

import java.util.Set;

/**
 * What of a sheet is not shown.
 *
 * @param rows from 0
 * @param columns from 0
 */
public record Hidden(boolean sheet, Set<Integer> rows, Set<Integer> columns) {
    public static final Hidden NOTHING = new Hidden(false, Set.of(), Set.of());

    public Hidden {
        rows = Set.copyOf(rows);
        columns = Set.copyOf(columns);
    }
}
