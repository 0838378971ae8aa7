package yardstick.importing.draft;

import java.util.List;

/**
 * A number of a table and the numbers it should be the sum of.
 *
 * @param label of the total as printed: 合计, 全市, the name of the indicator over its 其中
 * @param partial whether the parts need not be all of it (其中)
 */
public record DraftSum(String label, DraftValue total, List<DraftValue> parts, boolean partial) {
    public DraftSum {
        parts = List.copyOf(parts);
    }
}
