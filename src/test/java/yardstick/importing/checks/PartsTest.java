package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Wholes and their parts: totals, 其中, parts of a year, what adds up over time. */
class PartsTest {

    @Test
    void totalThatIsNotTheSumIsToldWithTheSum() {
        var finding = Drawn.only(Drawn.total(false, "n|u|A2024\n全市|件|605\n东区|件|250\n西区|件|345"));
        assertEquals(
                "TOTAL_DIFFERS C2 [全市, 605, 595件, C3:C4]",
                finding.code() + " " + finding.cell() + " " + finding.arguments());
    }

    @Test
    void totalAcrossUnitsIsAddedInItsOwn() {
        assertEquals("", Drawn.told(Drawn.total(false, "n|u|A2024\n全市|亿元|1.5\n东区|万元|9000\n西区|亿元|0.6")));
        assertEquals(
                "TOTAL_DIFFERS C2",
                Drawn.told(Drawn.total(false, "n|u|A2024\n全市|亿元|1.7\n东区|万元|9000\n西区|亿元|0.6")));
    }

    /** 0.05 for each of three parts and for the total itself: 0.2 may be rounded away, 0.3 may not. */
    @Test
    void whatRoundingTakesIsNoDifference() {
        assertEquals("", Drawn.told(Drawn.total(false, "n|u|A2024\n全市|亿元|10.2\n甲|亿元|3.3\n乙|亿元|3.3\n丙|亿元|3.4")));
        assertEquals(
                "TOTAL_DIFFERS C2",
                Drawn.told(Drawn.total(false, "n|u|A2024\n全市|亿元|10.3\n甲|亿元|3.3\n乙|亿元|3.3\n丙|亿元|3.4")));
    }

    @Test
    void sharesDoNotAddUp() {
        assertEquals("", Drawn.told(Drawn.total(false, "n|u|A2024\n全市|%|87\n东区|%|85\n西区|%|90")));
    }

    @Test
    void averagesDoNotAddUp() {
        assertEquals(
                "", Drawn.told(Drawn.total(false, "n|u|A2024\n全市|件|10.73\n每万人口甲|件|9.5\n每万人口乙|件|12.1")));
    }

    @Test
    void partAboveItsWholeIsTold() {
        assertEquals(
                "PART_ABOVE_WHOLE C3", Drawn.told(Drawn.total(true, "n|u|A2024\n专利授权量|件|820\n其中：发明|件|8200")));
    }

    @Test
    void partsThatTogetherExceedTheWholeAreTold() {
        assertEquals(
                "PARTS_ABOVE_WHOLE C2", Drawn.told(Drawn.total(true, "n|u|A2024\n专利授权量|件|820\n发明|件|480\n实用新型|件|390")));
    }

    @Test
    void partsThatAreNotAllOfTheWholeAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.total(true, "n|u|A2024\n专利授权量|件|820\n发明|件|120\n实用新型|件|390")));
    }

    @Test
    void quartersThatDoNotMakeUpTheirYearAreTold() {
        var finding = Drawn.only(Drawn.table("n|u|A2024-Q1|A2024-Q2|A2024-Q3|A2024-Q4|A2024\n办案量|件|30|42|39|45|165"));
        assertEquals(
                "PARTS_OF_YEAR G2 [办案量, 165, 156件]",
                finding.code() + " " + finding.cell() + " " + finding.arguments());
    }

    @Test
    void quartersThatMakeUpTheirYearStocksAndSharesAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2024-Q1|A2024-Q2|A2024-Q3|A2024-Q4|A2024
                办案量|件|30|42|39|45|156
                有效量|件|1030|1042|1039|1045|1045
                满意度|%|81|84|86|88|85
                """)));
    }

    @Test
    void flowThatFallsWithinAYearIsTold() {
        assertEquals(
                "YEAR_TO_DATE_FALLS E2",
                Drawn.told(Drawn.table("""
                n|u|A2024-01/2024-03|A2024-01/2024-06|A2024-01/2024-09|A2024
                办案量|件|30|72|61|156""")));
    }

    @Test
    void flowThatGrowsAndAStockThatFallsAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2024-01/2024-03|A2024-01/2024-06|A2024-01/2024-09|A2024|A2025-01/2025-03
                办案量|件|30|72|111|156|35
                有效量|件|1030|1042|1039|1045|1040
                """)));
    }

    @Test
    void cumulativeNumberThatFallsIsTold() {
        assertEquals(
                "CUMULATIVE_FALLS E2",
                Drawn.told(Drawn.table("n|u|B2020|A2021|A2022|A2023\n累计培训人次|人次|800|1500|1400|2900")));
    }

    @Test
    void cumulativeNumberThatGrowsAndOtherNumbersThatFallAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|B2020|A2021|A2022|A2023
                累计培训人次|人次|800|1500|1500|2900
                培训人次/CUMULATIVE|人次|800|1500|1400|2900
                """)));
    }
}
