package yardstick.calc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;

/**
 * The whole city's actuals whose period has ended at the as-of date, added up as the kind asks.
 *
 * @param points in order of time
 * @param sameSpanLastYear the total of the same months a year before a last point that covers a part of a year
 * @param whyNone reason if there are no points
 */
record Series(List<Measured> points, @Nullable Measured sameSpanLastYear, Reason whyNone) {

    static Series of(Indicator indicator, LocalDate asOf, Manner.Adding adding, Start start) {
        List<Actual> city = indicator.actuals().stream()
                .filter(a -> a.district().isEmpty())
                .toList();
        List<Actual> dated = city.stream().filter(a -> isUsable(a, asOf)).toList();
        LocalDate sumFrom = start.sumFrom();
        List<Measured> points =
                switch (adding) {
                    case LATEST -> levels(dated);
                    case YEAR -> years(dated);
                    case SUM -> sumFrom == null ? levels(dated) : sums(dated, sumFrom, start.sumTo());
                };
        Measured before = points.isEmpty() || points.getLast().whole()
                ? null
                : yearToDate(new Pieces(dated), yearBefore(points.getLast().date())).orElse(null);
        return new Series(List.copyOf(points), before, whyNone(indicator, asOf, city, dated));
    }

    private static boolean isUsable(Actual actual, LocalDate asOf) {
        LocalDate end = actual.period().end();
        return actual.value() != null && end != null && !end.isAfter(asOf);
    }

    private static Reason whyNone(Indicator indicator, LocalDate asOf, List<Actual> city, List<Actual> dated) {
        if (!dated.isEmpty()) {
            return Reason.MISSING_PERIOD;
        }
        if (city.stream().anyMatch(a -> a.value() != null && a.period().end() == null)) {
            return Reason.NO_PERIOD;
        }
        if (city.isEmpty() && indicator.actuals().stream().anyMatch(a -> isUsable(a, asOf))) {
            return Reason.DISTRICT_VALUES_ONLY;
        }
        return !city.isEmpty() && city.stream().allMatch(a -> a.value() == null)
                ? Reason.WORDS_ONLY
                : Reason.NO_ACTUAL;
    }

    private static TreeMap<LocalDate, Actual> longestByEnd(List<Actual> actuals) {
        TreeMap<LocalDate, Actual> byEnd = new TreeMap<>();
        for (Actual actual : actuals) {
            byEnd.merge(
                    Objects.requireNonNull(actual.period().end()),
                    actual,
                    (a, b) -> start(b).isBefore(start(a)) ? b : a);
        }
        return byEnd;
    }

    private static LocalDate start(Actual actual) {
        LocalDate start = actual.period().start();
        return start == null ? LocalDate.MIN : start;
    }

    private static List<Measured> levels(List<Actual> actuals) {
        return longestByEnd(actuals).values().stream().map(Measured::of).toList();
    }

    private static List<Measured> years(List<Actual> actuals) {
        Pieces pieces = new Pieces(actuals);
        TreeSet<LocalDate> ends = new TreeSet<>(longestByEnd(actuals).keySet());
        List<Measured> points = new ArrayList<>();
        ends.stream()
                .filter(end -> end.getMonthValue() == 12)
                .forEach(end -> yearToDate(pieces, end).ifPresent(points::add));
        LocalDate lastWhole = points.isEmpty() ? LocalDate.MIN : points.getLast().date();
        ends.descendingSet().stream()
                .filter(end -> end.isAfter(lastWhole))
                .flatMap(end -> yearToDate(pieces, end).stream())
                .findFirst()
                .ifPresent(points::add);
        return points;
    }

    private static Optional<Measured> yearToDate(Pieces pieces, LocalDate end) {
        boolean whole = end.getMonthValue() == 12;
        Period period = whole
                ? new Period.Year(end.getYear())
                : Period.Months.yearToDate(YearMonth.from(end));
        return pieces.cover(LocalDate.of(end.getYear(), 1, 1), end)
                .map(parts -> Measured.sum(period, parts, whole));
    }

    private static List<Measured> sums(List<Actual> actuals, LocalDate from, @Nullable LocalDate to) {
        Pieces pieces = new Pieces(actuals);
        YearMonth first = YearMonth.from(from);
        return longestByEnd(actuals).keySet().stream()
                .filter(end -> !end.isBefore(from) && (to == null || !end.isAfter(to)))
                .flatMap(end -> pieces.cover(from, end).stream()
                        .map(parts ->
                                Measured.sum(new Period.Months(first, YearMonth.from(end)), parts, true)))
                .sorted(Comparator.comparing(Measured::date))
                .toList();
    }

    static LocalDate yearBefore(LocalDate monthEnd) {
        return YearMonth.from(monthEnd).minusYears(1).atEndOfMonth();
    }

    Optional<Measured> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The latest that is comparable with whole years. */
    Optional<Measured> latestWhole() {
        return points.reversed().stream().filter(Measured::whole).findFirst();
    }

    Optional<Measured> at(LocalDate date) {
        return points.stream().filter(p -> p.date().equals(date)).findFirst();
    }

    Optional<Measured> before(LocalDate date) {
        return points.reversed().stream().filter(p -> p.date().isBefore(date)).findFirst();
    }
}
