package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.model.Fund;
import yardstick.walk.NingboPlan;

class NingboFundsTest {
    private final Fund fund = NingboPlan.fund();
    private final FundCheck check = FundCheck.of(fund);

    @Test
    void columnsOfNingboAreTheirPrintedTotals() {
        // 7000 + 3000 + 2000 + 3000 + 2900 + 1000 + 1100, and 3000 + 20000.
        assertEquals(new BigDecimal("20000"), check.columns().get(0).planned());
        assertEquals(new BigDecimal("23000"), check.columns().get(1).planned());
        assertEquals(new BigDecimal("43000"), check.whole().planned());
        assertFalse(check.columns().stream().anyMatch(FundCheck.Sums::isWrong));
    }

    @Test
    void categoriesAreAddedUpByThemselves() {
        FundCheck.Group funds = check.categories().get(0);
        FundCheck.Group grants = check.categories().get(1);
        assertEquals(List.of("10000", "3000"), planned(funds));
        assertEquals(List.of("10000", "20000"), planned(grants));
        assertEquals(new BigDecimal("13000"), funds.whole().planned());
        assertEquals(new BigDecimal("30000"), grants.whole().planned());
    }

    @Test
    void localMoneyIsOneAndFifteenHundredthsOfTheCentral() {
        Optional<BigDecimal> ratio =
                FundCheck.ratio(check.columns().get(0), check.columns().get(1));
        assertEquals(0, new BigDecimal("1.15").compareTo(ratio.orElseThrow()));
    }

    @Test
    void nothingSpentIsNoRate() {
        assertNull(check.whole().spent());
        assertNull(check.whole().rate());
        assertFalse(check.whole().isPartlyTold());
    }

    @Test
    void rateCountsOnlyTheLinesOfWhichTheSpendingIsKnown() {
        List<Fund.Line> lines = new ArrayList<>(fund.lines());
        lines.set(0, line("7000", "3500"));
        FundCheck.Sums central = FundCheck.of(with(lines, List.of())).columns().getFirst();
        assertEquals(new BigDecimal("3500"), central.spent());
        assertEquals(0, new BigDecimal("0.5").compareTo(Objects.requireNonNull(central.rate())));
        assertTrue(central.isPartlyTold());
        assertEquals(7, central.amounts());
        assertEquals(1, central.told());
    }

    @Test
    void nothingPlannedIsNoRate() {
        Fund free = with(List.of(line("0", "5")), List.of());
        assertNull(FundCheck.of(free).whole().rate());
        assertEquals(Optional.empty(), FundCheck.ratio(FundCheck.of(free).columns().get(0), FundCheck.of(free).columns().get(1)));
    }

    private static Fund.Line line(String planned, String spent) {
        return new Fund.Line("", "", List.of(amount(NingboPlan.CENTRAL, planned, spent)), null);
    }

    private static Fund.Amount amount(String column, String value, @Nullable String spent) {
        return new Fund.Amount(
                column, new BigDecimal(value), value, 1, spent == null ? null : new BigDecimal(spent));
    }

    private Fund with(List<Fund.Line> lines, List<Fund.Amount> totals) {
        return new Fund(
                "f", 1, "", fund.unit(), null, "", fund.columns(), lines, totals, fund.trace());
    }

    private static List<String> planned(FundCheck.Group group) {
        return group.columns().stream()
                .map(sums -> Objects.requireNonNull(sums.planned()).toPlainString())
                .toList();
    }
}
