package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Fix;

/** Numbers of the wrong size: shares that are none, powers of ten, points that leave their row, zeros. */
class ScaleTest {

    @Test
    void shareBeyondTheWholeIsToldAndWithoutItsPointPutRight() {
        var finding = Drawn.only(Drawn.table("n|u|A2023|A2024|A2025\n满意度|%|86|8700|88"));
        assertEquals("SHARE_OUT_OF_RANGE D2", finding.code() + " " + finding.cell());
        assertEquals(List.of(new Fix.TakeValue(new BigDecimal("87.00")), new Fix.LeaveOut()), finding.fixes());
        assertEquals(List.of(new Fix.LeaveOut()), Drawn.only(Drawn.table("n|u|A2023\n满意度|%|102")).fixes());
    }

    @Test
    void sharesFromNothingToAllAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("n|u|A2023|A2024|A2025\n覆盖面|%|0|62.5|100")));
    }

    @Test
    void oneFractionAmongPercentagesIsToldWithItsHundredfold() {
        var finding = Drawn.only(Drawn.table("n|u|A2023|A2024|A2025\n满意度|%|0.86|87|88"));
        assertEquals("SHARE_SCALE C2", finding.code() + " " + finding.cell());
        assertEquals(new Fix.TakeValue(new BigDecimal("86")), finding.fixes().getFirst());
    }

    @Test
    void wholeRowOfFractionsIsToldOnce() {
        var finding = Drawn.only(Drawn.table("n|u|A2023|A2024|A2025\n满意度|%|0.86|0.87|0.90"));
        assertEquals("SHARE_ROW_SCALE C2", finding.code() + " " + finding.cell());
        assertEquals(List.of(new Fix.ScaleRow(2)), finding.fixes());
    }

    @Test
    void smallSharesAndPrintedPercentSignsAreNoFractions() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2023|A2024|A2025
                差错率/LOWER|%|0.86|0.77|0.65
                投入占比|%|0.21|0.28|0.34
                抽检不合格率|%|0.9|0.5|1.2
                满意率|%|0.86%|0.87%|0.90%
                """)));
    }

    @Test
    void numberAHundredTimesItsHistoryIsToldWithTheOneThatFits() {
        var finding = Drawn.only(Drawn.table("n|u|B2020|A2021|A2022|A2023\n发明专利授权量|件|412|455|47800|501"));
        assertEquals("SCALE_TOO_LARGE E2", finding.code() + " " + finding.cell());
        assertEquals("[发明专利授权量, 47800, 100]", finding.arguments().toString());
        assertEquals("TakeValue[value=478.00]", finding.fixes().getFirst().toString());
    }

    @Test
    void numberTypedInTenThousandsIsToldWithTheOneThatFits() {
        var finding = Drawn.only(Drawn.table("n|u|A2021|A2022|A2023\n商标注册量|件|95400|101200|10.8"));
        assertEquals("SCALE_TOO_SMALL E2", finding.code() + " " + finding.cell());
        assertEquals("TakeValue[value=1.08E+5]", finding.fixes().getFirst().toString());
    }

    @Test
    void growthUnitsInTheCellAndRestlessRowsAreNoJump() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|B2020|A2021|A2022|A2023
                质押融资额|亿元|1.2|2.5|6.1|17.2
                商标注册量|万件|9.5|10.1万件|108000件|11.4
                专利密集型产业增加值增速/GROWTH_RATE|%|0.1|9.8|0.2|11
                新认定示范企业|家|1|2|1|150
                """)));
    }

    @Test
    void actualThatLeavesASteadyRowIsTold() {
        assertEquals(
                "OUTLIER E2", Drawn.told(Drawn.table("n|u|A2020|A2021|A2022|A2023|A2024\n授权量|件|412|455|1790|501|540")));
        assertEquals(
                "OUTLIER F2", Drawn.told(Drawn.table("n|u|A2020|A2021|A2022|A2023\n授权量|件|412|455|480|1950")));
    }

    @Test
    void unsteadyRowsAndFewThingsHaveNoOutlier() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2020|A2021|A2022|A2023|A2024
                融资额|亿元|1.2|3.9|4.1|12.8|13.5
                示范园区|个|1|1|4|1|1
                授权量|件|412|455|930|501|540
                """)));
    }

    @Test
    void zeroBetweenLargeNumbersIsTold() {
        assertEquals("""
                ZERO_DOUBTFUL D2
                ZERO_DOUBTFUL E3""", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                培训人次|人次|1200|0|1350
                交易额|亿元|3.2|3.4|0
                """)));
    }

    @Test
    void zerosAtTheBeginningAmongFewAndPrintedDashesAreNone() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                新开网点|个|0|31|35
                涉外案件|件|3|0|2
                培训人次|人次|1200|—|1350
                """)));
    }
}
