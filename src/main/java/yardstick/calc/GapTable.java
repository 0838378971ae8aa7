package yardstick.calc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.model.Plan;

/**
 * The gaps of one plan, in the order of its indicators, with the day and the rule they were judged by.
 *
 * @param gaps of what the plan promises something about
 * @param results what it only reports as reached before; nothing is left to be done about it
 * @param originals judged by the plan as published, by the id of the indicator; only where other targets are in force
 */
public record GapTable(
        Plan plan, LocalDate asOf, RuleSet rule, List<Gap> gaps, List<Gap> results, Map<String, Gap> originals) {
    public GapTable {
        gaps = List.copyOf(gaps);
        results = List.copyOf(results);
        originals = Map.copyOf(originals);
    }

    /** Gaps and results, in the order of the document. */
    public List<Gap> all() {
        return Stream.concat(gaps.stream(), results.stream())
                .sorted(Comparator.comparingInt(gap -> gap.indicator().position()))
                .toList();
    }

    /** Only the indicators of the plan's printed indicator tables; the whole where it prints none. */
    public GapTable ofPrintedTable() {
        List<Gap> printed = gaps.stream()
                .filter(gap -> gap.indicator().links().row() != null)
                .toList();
        return printed.isEmpty() ? this : new GapTable(plan, asOf, rule, printed, List.of(), originals);
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

    /** The indicator judged by the plan as published; empty where nothing else is in force. */
    public Optional<Gap> byOriginal(String indicatorId) {
        return Optional.ofNullable(originals.get(indicatorId));
    }

    /** Also of a result. */
    public Optional<Gap> gap(String indicatorId) {
        return all().stream()
                .filter(gap -> gap.indicator().id().equals(indicatorId))
                .findFirst();
    }
}
