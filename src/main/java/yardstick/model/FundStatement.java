package yardstick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money spoken of outside any table, with or without an amount.
 *
 * @param value in its unit, null where none is printed
 */
public record FundStatement(
        String id,
        int position,
        String text,
        String purpose,
        Comparator comparator,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable Period period,
        Trace trace)
        implements Part {

    @Override
    public Sort sort() {
        return Sort.FUND_STATEMENT;
    }

    @Override
    public String label() {
        return purpose.isEmpty() ? Part.beginning(text, id) : purpose;
    }
}
