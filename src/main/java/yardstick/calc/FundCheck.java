package yardstick.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;

/**
 * A table of money added up and held against what the document prints as its totals.
 *
 * @param columns in the order of the table
 * @param whole all columns together
 */
public record FundCheck(Fund fund, List<Sums> columns, Sums whole) {

    /**
     * One column added up, in the table's unit.
     *
     * @param planned sum of the amounts; null where the column has none
     * @param printed the document's own total; null where it prints none
     * @param spent sum of what is known to be spent; null where nothing is
     * @param spentOf planned sum of the lines of which the spending is known; null where there are none
     */
    public record Sums(
            String column,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal printed,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal spentOf) {

        /** Printed total minus sum; null where one of them is unknown. */
        public @Nullable BigDecimal difference() {
            return planned == null || printed == null ? null : printed.subtract(planned);
        }

        /** Whether both are known and not the same. */
        public boolean isWrong() {
            return difference() instanceof BigDecimal difference && difference.signum() != 0;
        }
    }

    public FundCheck {
        columns = List.copyOf(columns);
    }

    public static FundCheck of(Fund fund) {
        List<Sums> columns =
                fund.columns().stream().map(column -> sums(fund, column)).toList();
        return new FundCheck(fund, columns, whole(columns));
    }

    private static Sums sums(Fund fund, String column) {
        List<Amount> amounts = fund.lines().stream()
                .flatMap(line -> line.amounts().stream())
                .filter(amount -> amount.column().equals(column))
                .toList();
        List<Amount> told = amounts.stream().filter(a -> a.spent() != null).toList();
        return new Sums(
                column,
                sum(amounts.stream().map(Amount::value)),
                sum(fund.printedTotals().stream()
                        .filter(total -> total.column().equals(column))
                        .map(Amount::value)),
                sum(told.stream().map(Amount::spent)),
                sum(told.stream().map(Amount::value)));
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
                sum(columns.stream().map(Sums::spentOf)));
    }

    private static @Nullable BigDecimal sum(Stream<? extends @Nullable BigDecimal> values) {
        return values.filter(Objects::nonNull)
                .map(value -> (BigDecimal) Objects.requireNonNull(value))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
