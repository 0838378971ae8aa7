package yardstick.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;

/**
 * Everything computed for one indicator at one day.
 *
 * @param status by the rule of the table
 * @param statusReason why it is not judged, else null
 * @param trail the arithmetic of every figure, in the order of {@link Figures}
 */
public record Gap(
        Indicator indicator,
        Basis basis,
        Figures figures,
        Status status,
        @Nullable Reason statusReason,
        List<Step> trail) {
    public Gap {
        trail = List.copyOf(trail);
    }
}
