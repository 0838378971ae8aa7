package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * What of an indicator's values can only be kept in its words: 年均增长10%以上 of something that is counted promises a
 * growth and no level. A baseline in words has no place in a plan; the draft tells so.
 */
final class Wording {
    private final Indicator indicator;
    private final List<Finding> findings;

    Wording(Indicator indicator, List<Finding> findings) {
        this.indicator = indicator;
        this.findings = findings;
    }

    List<Seen> of(List<Seen> all) {
        List<Seen> meant = new ArrayList<>();
        for (Seen seen : all) {
            if (seen.value().role() == Role.BASELINE && seen.value().comparator() == Comparator.TEXT) {
                continue;
            }
            meant.add(isGrowth(seen) && !hasLevel(seen, all) ? inWords(seen) : seen);
        }
        return meant;
    }

    /** A percentage in a row that is no share itself. */
    private boolean isGrowth(Seen seen) {
        DraftValue value = seen.value();
        return value.role() == Role.TARGET
                && value.value() != null
                && value.unit().isShare()
                && !seen.row().measure().unit().isShare()
                && !indicator.unit().isShare();
    }

    private boolean hasLevel(Seen seen, List<Seen> all) {
        return all.stream().anyMatch(other -> other.isNumber() && !isGrowth(other) && other.speaksOf(seen.key()));
    }

    private Seen inWords(Seen seen) {
        DraftValue value = seen.value();
        findings.add(new Finding(
                Code.GROWTH_IN_WORDS,
                seen.table().sheet(),
                value.cell(),
                List.of(indicator.title(), value.text())));
        return seen.with(new DraftValue(
                value.period(),
                value.origin(),
                value.role(),
                value.provisional(),
                Comparator.TEXT,
                null,
                null,
                Unit.NONE,
                value.text(),
                value.cell(),
                value.fix()));
    }
}
