package yardstick.calc;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.model.Plan;

/** The gaps of one plan, in the order of its indicators, with the day and the rule they were judged by. */
public record GapTable(Plan plan, LocalDate asOf, RuleSet rule, List<Gap> gaps) {
    public GapTable {
        gaps = List.copyOf(gaps);
    }

    /** How many indicators stand in each status; every status is a key. */
    public Map<Status, Integer> summary() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        gaps.forEach(gap -> counts.merge(gap.status(), 1, Integer::sum));
        return counts;
    }

    public Optional<Gap> gap(String indicatorId) {
        return gaps.stream()
                .filter(gap -> gap.indicator().id().equals(indicatorId))
                .findFirst();
    }
}
