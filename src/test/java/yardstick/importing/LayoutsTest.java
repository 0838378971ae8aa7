package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;

/** The ways in which offices lay out their tables, each drawn as small as it can be. */
class LayoutsTest {

    @Test
    void tablesBesideOneAnotherAreReadApart() {
        Draft draft = Grid.of("""
                完成情况
                指标|单位|2024年||指标|单位|2024年
                甲|件|1||乙|家|2
                """).recognised();
        assertEquals("s!A2:C3 甲 1\ns!E2:G3 乙 2", told(draft));
    }

    @Test
    void repeatedHeadsWithoutAGapBeginTheNextTable() {
        Draft draft = Grid.of("""
                完成情况
                序号|指标|2024年（件）|序号|指标|2024年（件）
                1|甲|1|2|乙|2
                """).recognised();
        assertEquals("s!A2:C3 甲 1\ns!D2:F3 乙 2", told(draft));
    }

    @Test
    void indicatorsSideBySideWithYearsGoingDown() {
        Draft draft = Grid.of("""
                历年完成情况
                年份|专利授权量（件）|质押金额（万元）
                2023|10|200
                2024|12|—
                """).recognised();
        assertEquals("""
                专利授权量
                  B3 2023 ACTUAL EQ 10 件 '10'
                  B4 2024 ACTUAL EQ 12 件 '12'
                质押金额
                  C3 2023 ACTUAL EQ 200 万元 '200'
                  C4 2024 ACTUAL NONE null 万元 '—'
                """, Told.values(draft));
    }

    @Test
    void wholeStandsOneLineAboveItsPartsSideBySide() {
        Draft draft = Grid.of("""
                历年完成情况
                年份|专利（件）||商标（件）
                |授权量||有效注册
                ||#发明|
                2023|10|4|7
                2024|12|5|8
                """)
                .merged(1, 0, 3, 0)
                .merged(1, 1, 1, 2)
                .merged(2, 1, 2, 2)
                .merged(2, 3, 3, 3)
                .recognised();
        assertTrue(Told.values(draft).startsWith("""
                授权量
                  B5 2023 ACTUAL EQ 10 件 '10'
                  B6 2024 ACTUAL EQ 12 件 '12'
                发明
                  C5 2023 ACTUAL EQ 4 件 '4'
                """), Told.values(draft));
    }

    @Test
    void letteredLineWithoutNumbersHeadsASection() {
        Draft draft = Grid.of("""
                #|Indicator|Unit|2024 actual
                A|Creation||
                1|Patents granted|no.|5
                B|Use||
                2|Pledge loans|RMB mn|7
                Notes: 2024 figures are provisional. Loans are new.
                """).recognised();
        assertEquals("""
                Patents granted
                  D3 2024 ACTUAL? EQ 5 no. '5'
                Pledge loans
                  D5 2024 ACTUAL? EQ 7 RMB mn '7'
                """, Told.values(draft));
    }

    @Test
    void monthEndBesideATargetCountsFromTheBeginningOfTheYear() {
        Draft draft = Grid.of("""
                2025年指标快照
                指标|单位|全年目标|截至3月底|截至9月底
                甲|件|10|2|7
                """).recognised();
        assertEquals("""
                甲
                  C3 2025 TARGET EQ 10 件 '10'
                  D3 2025-01/2025-03 ACTUAL EQ 2 件 '2'
                  E3 2025-01/2025-09 ACTUAL EQ 7 件 '7'
                """, Told.values(draft));
    }

