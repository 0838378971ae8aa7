package yardstick.ui.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Role;
import yardstick.model.Source;

/**
 * One value that came, changed or went.
 *
 * @param period in words, empty for none
 * @param what role, period, district
 * @param before with its unit; a dash where there was none
 * @param after with its unit; a dash where there is none any more
 * @param way by hand, out of which cell, by which paper
 * @param details what else is known: both printed texts, who told it
 */
record HistoryRow(
        String at,
        Role role,
        String period,
        String what,
        String before,
        String after,
        String way,
        List<String> details,
        @Nullable Source source) {
    HistoryRow {
        details = List.copyOf(details);
    }
}
