package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Tables as city offices print them, whose roles and periods follow from what stands elsewhere. */
class OfficeTablesTest {

    @Test
    void plainStatisticsOfYearsGoneByAreActualsWithAWarning() {
        Draft draft = Grid.of("指标|单位|2022年|2023年|2024年\n甲|件|1|2|3").recognised();
        assertEquals("C2 2022 ACTUAL EQ 1 件 '1'\nD2 2023 ACTUAL EQ 2 件 '2'\nE2 2024 ACTUAL EQ 3 件 '3'", told(draft));
        assertTrue(Told.findings(draft).contains("WARNING ROLE_INFERRED_ACTUAL C1"), Told.findings(draft));
    }

    @Test
    void yearsToComeOrJustThoseOfAPlanAreAskedFor() {
        Draft coming = Grid.of("指标|单位|2024年|2025年|2027年\n甲|件|1|2|3").recognised();
        Draft plan = Grid.of("指标|单位|2021年|2022年|2023年|2024年|2025年\n甲|件|1|2|3|4|5").recognised();
        assertEquals("", told(coming));
        assertEquals("", told(plan));
    }

    @Test
    void promisesAmongYearsGoneByAreAskedFor() {
        assertEquals("", told(Grid.of("指标|单位|2022年|2023年|2024年\n甲|件|1|≥2|3").recognised()));
    }

    @Test
    void monthAndSumOfTheYearAreThoseOfTheTitle() {
        Draft draft = Grid.of("""
                月度经营报告
                报告期：2025年8月
                项目|单位|当月||累计|
                ||指标数|实际完成|指标数|实际完成
                甲|件|1|2|3|4
                """).merged(2, 2, 2, 3).merged(2, 4, 2, 5).recognised();
        assertEquals("""
                C5 2025-08 TARGET EQ 1 件 '1'
                D5 2025-08 ACTUAL EQ 2 件 '2'
                E5 2025-01/2025-08 TARGET EQ 3 件 '3'
                F5 2025-01/2025-08 ACTUAL EQ 4 件 '4'""", told(draft));
    }

    @Test
    void sumUnderAQuarterCountsFromJanuary() {
        Draft draft = Grid.of("""
                2024年完成情况
                指标|单位|三季度|
                ||当季|累计
                甲|件|1|9
                """).merged(1, 2, 1, 3).recognised();
        assertEquals("C4 2024-Q3 ACTUAL EQ 1 件 '1'\nD4 2024-01/2024-09 ACTUAL EQ 9 件 '9'", told(draft));
    }

    @Test
    void firstQuarterIsNoHalf() {
        Draft draft = Grid.of("完成情况\n指标|单位|2025年第1季度\n甲|件|1").recognised();
        assertEquals("C3 2025-Q1 ACTUAL EQ 1 件 '1'", told(draft));
    }

    @Test
    void gapBesideTargetAndActualLeavesTheColumnOneOfRoles() {
        Draft draft = Grid.of("""
                2025年进度
                指标|单位|类型|一季度|上半年
                甲|件|目标|1|2
                ||完成|3|4
                ||差距|2|2
                """).recognised();
        assertEquals("""
                D3 2025-Q1 TARGET EQ 1 件 '1'
                E3 2025-H1 TARGET EQ 2 件 '2'
                D4 2025-Q1 ACTUAL EQ 3 件 '3'
                E4 2025-H1 ACTUAL EQ 4 件 '4'""", told(draft));
    }

    @Test
    void lastYearAndThisYearFollowTheTitle() {
        Draft draft = Grid.of("一张表（2025年）\n指标|单位|上年完成|今年任务|1—8月\n甲|件|1|2|3").recognised();
        assertEquals(
                "C3 2024 ACTUAL EQ 1 件 '1'\nD3 2025 TARGET EQ 2 件 '2'\nE3 2025-01/2025-08 ACTUAL EQ 3 件 '3'",
                told(draft));
    }

    @Test
    void lineAboveNamesTheDistrictThatIsAssessed() {
        Draft draft = Grid.of("2024年考核\n考核对象：东湖区\n指标|单位|实际值\n甲|件|1").recognised();
        assertEquals("东湖区", draft.tables().getFirst().indicators().getFirst().district());
    }

    @Test
    void exceptionInTheLineOfTheUnitLeavesTheUnit() {
        Draft draft = Grid.of("2024年完成情况\n计量单位：除另有注明外均为件\n指标|完成\n甲|1\n乙（家）|2").recognised();
        assertEquals("B4 2024 ACTUAL EQ 1 件 '1'\nB5 2024 ACTUAL EQ 2 家 '2'", told(draft));
    }

