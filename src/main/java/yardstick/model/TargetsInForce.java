package yardstick.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a target holds. The first version holds from the beginning. A later one holds from the day of the
 * {@link Revision} that lists it, and at once where that has no day or where no revision lists it. Of the versions that
 * hold at a day, the highest counts.
 */
public final class TargetsInForce {
    /** One version of one target of one indicator. */
    private record Version(String indicator, String period, int version) {}

    /** The plan as published. */
    private static final int FIRST = 1;

    private final Map<Version, Revision> papers = new HashMap<>();

    public TargetsInForce(Plan plan) {
        for (Revision revision : plan.all(Revision.class)) {
            for (Revision.Adjusted change : revision.changes()) {
                papers.put(new Version(change.indicator(), code(change.period()), change.version()), revision);
            }
        }
    }

    private static String code(@Nullable Period period) {
        return period == null ? "" : period.code();
    }

    /** The one target of each period that holds at the day, in the order the indicator keeps them. */
    public List<Target> at(Indicator indicator, LocalDate day) {
        return highest(indicator.targets().stream()
                .filter(target -> holds(indicator, target, day))
                .toList());
    }

    /** The indicator with the targets alone that hold at the day. */
    public Indicator standing(Indicator indicator, LocalDate day) {
        return indicator.with(indicator.baseline(), at(indicator, day), indicator.actuals());
    }

    /** The one target of each period as the plan was published; none for a period that came with an adjustment. */
    public static List<Target> original(Indicator indicator) {
        return highest(indicator.targets().stream()
                .filter(target -> target.version() <= FIRST)
                .toList());
    }

    /** The paper that set the target; empty for the plan as published and for what was changed without a paper. */
    public Optional<Revision> paper(Indicator indicator, Target target) {
        return target.version() <= FIRST
                ? Optional.empty()
                : Optional.ofNullable(papers.get(versionOf(indicator, target)));
    }

    /** True if the target counts from a later day on only. */
    public boolean isAhead(Indicator indicator, Target target, LocalDate day) {
        return !holds(indicator, target, day);
    }

    private boolean holds(Indicator indicator, Target target, LocalDate day) {
        LocalDate from = paper(indicator, target).map(Revision::day).orElse(null);
        return from == null || !from.isAfter(day);
    }

    private static Version versionOf(Indicator indicator, Target target) {
        return new Version(indicator.id(), code(target.period()), target.version());
    }

    private static List<Target> highest(List<Target> holding) {
        Map<String, List<Target>> byPeriod = new LinkedHashMap<>();
        holding.forEach(target -> byPeriod.computeIfAbsent(code(target.period()), p -> new ArrayList<>()).add(target));
        return byPeriod.values().stream().map(TargetsInForce::highestOf).toList();
    }

    /** Of two readings of one version the one with a number counts, else the first. */
    private static Target highestOf(List<Target> versions) {
        Comparator<Target> order = Comparator.comparingInt(Target::version).thenComparing(Target::hasNumber);
        return versions.stream()
                .reduce((best, next) -> order.compare(next, best) > 0 ? next : best)
                .orElseThrow();
    }
}
