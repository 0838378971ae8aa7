package yardstick.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One adjustment of a plan by a paper. The targets it set are kept as versions beside the ones before.
 *
 * @param number of the paper
 * @param reason as the paper says
 */
public record Revision(
        String id,
        int position,
        @Nullable LocalDate day,
        String number,
        String reason,
        List<Adjusted> changes,
        Trace trace)
        implements Part {

    /**
     * A target that was set anew.
     *
     * @param indicator id of the indicator
     * @param period of the target, null for one without a date
     * @param version of the target it set, from 2
     * @param text what changed, in words
     */
    public record Adjusted(String indicator, @Nullable Period period, int version, String text) {}

    public Revision {
        changes = List.copyOf(changes);
    }

    @Override
    public Sort sort() {
        return Sort.REVISION;
    }

    @Override
    public String label() {
        return number.isEmpty() ? Part.beginning(reason, id) : number;
    }
}
