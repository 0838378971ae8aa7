package yardstick.importing.draft;

import java.util.List;
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
        List<DraftSum> sums) {
    public DraftTable {
        columns = List.copyOf(columns);
        indicators = List.copyOf(indicators);
        sums = List.copyOf(sums);
    }
}
