package yardstick.calc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import yardstick.model.Actual;

/**
 * How old the newest actual of every indicator with targets is.
 *
 * @param ages the oldest first
 * @param without indicators with no actual at all by the as-of day, in the order of the document
 */
public record Freshness(List<Age> ages, List<Gap> without) {

    /**
     * @param end last day of the newest actual's period
     * @param months whole months from that day to the as-of day
     */
    public record Age(Gap gap, Actual actual, LocalDate end, int months) {}

    public Freshness {
        ages = List.copyOf(ages);
        without = List.copyOf(without);
    }

    public static Freshness of(GapTable table) {
        List<Age> ages = new ArrayList<>();
        List<Gap> without = new ArrayList<>();
        for (Gap gap : table.gaps()) {
            Actual actual = gap.basis().actual();
            if (actual == null) {
                without.add(gap);
            } else {
                LocalDate end = Objects.requireNonNull(actual.period().end());
                int months = (int) ChronoUnit.MONTHS.between(end.plusDays(1), table.asOf().plusDays(1));
                ages.add(new Age(gap, actual, end, months));
            }
        }
        ages.sort(Comparator.comparing(Age::end));
        return new Freshness(ages, without);
    }
}