    @Test
    void aYearAndItsNextBesideOneAnotherAreFiscalInHeadsAndRows() {
        Draft heads = Grid.of("Actuals\nIndicator|Unit|2009/10|2010/11|2011/12\nA|items|1|2|3").recognised();
        assertEquals("", told(heads));
        assertTrue(Told.findings(heads).contains("ERROR PERIOD_UNKNOWN C2"), Told.findings(heads));
        Draft rows = Grid.of("Actuals\nIndicator|Unit|Year|Actual\nA|items|2009/10|1\nA|items|2010/11|2").recognised();
        assertEquals("", told(rows));
        assertTrue(Told.findings(rows).contains("ERROR PERIOD_UNKNOWN C2"), Told.findings(rows));
        assertEquals("C3 2010-10 ACTUAL EQ 1 items '1'\nD3 2010-11 ACTUAL EQ 2 items '2'", told(
                Grid.of("Actuals\nIndicator|Unit|2010-10|2010-11\nA|items|1|2").recognised()));
    }

    @Test
    void valuesUnderATitleOfTargetsAreTargetsToLookAt() {
        Draft draft = Grid.of("专项资金绩效目标表（2025年度）\n指标|单位|指标值\n甲|件|5").recognised();
        assertEquals("C3 2025 TARGET EQ 5 件 '5'", told(draft));
        assertTrue(Told.findings(draft).contains("WARNING ROLE_INFERRED_TITLE C2"), Told.findings(draft));
    }

    @Test
    void rowOfADifferenceIsNoRowWithoutAName() {
        Draft draft = Grid.of("指标|单位|口径|2025年一季度|2025年二季度\n甲|件|目标|5|6\n||实际|4|6\n||差距|1|0").recognised();
        assertFalse(Told.findings(draft).contains("ROW_NOT_READ"), Told.findings(draft));
    }

    @Test
    void sentencesAndFieldsOfAFormAreNoTitle() {
        Draft draft = Grid.of("""
                绩效目标表（2025年度）
                项目名称|强县专项|主管部门|市场监督管理局
                年度目标|支持企业贯标。完成导航。
                指标|单位|2025年目标
                甲|件|5
                """).recognised();
        assertEquals("绩效目标表（2025年度）", draft.tables().getFirst().title());
    }

    @Test
    void lineBreaksOfACellBreakNoSentence() {
        Cell broken = new Cell(2, 2, "部分\nPartial", new CellValue.Text("部分\nPartial"), false);
        Draft draft = Grid.of("完成情况\n指标|单位|2024年实际\n甲|件|5\n乙|件|6").with(broken).recognised();
        assertEquals(List.of("部分 Partial"), draft.findings().stream()
                .filter(f -> f.cell().equals("C3")).findFirst().orElseThrow().arguments());
    }

    @Test
    void sheetOfVeryManyTablesIsReadInPartAndTold() {
        Draft draft = Grid.of("指标|单位|2025年目标\n甲|件|5\n指标|单位|2024年目标\n乙|件|5\n".repeat(550))
                .recognised();
        assertEquals(1_000, draft.tables().size());
        assertTrue(Told.findings(draft).contains("ERROR TABLES_TOO_MANY"));
    }

    @Test
    void fiscalYearsAreNoMonthsAndNoYears() {
        assertEquals("", told(Grid.of("Actuals\nIndicator|Unit|1998-99|2000-01\nA|items|1|2").recognised()));
    }

    @Test
    void twoLanguagesInOneCellAreTwoNames() {
        Draft draft = Grid.of("完成情况\n指标|单位|2024年\n甲|件|1").with(
                new Cell(2, 0, "有效专利\nPatents in force",
                        new CellValue.Text("有效专利\nPatents in force"), false)).recognised();
        assertEquals("有效专利", draft.tables().getFirst().indicators().getFirst().name());
    }

    @Test
    void namesWithTheirUnitsHeadTwoLinesOfPeriods() {
        Draft draft = Grid.of("""
                完成情况
                序号|指标（单位）|2024年实际|2025年||目标建议
                |||全年目标|1—10月实际|2026年
                1|甲（件）|1|2|3|4
                2|乙（家）|5|6|7|8
                """).merged(1, 0, 2, 0).merged(1, 1, 2, 1).merged(1, 2, 2, 2).merged(1, 3, 1, 4).recognised();
        assertEquals("""
                C4 2024 ACTUAL EQ 1 件 '1'
                D4 2025 TARGET EQ 2 件 '2'
                E4 2025-01/2025-10 ACTUAL EQ 3 件 '3'
                F4 2026 TARGET EQ 4 件 '4'
                C5 2024 ACTUAL EQ 5 家 '5'
                D5 2025 TARGET EQ 6 家 '6'
                E5 2025-01/2025-10 ACTUAL EQ 7 家 '7'
                F5 2026 TARGET EQ 8 家 '8'""", told(draft));
    }

