package yardstick.calc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Baseline;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.Unit;

/**
 * One measure in several plans, in one unit.
 *
 * @param entries as ordered
 * @param left what is not told in this unit, since its own does not convert
 */
public record Lineup(Unit unit, List<Entry> entries, List<Seat> left) {

    /** One indicator of one plan, judged. */
    public record Seat(Plan plan, Gap gap) {}

    /**
     * One seat in the unit of the lineup; null where there is no number.
     *
     * @param upper of a range as target
     */
    public record Entry(
            Seat seat,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal target,
            @Nullable BigDecimal upper) {}

    /** What comes first; what has no number comes last. */
    public enum Order {
        ACTUAL,
        TARGET,
        COMPLETION,
        /** As the seats were given. */
        PLAN
    }

    public Lineup {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
    }

    public static Lineup of(List<Seat> seats, Unit unit, Order order) {
        List<Entry> entries = new ArrayList<>();
        List<Seat> left = new ArrayList<>();
        for (Seat seat : seats) {
            if (unit(seat).convertsTo(unit)) {
                entries.add(entry(seat, unit));
            } else {
                left.add(seat);
            }
        }
        if (order != Order.PLAN) {
            entries.sort((one, other) -> compare(key(one, order), key(other, order)));
        }
        return new Lineup(unit, entries, left);
    }

    /** The units the seats are told in, each once, the one of most seats first. */
    public static List<Unit> units(List<Seat> seats) {
        return seats.stream()
                .map(Lineup::unit)
                .distinct()
                .sorted(Comparator.comparingLong((Unit unit) ->
                                seats.stream().filter(seat -> unit(seat).convertsTo(unit)).count())
                        .reversed())
                .toList();
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return other.compareTo(one);
    }

    private static @Nullable BigDecimal key(Entry entry, Order order) {
        return switch (order) {
            case ACTUAL -> entry.actual();
            case TARGET -> entry.target();
            case COMPLETION -> entry.seat().gap().figures().standing().completion().orNull();
            case PLAN -> null;
        };
    }

    private static Entry entry(Seat seat, Unit unit) {
        Basis basis = seat.gap().basis();
        Baseline baseline = basis.baseline();
        Target target = basis.target();
        return new Entry(
                seat,
                converted(baseline == null ? null : baseline.value(), seat, unit),
                converted(basis.latest().map(PathPoint::value).orElse(null), seat, unit),
                converted(target == null ? null : target.value(), seat, unit),
                converted(target == null ? null : target.aim().upper(), seat, unit));
    }

    private static @Nullable BigDecimal converted(@Nullable BigDecimal value, Seat seat, Unit unit) {
        return value == null ? null : unit(seat).convert(value, unit);
    }

    private static Unit unit(Seat seat) {
        return seat.gap().indicator().unit();
    }
}
