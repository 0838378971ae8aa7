package yardstick.ui.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import yardstick.calc.FundCheck;
import yardstick.model.Fund;
import yardstick.text.Words;
import yardstick.walk.NingboPlan;

class FundRowsTest {
    private final Words words = Words.of(Locale.SIMPLIFIED_CHINESE);
    private final Fund fund = NingboPlan.fund();

    @Test
    void categoriesStandAboveTheirLinesAndTotalsAtTheFoot() {
        assertEquals(
                List.of("CATEGORY", "LINE", "LINE", "CATEGORY", "LINE", "LINE", "LINE", "LINE", "LINE", "SUM", "PRINTED"),
                rows(fund).stream().map(row -> row.kind().name()).toList());
    }

    @Test
    void amountForFiveLinesStandsBesideAllOfThem() {
        List<FundRow> rows = rows(fund);
        FundRow.Cell local = rows.get(4).cells().get(1);
        assertEquals("20,000", local.planned());
        assertEquals("2亿元（含以下共 5 行）", local.printed());
        assertEquals(5, local.rows());
        assertEquals(List.of(0, 0, 0, 0), rows.subList(5, 9).stream().map(row -> row.cells().get(1).rows()).toList());
    }

    @Test
    void emptyCellStaysEmptyAndIsNoZero() {
        FundRow.Cell local = rows(fund).get(2).cells().get(1);
        assertEquals("", local.planned());
        assertNull(local.spent());
        assertEquals(1, local.rows());
    }

    @Test
    void bracketEndsWhereAnotherAmountOfTheColumnStands() {
        Fund.Line third = fund.lines().get(4);
        Fund.Amount own = new Fund.Amount(NingboPlan.LOCAL, BigDecimal.TEN, "10万元", 1, null);
        Fund.Line both = new Fund.Line(third.category(), third.item(), List.of(third.amounts().getFirst(), own), 165);
        assertEquals(2, rows(new FundEdits(fund).line(4, both)).get(4).cells().get(1).rows());
    }

    @Test
    void categorySumsAndPrintedTotalsAreShown() {
        List<FundRow> rows = rows(fund);
        assertEquals(List.of("10,000", "3,000"), planned(rows.get(0)));
        assertEquals(List.of("10,000", "20,000"), planned(rows.get(3)));
        assertEquals(List.of("20,000", "23,000"), planned(rows.get(9)));
        assertEquals(List.of("✓ 20,000", "✓ 23,000"), planned(rows.get(10)));
    }

    @Test
    void rateIsADashWithItsReasonUntilSpendingIsKnown() {
        assertEquals("—", rows(fund).get(1).rate());
        assertEquals("还没有填写支出", rows(fund).get(1).reason());
        // 3500 of 7000; the other amount of the line, 3000, is not known.
        List<FundRow> spent = rows(new FundEdits(fund).spent(0, NingboPlan.CENTRAL, new BigDecimal("3500")));
        assertEquals("50.0%", spent.get(1).rate());
        assertEquals("只按已填写支出的 1 笔计算，共 2 笔", spent.get(1).reason());
        assertEquals("50.0%", spent.get(9).rate());
        assertEquals("只按已填写支出的 1 笔计算，共 9 笔", spent.get(9).reason());
    }

    @Test
    void findingsTellTotalsRatioAndSpending() {
        assertEquals(
                List.of(
                        "✓ 中央财政支持经费：逐项相加为 20,000万元，与文件所列合计（2亿元）一致。",
                        "✓ 地方配套经费：逐项相加为 23,000万元，与文件所列合计（2.3亿元）一致。",
                        "中央财政支持经费与地方配套经费之比为 1:1.15。",
                        "还没有填写支出（共 9 笔资金），执行率无从计算。"),
                findings(fund));
    }

    @Test
    void wrongTotalIsToldWithTheDifference() {
        Fund shorter = new FundEdits(fund).without(6);
        // Without the last line, 1100, the printed 20000 is 1100 more than the sum.
        assertTrue(findings(shorter).getFirst().endsWith("比相加数多 1,100万元。"), findings(shorter)::toString);
    }

    @Test
    void columnThatIsRenamedKeepsItsAmounts() {
        Fund renamed = new FundEdits(fund).columns(List.of("中央", NingboPlan.LOCAL));
        assertEquals(new BigDecimal("20000"), FundCheck.of(renamed).columns().getFirst().planned());
        assertEquals("中央", renamed.printedTotals().getFirst().column());
    }

    @Test
    void columnThatIsTakenOutTakesItsAmountsWithIt() {
        Fund one = new FundEdits(fund).columns(List.of(NingboPlan.LOCAL));
        assertEquals(new BigDecimal("23000"), FundCheck.of(one).whole().planned());
        assertEquals(1, one.printedTotals().size());
    }

    @Test
    void amountForFiveLinesIsForFourWhenOneOfThemIsRemoved() {
        assertEquals(List.of("1:3000:1", "3:20000:4"), local(new FundEdits(fund).without(4)));
    }

    @Test
    void amountOfARemovedLineGoesOnToTheOtherLinesItIsFor() {
        assertEquals(List.of("1:3000:1", "3:20000:4"), local(new FundEdits(fund).without(2)));
        assertEquals("专业知识产权运营机构培育及绩效评价", new FundEdits(fund).without(2).lines().get(2).item());
    }

    @Test
    void amountStaysWithItsLinesWhenTheyChangePlaces() {
        assertEquals(List.of("1:3000:1", "3:20000:5"), local(new FundEdits(fund).moved(2, 1)));
    }

    @Test
    void lineMovedOutOfAnAmountIsNoLongerMeantByIt() {
        assertEquals(List.of("1:3000:1", "4:20000:4"), local(new FundEdits(fund).moved(2, -1)));
    }

    @Test
    void amountOfOneLineGoesWithIt() {
        assertEquals(List.of("2:3000:1", "3:20000:5"), local(new FundEdits(fund).moved(0, 1)));
    }

    /** Line, value and lines covered of each local amount. */
    private static List<String> local(Fund of) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < of.lines().size(); i++) {
            int line = i + 1;
            FundEdits.amount(of.lines().get(i).amounts(), NingboPlan.LOCAL)
                    .ifPresent(amount -> found.add(line + ":" + amount.value() + ":" + amount.covers()));
        }
        return found;
    }

    private List<FundRow> rows(Fund of) {
        return new FundRows(words, FundCheck.of(of)).rows();
    }

    private List<String> findings(Fund of) {
        return new FundFindings(words, FundCheck.of(of))
                .tell().stream().map(FundFindings.Finding::text).toList();
    }

    private static List<String> planned(FundRow row) {
        return row.cells().stream().map(FundRow.Cell::planned).toList();
    }
}
