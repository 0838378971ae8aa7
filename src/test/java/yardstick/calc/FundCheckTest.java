package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;
import yardstick.model.Trace;
import yardstick.model.Unit;

class FundCheckTest {

    private static Amount amount(String column, String value, @Nullable String spent) {
        return new Amount(column, new BigDecimal(value), value, 1, spent == null ? null : new BigDecimal(spent));
    }

    private static Fund fund(List<Amount> totals, Amount... amounts) {
        List<Fund.Line> lines = Arrays.stream(amounts)
                .map(amount -> new Fund.Line("", "项目", List.of(amount), null))
                .toList();
        return new Fund(
                "f1",
                1,
                "资金",
                Unit.of("万元"),
                null,
                "",
                List.of("中央", "地方"),
                lines,
                totals,
                Trace.NONE);
    }

    @Test
    void columnsAreAddedUpEachByItself() {
        FundCheck check = FundCheck.of(fund(
                List.of(amount("中央", "20000", null), amount("地方", "23000", null)),
                amount("中央", "7000", null),
                amount("中央", "13000", null),
                amount("地方", "3000", null),
                amount("地方", "20000", null)));
        assertEquals(new BigDecimal("20000"), check.columns().get(0).planned());
        assertEquals(new BigDecimal("23000"), check.columns().get(1).planned());
        assertEquals(new BigDecimal("43000"), check.whole().planned());
        assertFalse(check.whole().isWrong());
    }

    @Test
    void aTotalThatDoesNotAddUpIsWrongByTheDifference() {
        FundCheck.Sums column = FundCheck.of(
                        fund(List.of(amount("中央", "120", null)), amount("中央", "100", null)))
                .columns()
                .getFirst();
        assertTrue(column.isWrong());
        assertEquals(new BigDecimal("20"), column.difference());
    }

    @Test
    void withoutAPrintedTotalNothingIsWrong() {
        FundCheck.Sums column =
                FundCheck.of(fund(List.of(), amount("中央", "100", null))).columns().getFirst();
        assertNull(column.difference());
        assertFalse(column.isWrong());
    }

    @Test
    void aColumnWithoutAmountsHasNoSum() {
        assertNull(FundCheck.of(fund(List.of(), amount("中央", "100", null)))
                .columns()
                .get(1)
                .planned());
    }

    @Test
    void spendingIsHeldAgainstTheLinesThatTellIt() {
        FundCheck.Sums column = FundCheck.of(
                        fund(List.of(), amount("中央", "100", "40"), amount("中央", "900", null)))
                .columns()
                .getFirst();
        assertEquals(new BigDecimal("40"), column.spent());
        assertEquals(new BigDecimal("100"), column.spentOf());
    }

    @Test
    void theWholeHasNoPrintedTotalWhenAColumnLacksOne() {
        FundCheck check = FundCheck.of(fund(
                List.of(amount("中央", "100", null)), amount("中央", "100", null), amount("地方", "5", null)));
        assertNull(check.whole().printed());
    }
}
