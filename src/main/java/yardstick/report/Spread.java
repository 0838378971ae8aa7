package yardstick.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Target;

/**
 * Which columns a table of a plan needs so that periods stand across.
 *
 * @param columns in order of time, targets before actuals of the same period
 */
record Spread(List<Column> columns) {

    /** Values of one role for one period. */
    record Column(Role role, Period period) {}

    private static final Comparator<Period> BY_TIME = Comparator.comparing(
                    (Period period) -> Objects.requireNonNullElse(period.end(), LocalDate.MAX))
            .thenComparing(period -> Objects.requireNonNullElse(period.start(), LocalDate.MIN))
            .thenComparing(Period::code);

    Spread {
        columns = List.copyOf(columns);
    }

    /** @param until the last day actuals may stand for; null for all */
    static Spread of(List<Indicator> indicators, @Nullable LocalDate until) {
        Set<Column> wanted = new HashSet<>();
        for (Indicator indicator : indicators) {
            indicator.targets().stream()
                    .map(Target::period)
                    .filter(Objects::nonNull)
                    .forEach(period -> wanted.add(new Column(Role.TARGET, period)));
            city(indicator)
                    .map(Actual::period)
                    .filter(period -> isUntil(period, until))
                    .forEach(period -> wanted.add(new Column(Role.ACTUAL, period)));
        }
        return new Spread(wanted.stream()
                .sorted(Comparator.comparing(Column::period, BY_TIME).thenComparing(Column::role))
                .toList());
    }

    private static boolean isUntil(Period period, @Nullable LocalDate until) {
        LocalDate end = period.end();
        return until == null || end == null || !end.isAfter(until);
    }

    /** All targets, and of the actuals the latest that fit; the older ones stand on the pages of the indicators. */
    Spread atMost(int columns) {
        List<Column> kept = new ArrayList<>(this.columns);
        for (Column column : this.columns) {
            if (kept.size() > columns && column.role() == Role.ACTUAL) {
                kept.remove(column);
            }
        }
        return new Spread(kept);
    }

    static List<Period> baselines(List<Indicator> indicators) {
        TreeSet<Period> periods = new TreeSet<>(BY_TIME);
        indicators.stream()
                .map(Indicator::baseline)
                .filter(Objects::nonNull)
                .map(baseline -> baseline.period())
                .filter(Objects::nonNull)
                .forEach(periods::add);
        return List.copyOf(periods);
    }

    /** Of several versions the newest; null where there is none. */
    static @Nullable Target target(List<Target> targets, Predicate<@Nullable Period> when) {
        Target best = null;
        for (Target target : targets) {
            if (when.test(target.period()) && (best == null || target.version() > best.version())) {
                best = target;
            }
        }
        return best;
    }

    static @Nullable Actual actual(Indicator indicator, Period period) {
        return city(indicator)
                .filter(actual -> actual.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Actual> city(Indicator indicator) {
        return indicator.actuals().stream().filter(actual -> actual.district().isEmpty());
    }
}
