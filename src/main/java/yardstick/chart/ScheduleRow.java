package yardstick.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;

/**
 * One line of a schedule chart.
 *
 * @param label what it is
 * @param note below it in small letters, empty for none
 * @param isHead bold and flush left; others stand in a little
 * @param bar null for none
 * @param mark null for none
 */
record ScheduleRow(String label, String note, boolean isHead, @Nullable Bar bar, @Nullable Mark mark) {

    /**
     * Something that lasts, both days included.
     *
     * @param state null for a span that is neither open nor done
     * @param inferred its days are a judgement
     */
    record Bar(LocalDate from, LocalDate to, Progress.@Nullable State state, boolean inferred) {}

    /** @param state null where there is none */
    record Mark(LocalDate day, Progress.@Nullable State state) {}
}
