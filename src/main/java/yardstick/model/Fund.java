package yardstick.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of money.
 *
 * @param unit of every value in it
 * @param manager who manages the money, as printed
 * @param columns sources of money, as printed
 * @param printedTotals what the document's own total row says, to be held against the sums
 */
public record Fund(
        String id,
        int position,
        String title,
        Unit unit,
        @Nullable Period period,
        String manager,
        List<String> columns,
        List<Line> lines,
        List<Amount> printedTotals,
        Trace trace)
        implements Part {

    /**
     * One line.
     *
     * @param category printed above it, filled down
     * @param line of the document's text, null where it is not known
     */
    public record Line(String category, String item, List<Amount> amounts, @Nullable Integer line) {
        public Line {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * Money of one column. An empty cell has no amount.
     *
     * @param column one of the table's columns
     * @param value planned, in the table's unit
     * @param text as printed
     * @param covers for how many lines it is meant, from its own on; 1 for its own only
     * @param spent so far, null where nobody said
     */
    public record Amount(String column, BigDecimal value, String text, int covers, @Nullable BigDecimal spent) {}

    public Fund {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        printedTotals = List.copyOf(printedTotals);
    }

    @Override
    public Sort sort() {
        return Sort.FUND;
    }

    @Override
    public String label() {
        return title;
    }
}
