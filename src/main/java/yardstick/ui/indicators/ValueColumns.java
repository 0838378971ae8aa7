package yardstick.ui.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;

/** Which columns of values a plan has: by the year, or also by the parts of a year. */
final class ValueColumns {
    /** Longer plans are slips of the finger. */
    private static final int MOST_YEARS = 60;

    private final GapTable table;
    private final Layers layers;
    private final List<Indicator> promised;

    private ValueColumns(GapTable table, Layers layers) {
        this.table = table;
        this.layers = layers;
        this.promised = table.plan().indicators().stream().filter(i -> !i.isResult()).toList();
    }

    static List<ValueColumn> of(GapTable table, Layers layers) {
        return new ValueColumns(table, layers).all();
    }

    private List<ValueColumn> all() {
        List<ValueColumn> columns = new ArrayList<>();
        if (layers.baseline()) {
            columns.addAll(List.of(ValueColumn.BASE_PERIOD, ValueColumn.BASELINE));
        }
        Set<@Nullable Period> targets = periods(promised.stream()
                .flatMap(indicator -> indicator.targets().stream())
                .map(Target::period));
        Set<@Nullable Period> actuals = periods(promised.stream()
                .flatMap(indicator -> indicator.actuals().stream())
                .filter(actual -> actual.district().isEmpty())
                .map(Actual::period));
        Set<Period> years = years(targets, actuals);
        Set<Period> parts = layers.parts() ? parts(actuals) : Set.of();
        Stream.of(years, parts, dated(targets))
                .flatMap(Set::stream)
                .distinct()
                .sorted(ORDER)
                .forEach(period -> {
                    boolean year = years.contains(period);
                    if (layers.targets() && (year || targets.contains(period))) {
                        columns.add(new ValueColumn(ValueColumn.Layer.TARGET, period));
                    }
                    if (layers.actuals() && (year || parts.contains(period))) {
                        columns.add(new ValueColumn(ValueColumn.Layer.ACTUAL, period));
                    }
                });
        if (layers.targets() && targets.contains(null)) {
            columns.add(new ValueColumn(ValueColumn.Layer.TARGET, null));
        }
        return columns;
    }

    private static Set<@Nullable Period> periods(Stream<? extends @Nullable Period> found) {
        Set<@Nullable Period> all = new LinkedHashSet<>();
        found.forEach(all::add);
        return all;
    }

    private static Set<Period> dated(Set<@Nullable Period> periods) {
        return periods.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The years of the plan and all others that hold a value, without holes. */
    private Set<Period> years(Set<@Nullable Period> targets, Set<@Nullable Period> actuals) {
        TreeSet<Integer> found = new TreeSet<>();
        Stream.concat(targets.stream(), actuals.stream())
                .filter(period -> period instanceof Period.Year)
                .forEach(period -> found.add(((Period.Year) period).year()));
        actuals.stream().filter(ValueColumns::isPart).forEach(part -> found.add(endOf(part).getYear()));
        Period span = table.plan().period();
        if (span != null && span.start() != null && span.end() != null) {
            found.add(Objects.requireNonNull(span.start()).getYear());
            found.add(Objects.requireNonNull(span.end()).getYear());
        }
        if (found.isEmpty()) {
            found.add(table.asOf().getYear());
        }
        int first = Math.max(found.getFirst(), found.getLast() - MOST_YEARS);
        return IntStream.rangeClosed(first, found.getLast())
                .mapToObj(Period.Year::new)
                .collect(Collectors.toSet());
    }

    /** The quarters of this year and of those that have some already, and all other parts that hold a value. */
    private Set<Period> parts(Set<@Nullable Period> actuals) {
        Set<Period> found = new LinkedHashSet<>();
        TreeSet<Integer> quartered = new TreeSet<>(Set.of(table.asOf().getYear()));
        for (Period period : dated(actuals)) {
            if (period instanceof Period.Quarter(int year, int _)) {
                quartered.add(year);
            }
            if (!(period instanceof Period.Year)) {
                found.add(period);
            }
        }
        for (int year : quartered) {
            IntStream.rangeClosed(1, 4).forEach(quarter -> found.add(new Period.Quarter(year, quarter)));
        }
        return found;
    }

    private static boolean isPart(@Nullable Period period) {
        return switch (period) {
            case Period.Half _, Period.Quarter _, Period.Month _, Period.Months _ -> true;
            case null, default -> false;
        };
    }

    private static LocalDate endOf(@Nullable Period period) {
        LocalDate end = period == null ? null : period.end();
        return end == null ? LocalDate.MAX : end;
    }

    private static LocalDate startOf(Period period) {
        LocalDate start = period.start();
        return start == null ? LocalDate.MIN : start;
    }

    /** By their ends; of those that end together the whole comes last. */
    private static final Comparator<Period> ORDER = Comparator.comparing((Period period) -> endOf(period))
            .thenComparing(ValueColumns::startOf, Comparator.reverseOrder())
            .thenComparing(Period::code);
}