    @Test
    void numbersUnderAHeadNobodyKnowsAreAWarningAndWordsAreNone() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际|年均/累计|丙丁|承办人
                甲|件|10|〔50〕|3|张三
                乙|件|10||4|李四
                """).recognised();
        assertEquals("WARNING COLUMN_UNCLEAR D1\nWARNING COLUMN_UNCLEAR E1", Told.findings(draft));
    }

    @Test
    void progressUnderTheYearsOfAPlanIsMeasured() {
        Draft draft = Grid.of("""
                “十四五”规划主要指标
                指标|单位|基期值（2020年）|实施情况||规划值（2025年）
                |||2021年|2022年|
                甲|件|1|2|3|9
                """).merged(1, 3, 1, 4).recognised();
        assertTrue(Told.values(draft).contains("D4 2021 ACTUAL EQ 2 件 '2'"), Told.values(draft));
    }

    @Test
    void districtsGoingDownUnderIndicatorsWithTargetAndActual() {
        Draft draft = Grid.of("""
                2024年各县区完成情况
                县区|专利授权量（件）||
                |目标|完成|完成率
                东区|5|6|120%
                全市|9|8|89%
                """).merged(1, 1, 1, 3).merged(1, 0, 2, 0).recognised();
        assertEquals("""
                专利授权量 东区
                  B4 2024 TARGET EQ 5 件 '5'
                  C4 2024 ACTUAL EQ 6 件 '6'
                专利授权量
                  B5 2024 TARGET EQ 9 件 '9'
                  C5 2024 ACTUAL EQ 8 件 '8'
                """, withDistricts(draft));
    }

    @Test
    void districtsAcrossAreThoseOfEachIndicator() {
        Draft draft = Grid.of("""
                2024年完成情况
                指标|单位|全市|东区|西县
                甲|件|3|1|2
                """).recognised();
        assertEquals("""
                甲
                  C3 2024 ACTUAL EQ 3 件 '3'
                甲 东区
                  D3 2024 ACTUAL EQ 1 件 '1'
                甲 西县
                  E3 2024 ACTUAL EQ 2 件 '2'
                """, withDistricts(draft));
    }

    @Test
    void titleNamesTheOneIndicatorOfATableOfDistricts() {
        Draft draft = Grid.of("""
                某市各区有效发明专利拥有量统计表
                单位：件
                区县|2023年|2024年
                东区|1|2
                西县|3|4
                """).recognised();
        assertEquals("""
                有效发明专利拥有量 东区
                  B4 2023 ACTUAL EQ 1 件 '1'
                  C4 2024 ACTUAL EQ 2 件 '2'
                有效发明专利拥有量 西县
                  B5 2023 ACTUAL EQ 3 件 '3'
                  C5 2024 ACTUAL EQ 4 件 '4'
                """, withDistricts(draft));
        assertTrue(Told.findings(draft).contains("WARNING NAME_FROM_TITLE"), Told.findings(draft));
    }

    @Test
    void longFormTellsYearAndSortOfValueInEachRow() {
        Draft draft = Grid.of("""
                指标名称|单位|年份|类型|数值
                甲|件|2020|基期值|1
                甲|件|2025|目标值|≥5
                甲|件|2024|完成值|4
                """).recognised();
        assertEquals("""
                甲
                  E2 2020 BASELINE EQ 1 件 '1'
                  E3 2025 TARGET GE 5 件 '≥5'
                  E4 2024 ACTUAL EQ 4 件 '4'
                """, Told.values(draft));
    }

    @Test
    void baseAndTargetYearStandInColumnsOfTheirOwn() {
        Draft draft = Grid.of("""
                指标|单位|基期年|基期值|目标年|目标值
                甲|件|2020|1|2025|5
                """).recognised();
        assertEquals("""
                甲
                  D2 2020 BASELINE EQ 1 件 '1'
                  F2 2025 TARGET EQ 5 件 '5'
                """, Told.values(draft));
    }

    @Test
    void planAndActualStandInTwoRowsOfOneName() {
        Draft draft = Grid.of("""
                指标|单位|类型|2023年|2024年
                甲|件|计划|1|2
                ||实际|3|4
                """).recognised();
        assertEquals("""
                甲
                  D2 2023 TARGET EQ 1 件 '1'
                  E2 2024 TARGET EQ 2 件 '2'
                  D3 2023 ACTUAL EQ 3 件 '3'
                  E3 2024 ACTUAL EQ 4 件 '4'
                """, Told.values(draft));
    }

    @Test
    void quartersBelongToTheYearOfTheTitle() {
        Draft draft = Grid.of("""
                2025年完成情况
                指标|单位|一季度|1—6月|全年目标
                甲|件|1|2|5
                """).recognised();
        assertEquals("""
                甲
                  C3 2025-Q1 ACTUAL EQ 1 件 '1'
                  D3 2025-01/2025-06 ACTUAL EQ 2 件 '2'
                  E3 2025 TARGET EQ 5 件 '5'
                """, Told.values(draft));
    }

    @Test
    void samePeriodLastYearIsThatOfTheColumnBefore() {
        Draft draft = Grid.of("""
                2025年完成情况
                指标|单位|上半年|上年同期|同比
                甲|件|6|5|20%
                """).recognised();
        assertEquals("""
                甲
                  C3 2025-H1 ACTUAL EQ 6 件 '6'
                  D3 2024-H1 ACTUAL EQ 5 件 '5'
                """, Told.values(draft));
    }

    @Test
    void headPrintedAgainOnTheNextPageIsNoRow() {
        Draft draft = Grid.of("""
                完成情况
                指标|单位|2024年
                甲|件|1
                （续表）
                指标|单位|2024年
                乙|件|2
                """).recognised();
        assertEquals("s!A2:C6 甲 1 乙 2", told(draft));
    }

    @Test
    void numbersOfTheColumnsUnderTheHeadAreNoRow() {
        Draft draft = Grid.of("""
                完成情况
                指标|单位|2023年|2024年
                甲|乙|1|2
                专利|件|5|6
                """).recognised();
        assertEquals("s!A2:D4 专利 5 6", told(draft));
    }

    @Test
    void sumOverThePlanInBracketsIsAskedForWhereItsYearsAreNotPrinted() {
        String table = "指标|单位|2025年目标\n甲|件|〔50〕\n注：〔〕内为五年累计数。";
        assertEquals("ERROR SUM_OVER_UNKNOWN_YEARS C2", Told.findings(Grid.of(table).recognised()));
        Draft told = Grid.of("规划（2021—2025年）\n" + table).recognised();
        assertEquals("甲\n  C3 2021/2025 TARGET EQ 50 件 '〔50〕'\n", Told.values(told));
    }

    @Test
    void partsOfAnIndicatorAndTotalsAreTheirSums() {
        Draft draft = Grid.of("""
                完成情况
                指标|单位|2024年
                专利|件|5
                其中：发明|件|2
                合计|件|5
                """).recognised();
        assertEquals("s!A2:C5 专利 5 发明 2", told(draft));
        assertEquals(
                "专利 partial 1",
                draft.tables().getFirst().sums().stream()
                        .map(s -> s.label() + (s.partial() ? " partial " : " ") + s.parts().size())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void percentageThatGrowthIsGivenInIsNoUnitOfTheRow() {
        Draft draft = Grid.of("""
                指标名称|2024年完成|2025年目标
                授权量|120|年均增长10%以上
                """).recognised();
        assertTrue(Told.values(draft).contains("B2 2024 ACTUAL EQ 120 none '120'"), Told.values(draft));
    }

    @Test
    void yearBelowAPartOrATotalIsTheirs() {
        Draft draft = Grid.of("""
                完成情况
                指标|单位|年份|数值
                授权量|件|2023|100
                其中：发明|件|2023|40
                |件|2024|50
                合计|件|2023|100
                |件|2024|120
                """).recognised();
        assertEquals("""
                授权量
                  D3 2023 ACTUAL EQ 100 件 '100'
                发明
                  D4 2023 ACTUAL EQ 40 件 '40'
                  D5 2024 ACTUAL EQ 50 件 '50'
                """, Told.values(draft));
    }

    @Test
    void yearAndDistrictOfAnotherIndicatorDoNotGoOn() {
        Draft years = Grid.of("完成情况\n指标|单位|年份|数值\n甲|件|2024|2\n乙|件||3").recognised();
        assertEquals("甲\n  D3 2024 ACTUAL EQ 2 件 '2'\n乙\n", Told.values(years));
        Draft districts = Grid.of("2024年完成情况\n指标|县区|单位|完成值\n甲|东湖区|件|10\n乙||件|50").recognised();
        assertEquals("甲 东湖区\n  D3 2024 ACTUAL EQ 10 件 '10'\n", withDistricts(districts));
    }

    private static String told(Draft draft) {
        return draft.tables().stream()
                .map(t -> t.sheet() + "!" + t.range() + " "
                        + t.indicators().stream()
                                .map(i -> i.name() + " "
                                        + i.values().stream()
                                                .map(v -> v.text())
                                                .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String withDistricts(Draft draft) {
        return draft.tables().stream()
                .flatMap(t -> t.indicators().stream())
                .map(i -> (i.name() + " " + i.district()).strip() + "\n"
                        + i.values().stream().map(v -> "  " + Told.value(v) + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