    @Test
    void rowsTellTheMonthOnWhichLastYearAndTheSumOfTheYearLookBack() {
        Draft draft = Grid.of("""
                统计数据
                数据期|指标名称|计量单位|本期值|上年同期值|本年累计值
                202507|甲|件|1|2|3
                202507|乙|件|4|5|6
                """).recognised();
        assertEquals("""
                D3 2025-07 ACTUAL EQ 1 件 '1'
                E3 2024-07 ACTUAL EQ 2 件 '2'
                F3 2025-01/2025-07 ACTUAL EQ 3 件 '3'
                D4 2025-07 ACTUAL EQ 4 件 '4'
                E4 2024-07 ACTUAL EQ 5 件 '5'
                F4 2025-01/2025-07 ACTUAL EQ 6 件 '6'""", told(draft));
    }

    @Test
    void lastYearBesideASumIsAskedForWhereRowsTellTheMonth() {
        Draft draft = Grid.of("统计数据\n数据期|指标名称|计量单位|累计|上年同期\n202507|甲|件|1|2\n202507|乙|件|3|4").recognised();
        assertEquals("D3 2025-01/2025-07 ACTUAL EQ 1 件 '1'\nD4 2025-01/2025-07 ACTUAL EQ 3 件 '3'", told(draft));
        assertTrue(Told.findings(draft).contains("ERROR PERIOD_UNKNOWN E2"), Told.findings(draft));
    }

    @Test
    void aWordThatOnlySoundsLikeSharingOutIsNoTarget() {
        assertEquals("D2 2024 ACTUAL EQ 5 件 '5'", told(Grid.of("指标|单位|分解口径|2024年完成\n甲|件|7|5").recognised()));
    }

    @Test
    void whatIsSharedOutToDistrictsIsTheirTarget() {
        Draft draft = Grid.of("2026年安排\n指标|单位|全市任务|分解到县（区）|\n|||东区|西县\n甲|件|3|1|2\n乙|件|9|4|5")
                .merged(1, 0, 2, 0).merged(1, 1, 2, 1).merged(1, 2, 2, 2).merged(1, 3, 1, 4).recognised();
        assertTrue(told(draft).contains("D4 2026 TARGET EQ 1 件 '1'"), told(draft));
        assertEquals("[, 东区, 西县, , 东区, 西县]", draft.tables().getFirst().indicators().stream()
                .map(i -> i.district()).toList().toString());
    }

    @Test
    void numberedHeadingAboveNumberedRowsIsNoIndicator() {
        Draft draft = Grid.of("序号|指标|单位|2025年目标\n一|创造类||\n1|甲|件|1\n二|运用类||\n2|乙|件|2").recognised();
        assertEquals("[甲 创造类, 乙 运用类]", draft.tables().getFirst().indicators().stream()
                .map(i -> i.name() + " " + i.heading().printed()).toList().toString());
    }

    @Test
    void indicatorWithChineseNumberAndNothingFilledInStaysOne() {
        Draft draft = Grid.of("序号|指标|单位|2025年目标\n一|甲||\n二|乙|件|2").recognised();
        assertEquals("[甲, 乙]", draft.tables().getFirst().indicators().stream().map(i -> i.name()).toList().toString());
    }

    @Test
    void markRaisedBehindANumberIsNoneOfItsDigits() {
        Draft draft = Grid.of("指标|单位|2024年完成\n甲|件|612²").recognised();
        assertEquals("C2 2024 ACTUAL EQ 612 件 '612²'", told(draft));
    }

    private static String told(Draft draft) {
        return draft.tables().stream()
                .flatMap(t -> t.indicators().stream())
                .flatMap(i -> i.values().stream())
                .map(Told::value)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void numberedNotesBelowATableOfADocumentGoOnUntilOtherTextBegins() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际
                有效商标注册量|件|412
                专利授权量|件|55
                """)
                .followedBy(
                        "注：1.有效商标注册量为年末数。",
                        "2.专利授权量不含外观设计。",
                        "二、保障措施",
                        "3.各单位要加强领导。")
                .recognised();
        assertEquals(
                List.of("1.有效商标注册量为年末数。", "2.专利授权量不含外观设计。"),
                draft.tables().getFirst().indicators().stream()
                        .map(indicator -> indicator.note())
                        .toList());
        assertEquals(List.of(), draft.notes());
    }
}
