package yardstick.calc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;

/**
 * A table of money added up and held against what the document prints as its totals.
 *
 * @param columns in the order of the table
 * @param categories in the order of the table; an amount that covers several lines counts where it stands
 * @param whole all columns together
 */
public record FundCheck(Fund fund, List<Sums> columns, List<Group> categories, Sums whole) {
    private static final int RATE_DIGITS = 6;

    /** The lines of one category added up; its sums have no printed totals. */
    public record Group(String category, List<Sums> columns, Sums whole) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column added up, in the table's unit.
     *
     * @param planned sum of the amounts; null where the column has none
     * @param printed the document's own total; null where it prints none
     * @param spent sum of what is known to be spent; null where nothing is
     * @param spentOf planned sum of the lines of which the spending is known; null where there are none
     * @param amounts how many amounts there are
     * @param told of how many of them the spending is known
     */
    public record Sums(
            String column,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal printed,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal spentOf,
            int amounts,
            int told) {

        /** Printed total minus sum; null where one of them is unknown. */
        public @Nullable BigDecimal difference() {
            return planned == null || printed == null ? null : printed.subtract(planned);
        }

        /** Whether both are known and not the same. */
        public boolean isWrong() {
            return difference() instanceof BigDecimal difference && difference.signum() != 0;
        }

        /** Spent as a fraction of what was planned for the same amounts; null where it is not known. */
        public @Nullable BigDecimal rate() {
            return spent == null || spentOf == null ? null : FundCheck.rate(spent, spentOf);
        }

        /** Whether the spending of some amounts is known and of others is not. */
        public boolean isPartlyTold() {
            return told > 0 && told < amounts;
        }
    }

    public FundCheck {
        columns = List.copyOf(columns);
        categories = List.copyOf(categories);
    }

    public static FundCheck of(Fund fund) {
        List<Sums> columns = columns(fund, fund.lines(), fund.printedTotals());
        List<Group> categories = fund.lines().stream()
                .map(Fund.Line::category)
                .distinct()
                .map(category -> group(fund, category))
                .toList();
        return new FundCheck(fund, columns, categories, whole(columns));
    }

    /** Spent as a fraction of planned; null where nothing was planned. */
    public static @Nullable BigDecimal rate(BigDecimal spent, BigDecimal planned) {
        return planned.signum() == 0 ? null : spent.divide(planned, RATE_DIGITS, RoundingMode.HALF_UP);
    }

    /** How much the other column plans for each one of this: 1.15 for 1:1.15. Empty where one plans nothing. */
    public static Optional<BigDecimal> ratio(Sums one, Sums other) {
        BigDecimal base = one.planned();
        BigDecimal held = other.planned();
        return base == null || held == null ? Optional.empty() : Optional.ofNullable(rate(held, base));
    }

    private static Group group(Fund fund, String category) {
        List<Fund.Line> lines = fund.lines().stream()
                .filter(line -> line.category().equals(category))
                .toList();
        List<Sums> columns = columns(fund, lines, List.of());
        return new Group(category, columns, whole(columns));
    }

    private static List<Sums> columns(Fund fund, List<Fund.Line> lines, List<Amount> totals) {
        return fund.columns().stream().map(column -> sums(lines, totals, column)).toList();
    }

    private static Sums sums(List<Fund.Line> lines, List<Amount> totals, String column) {
        List<Amount> amounts = lines.stream()
                .flatMap(line -> line.amounts().stream())
                .filter(amount -> amount.column().equals(column))
                .toList();
        List<Amount> told = amounts.stream().filter(a -> a.spent() != null).toList();
        return new Sums(
                column,
                sum(amounts.stream().map(Amount::value)),
                sum(totals.stream()
                        .filter(total -> total.column().equals(column))
                        .map(Amount::value)),
                sum(told.stream().map(Amount::spent)),
                sum(told.stream().map(Amount::value)),
                amounts.size(),
                told.size());
    }

    /** A total of the printed ones only where every column with money prints one. */
    private static Sums whole(List<Sums> columns) {
        boolean allPrinted =
                columns.stream().allMatch(column -> column.planned() == null || column.printed() != null);
        return new Sums(
                "",
                sum(columns.stream().map(Sums::planned)),
                allPrinted ? sum(columns.stream().map(Sums::printed)) : null,
                sum(columns.stream().map(Sums::spent)),
                sum(columns.stream().map(Sums::spentOf)),
                columns.stream().mapToInt(Sums::amounts).sum(),
                columns.stream().mapToInt(Sums::told).sum());
    }

    private static @Nullable BigDecimal sum(Stream<? extends @Nullable BigDecimal> values) {
        return values.filter(Objects::nonNull)
                .map(value -> (BigDecimal) Objects.requireNonNull(value))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
