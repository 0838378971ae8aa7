package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rows that repeat, that were copied, and numbers that cannot be of what they count. */
class RowsTest {

    @Test
    void sameRowTwiceIsToldByItsValues() {
        assertEquals("""
                VALUE_TWICE C3
                VALUE_CONFLICT D3""", Drawn.told(Drawn.table("""
                n|u|A2023|A2024
                授权量|件|412|455
                授权量|件|412|465
                """)));
    }

    @Test
    void twoPlacesOfAConflictAreNamed() {
        var finding = Drawn.only(Drawn.table("n|u|A2024\n授权量|万件|1.2\n授权量|万件|13000件"));
        assertEquals("VALUE_CONFLICT [授权量, s!C2, 1.2, s!C3, 13000件]", finding.code() + " " + finding.arguments());
    }

    @Test
    void otherDistrictsYearsRolesAndBlanksAreNoRepetition() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2023|A2024|T2024
                授权量@东区|件|41|45|60
                授权量@西区|件|52|58|70
                登记量|件|41|—|44
                登记量|件|—|45|—
                """)));
    }

    @Test
    void rowOfAnotherNameWithTheSameNumbersIsTold() {
        assertEquals("ROW_COPIED A4", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                专利授权量|件|412|455|501
                商标注册量|件|822|870|955
                版权登记量|件|412|455|501
                """)));
    }

    @Test
    void smallNumbersThatMeetByChanceAreNoCopy() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                示范企业|家|10|12|15
                优势企业|家|10|12|15
                满意度|%|80|80|80
                知晓率|%|80|80|80
                """)));
    }

    @Test
    void exactNumberThatStandsStillIsTold() {
        assertEquals(
                "SAME_EVERY_YEAR D2", Drawn.told(Drawn.table("n|u|A2021|A2022|A2023|A2024\n授权量|件|412|412|412|412")));
    }

    @Test
    void smallNumbersAndSharesMayStandStill() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2021|A2022|A2023|A2024
                保护中心|个|12|12|12|12
                覆盖面|%|98.5|98.5|98.5|98.5
                授权量|件|412|412|412|413
                """)));
    }

    @Test
    void halfAThingAndLessThanNoneAreTold() {
        assertEquals("""
                COUNT_WITH_DECIMALS D2
                COUNT_NEGATIVE C3""", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                示范企业|家|12|1.5|14
                培训人次|人次|-120|130|140
                """)));
    }

    @Test
    void averagesDifferencesAndTenThousandsMayHaveDecimals() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                每万人口拥有量|件|12|12.5|13
                企业净增数|家|-3|4|5
                授权量|万件|1|1.5|2
                出口额|亿元|1|-1.5|2
                """)));
    }

    @Test
    void percentageInARowOfCountsIsTold() {
        assertEquals("UNITS_MIXED D2", Drawn.told(Drawn.table("n|u|A2022|A2023|A2024\n授权量|件|412|86%|501")));
    }

    /** 年均增长10%. */
    @Test
    void growthAskedOfACountIsNotMixed() {
        assertEquals("", Drawn.told(Drawn.table("n|u|A2022|A2023|T2025\n授权量|件|412|455|10%")));
    }

    @Test
    void unitsThatConvertAreNotMixed() {
        assertEquals("", Drawn.told(Drawn.table("n|u|A2022|A2023|A2024\n授权量|万件|1.2|1.3万件|14000件")));
    }
}
