package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Period;

/**
 * A value in the terms of the path.
 *
 * @param parts the actuals it was added up from, in order of time; one for a level
 * @param whole false for the total of a part of a year
 */
record Measured(PathPoint point, List<Actual> parts, boolean whole) {
    Measured {
        parts = List.copyOf(parts);
    }

    static Measured of(Actual actual) {
        LocalDate end = Objects.requireNonNull(actual.period().end());
        BigDecimal value = Objects.requireNonNull(actual.value());
        return new Measured(new PathPoint(end, actual.period(), value), List.of(actual), true);
    }

    static Measured sum(Period period, List<Actual> parts, boolean whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Actual part : parts) {
            sum = sum.add(Objects.requireNonNull(part.value()));
        }
        LocalDate end = Objects.requireNonNull(parts.getLast().period().end());
        return new Measured(new PathPoint(end, period, sum), parts, whole);
    }

    LocalDate date() {
        return point.date();
    }

    BigDecimal value() {
        return point.value();
    }

    Actual last() {
        return parts.getLast();
    }

    /** The true value lies above the reported one: 逾100场. */
    boolean isMoreThan() {
        return parts.stream().anyMatch(part -> part.reading().comparator() == Comparator.GT);
    }

    boolean meets(Demand demand) {
        return demand.metBy(value(), isMoreThan());
    }
}
