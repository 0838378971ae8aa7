package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.model.Baseline;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Target;

/**
 * The way a plan lays out: its baseline and its targets in force. Only what is printed is ever a target; between two
 * printed points a straight line serves to share out time and to date a value.
 */
final class PlanPath {
    private final List<PathPoint> printed;
    private final NavigableMap<LocalDate, BigDecimal> known = new TreeMap<>();
    private final List<PathPoint> targets;
    private final Map<LocalDate, Source> sources = new HashMap<>();
    private final boolean growing;

    PlanPath(Situation s) {
        targets = s.promises().points(s.isYearly());
        targets.forEach(point -> known.put(point.date(), point.value()));
        BigDecimal b = s.start().value();
        LocalDate t0 = s.start().day();
        if (b != null && t0 != null) {
            known.headMap(t0, true).clear();
            known.put(t0, b);
        }
        rememberSources(s);
        printed = printed(s);
        growing = s.rule().fill() == RuleSet.Fill.CONSTANT_GROWTH && !hasOwnTargets() && allPositive();
    }

    private List<PathPoint> printed(Situation s) {
        List<PathPoint> all = new ArrayList<>();
        Baseline baseline = s.indicator().baseline();
        if (baseline != null && baseline.value() != null) {
            Period period = baseline.period();
            LocalDate end = period == null ? null : period.end();
            if (period != null && end != null) {
                all.add(new PathPoint(end, period, Objects.requireNonNull(baseline.value())));
            }
        }
        all.addAll(targets);
        all.sort(Comparator.comparing(PathPoint::date));
        return List.copyOf(all);
    }

    private void rememberSources(Situation s) {
        for (Target target : s.promises().numbered()) {
            LocalDate end = Promises.end(target);
            Source source = target.source();
            if (end != null && source != null) {
                sources.put(end, source);
            }
        }
        LocalDate t0 = s.start().day();
        Source source = s.start().source();
        if (t0 != null && source != null) {
            sources.put(t0, source);
        }
    }

    /** The cell of a printed point. */
    @Nullable Source sourceAt(LocalDate day) {
        return sources.get(day);
    }

    private boolean allPositive() {
        return known.values().stream().allMatch(v -> v.signum() > 0);
    }

    List<PathPoint> printed() {
        return printed;
    }

    /** True if the plan prints targets between its two ends. */
    boolean hasOwnTargets() {
        return targets.stream().map(PathPoint::date).distinct().count() > 1;
    }

    boolean isGrowing() {
        return growing;
    }

    boolean covers(LocalDate day) {
        return known.size() > 1 && !day.isBefore(known.firstKey()) && !day.isAfter(known.lastKey());
    }

    /** The two points around a day within the path; the same one twice if the day has one of its own. */
    List<Map.Entry<LocalDate, BigDecimal>> around(LocalDate day) {
        return List.of(
                Objects.requireNonNull(known.floorEntry(day)), Objects.requireNonNull(known.ceilingEntry(day)));
    }

    /**
     * When the path has a value, in months after a day; of several moments the one nearest to it.
     *
     * <p>Earned schedule: ES = C + (EV − PV_C)/(PV_{C+1} − PV_C), after W. Lipke, by dates instead of period counts.
     */
    Portion monthsTo(BigDecimal value, LocalDate day) {
        if (growing) {
            return monthsOfGrowth(value, day);
        }
        Fraction best = null;
        Map.Entry<LocalDate, BigDecimal> left = null;
        for (Map.Entry<LocalDate, BigDecimal> right : known.entrySet()) {
            if (left != null) {
                Fraction found = crossing(left, right, value, day).orElse(null);
                if (found != null && (best == null || found.abs().compareTo(best.abs()) < 0)) {
                    best = found;
                }
            }
            left = right;
        }
        return best == null ? Portion.none(Reason.OFF_PATH) : Portion.of(best);
    }

    private static Optional<Fraction> crossing(
            Map.Entry<LocalDate, BigDecimal> left,
            Map.Entry<LocalDate, BigDecimal> right,
            BigDecimal value,
            LocalDate day) {
        long from = Situation.months(day, left.getKey());
        long to = Situation.months(day, right.getKey());
        int first = value.compareTo(left.getValue());
        int second = value.compareTo(right.getValue());
        if (first == 0 && second == 0) {
            return Optional.of(Fraction.of(Math.clamp(0L, from, to), 1));
        }
        if (first * second > 0) {
            return Optional.empty();
        }
        BigDecimal rise = right.getValue().subtract(left.getValue());
        Fraction part = new Fraction(value.subtract(left.getValue()), rise);
        return Optional.of(Fraction.of(from, 1).plus(part.times(Fraction.of(to - from, 1))));
    }

    private Portion monthsOfGrowth(BigDecimal value, LocalDate day) {
        BigDecimal b = known.firstEntry().getValue();
        BigDecimal end = known.lastEntry().getValue();
        boolean within = value.compareTo(b.min(end)) >= 0 && value.compareTo(b.max(end)) <= 0;
        if (!within || b.compareTo(end) == 0) {
            return Portion.none(Reason.OFF_PATH);
        }
        double part = Math.log(value.doubleValue() / b.doubleValue())
                / Math.log(end.doubleValue() / b.doubleValue());
        int length = Situation.months(known.firstKey(), known.lastKey());
        return Portion.approximate(part * length - Situation.months(known.firstKey(), day));
    }
}
