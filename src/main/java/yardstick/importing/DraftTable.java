package yardstick.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/**
 * One indicator table.
 *
 * @param range from the first header cell to the last value, {@code A3:G19}
 * @param title the lines above the header, joined with a blank; empty where there are none
 * @param period of the plan, where the title, sheet or file name prints one
 * @param sample whether the title, sheet or file name says that the numbers are invented
 */
public record DraftTable(
        String sheet,
        String range,
        String title,
        @Nullable Period period,
        boolean sample,
        List<DraftIndicator> indicators) {
    public DraftTable {
        indicators = List.copyOf(indicators);
    }
}
