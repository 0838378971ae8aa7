package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Kind;
import yardstick.model.Role;

/** One number of a row that fits the others only a hundred, a thousand or ten thousand times smaller or larger. */
final class ScaleJump implements Check {
    /** Rates and ranks may be anything next year. */
    static final Set<Kind> RESTLESS = EnumSet.of(Kind.GROWTH_RATE, Kind.GROWTH_OF, Kind.REDUCTION, Kind.RANK);

    private static final BigDecimal WIDEST = new BigDecimal("3");
    private static final BigDecimal NEAR = new BigDecimal("2");
    private static final int FEWEST = 3;
    private static final int[] POWERS = {-2, 2, -3, 3, -4, 4};

    /** @param power by which the number fits */
    record Jump(Series.Point point, int power) {}

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            in(row, Role.BASELINE, Role.ACTUAL).ifPresent(jump -> tell(row, jump, findings));
            in(row, Role.TARGET).ifPresent(jump -> tell(row, jump, findings));
        }
    }

    /** Empty also where several numbers would fit otherwise: then nobody knows which of them are right. */
    static Optional<Jump> in(DraftIndicator row, Role... roles) {
        Series series = Series.of(row, roles);
        if (series.size() < FEWEST
                || !series.isPositive()
                || isEven(series)
                || row.measure().limits() != null
                || RESTLESS.contains(row.measure().kind())) {
            return Optional.empty();
        }
        List<Jump> jumps = new ArrayList<>();
        for (Series.Point point : series.points()) {
            Series others = series.without(point);
            BigDecimal lowest = others.lowest();
            BigDecimal highest = others.highest();
            if (highest.compareTo(lowest.multiply(WIDEST)) <= 0) {
                boolean whole = others.points().stream().allMatch(Series.Point::isWhole);
                Others range = new Others(lowest, highest, whole);
                IntStream.of(POWERS)
                        .filter(power -> range.fit(point, power))
                        .mapToObj(power -> new Jump(point, power))
                        .findFirst()
                        .ifPresent(jumps::add);
            }
        }
        return jumps.size() == 1 ? Optional.of(jumps.getFirst()) : Optional.empty();
    }

    /** All so near to one another that none of them could be a hundred times off. */
    private static boolean isEven(Series series) {
        return series.highest().compareTo(series.lowest().multiply(WIDEST)) <= 0;
    }

    /** The numbers beside one that may be wrong. */
    private record Others(BigDecimal lowest, BigDecimal highest, boolean whole) {
        boolean fit(Series.Point point, int power) {
            BigDecimal moved = point.amount().scaleByPowerOfTen(power);
            boolean wholeAmongWhole =
                    whole && point.isWhole() && moved.stripTrailingZeros().scale() > 0;
            return !wholeAmongWhole
                    && moved.multiply(NEAR).compareTo(lowest) >= 0
                    && moved.compareTo(highest.multiply(NEAR)) <= 0;
        }
    }

    private static void tell(DraftIndicator row, Jump jump, Findings findings) {
        BigDecimal printed = Objects.requireNonNull(jump.point().value().value());
        String times = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(jump.power())).toPlainString();
        findings.tell(
                jump.power() < 0 ? Code.SCALE_TOO_LARGE : Code.SCALE_TOO_SMALL,
                jump.point().value().cell(),
                List.of(new Fix.TakeValue(printed.scaleByPowerOfTen(jump.power())), new Fix.LeaveOut()),
                row.name(),
                jump.point().value().text(),
                times);
    }
}
