package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** The numbers of a row that speak of single years, oldest first, each year once. */
record Series(List<Point> points) {

    /** @param amount in the unit of the row */
    record Point(int year, DraftValue value, BigDecimal amount) {
        boolean isPositive() {
            return amount.signum() > 0;
        }

        boolean isWhole() {
            return amount.stripTrailingZeros().scale() <= 0;
        }
    }

    Series {
        points = List.copyOf(points);
    }

    /** Ranges and words are no points; of several values of one year the first is taken. */
    static Series of(DraftIndicator row, Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        Map<Integer, Point> years = new TreeMap<>();
        for (DraftValue value : row.values()) {
            BigDecimal amount = amount(value, row.measure().unit());
            if (amount != null
                    && value.upper() == null
                    && wanted.contains(value.role())
                    && value.period() instanceof Period.Year(int year)) {
                years.putIfAbsent(year, new Point(year, value, amount));
            }
        }
        return new Series(List.copyOf(years.values()));
    }

    /** Null for words and for what is told in a unit of another sort. */
    static @Nullable BigDecimal amount(DraftValue value, Unit unit) {
        BigDecimal amount = value.value();
        if (amount == null || value.unit().equals(Unit.NONE) || value.unit().equals(unit)) {
            return amount;
        }
        return value.unit().convertsTo(unit) ? value.unit().convert(amount, unit) : null;
    }

    int size() {
        return points.size();
    }

    Point get(int index) {
        return points.get(index);
    }

    boolean isPositive() {
        return points.stream().allMatch(Point::isPositive);
    }

    /** Whether each point lies one year behind the one before it. */
    boolean isUnbroken() {
        return points.isEmpty() || points.getLast().year() - points.getFirst().year() == points.size() - 1;
    }

    Series without(Point point) {
        return new Series(points.stream().filter(p -> !p.equals(point)).toList());
    }

    BigDecimal lowest() {
        BigDecimal lowest = points.isEmpty() ? BigDecimal.ZERO : points.getFirst().amount();
        for (Point point : points) {
            lowest = lowest.min(point.amount());
        }
        return lowest;
    }

    BigDecimal highest() {
        BigDecimal highest = points.isEmpty() ? BigDecimal.ZERO : points.getFirst().amount();
        for (Point point : points) {
            highest = highest.max(point.amount());
        }
        return highest;
    }
}
