package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Role;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

class RecogniserTest {

    @Test
    void columnsWithoutAWordForTheirRoleAreLeftOut() {
        Draft draft = Grid.of("""
                指标|单位|2024年
                甲|件|1
                """).recognised();
        assertEquals("", Told.values(draft));
        assertEquals("ERROR ROLE_UNKNOWN C1", Told.findings(draft));
    }

    @Test
    void titleThatSaysActualMakesAllColumnsActuals() {
        Draft draft = Grid.of("""
                主要指标完成情况
                指标|单位|2023年|2024年
                甲|件|1|2
                """).recognised();
        assertEquals("""
                甲
                  C3 2023 ACTUAL EQ 1 件 '1'
                  D3 2024 ACTUAL EQ 2 件 '2'
                """, Told.values(draft));
    }

    @Test
    void firstColumnOfAPlanWithoutPrintedPeriodIsABaselineToCheck() {
        Draft draft = Grid.of("""
                主要预期性指标
                指标|2023年|2024年
                甲|1件|2件
                """).recognised();
        assertEquals("""
                甲
                  B3 2023 BASELINE EQ 1 件 '1件'
                  C3 2024 TARGET EQ 2 件 '2件'
                """, Told.values(draft));
        assertEquals("WARNING ROLE_GUESSED_BASELINE B2", Told.findings(draft));
        assertEquals(
                List.of(new Fix.TakeRole(Role.TARGET), new Fix.TakeRole(Role.ACTUAL)),
                draft.findings().getFirst().fixes());
    }

    @Test
    void groupWrittenOnceWithoutMergingHoldsForTheColumnsAtItsRight() {
        Draft draft = Grid.of("""
                序号|指标|单位|基期值|目标值|||属性
                |||2020年|2023年|2024年|2025年|
                1|甲|件|1|2|3|4|约束性
                """).recognised();
        assertEquals("""
                甲
                  D3 2020 BASELINE EQ 1 件 '1'
                  E3 2023 TARGET EQ 2 件 '2'
                  F3 2024 TARGET EQ 3 件 '3'
                  G3 2025 TARGET EQ 4 件 '4'
                """, Told.values(draft));
    }

    @Test
    void englishHeadsAreUnderstood() {
        Draft draft = Grid.of("""
                No.|Indicator|Unit|Baseline 2020|Target 2025
                1|Patents in force|件|1.5|≥ 3
                """).recognised();
        assertEquals("""
                Patents in force
                  D2 2020 BASELINE EQ 1.5 件 '1.5'
                  E2 2025 TARGET GE 3 件 '≥ 3'
                """, Told.values(draft));
    }

    @Test
    void unitLineHoldsForRowsWithoutAUnit() {
        Draft draft = Grid.of("""
                目标表
                ||单位：万元
                指标|2025年目标
                甲|1200
                """).recognised();
        assertEquals("""
                甲
                  B4 2025 TARGET EQ 1200 万元 '1200'
                """, Told.values(draft));
    }

    @Test
    void unitLineThatNamesAnOfficeIsNoUnit() {
        Draft draft = Grid.of("""
                单位：市市场监管局
                指标|2025年目标
                甲|1200
                """).recognised();
        assertEquals("WARNING UNIT_MISSING B3", Told.findings(draft));
    }

    @Test
    void missingUnitOffersTheOneThatTheFilePrintsForTheSameIndicatorElsewhere() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                甲|件|1200
                指标|2025年实际
                甲|1150
                乙|3
                """).recognised();
        assertEquals(
                List.of("B4 [TakeUnit[unit=件]]", "B5 []"),
                draft.findings().stream()
                        .filter(f -> f.code() == Finding.Code.UNIT_MISSING)
                        .map(f -> f.cell() + " " + f.fixes())
                        .toList());
    }

    @Test
    void missingUnitIsNotOfferedWhereTheFilePrintsTwo() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                甲|件|1200
                甲|万件|0.12
                指标|2025年实际
                甲|1150
                """).recognised();
        assertEquals(
                List.of(List.of()),
                draft.findings().stream()
                        .filter(f -> f.code() == Finding.Code.UNIT_MISSING)
                        .map(Finding::fixes)
                        .toList());
    }

    @Test
    void unitInTheHeadAndInTheNameAreRead() {
        Draft draft = Grid.of("""
                指标|2025年目标（万件）|2026年目标
                甲|7|
                """).recognised();
        assertTrue(Told.values(draft).contains("B2 2025 TARGET EQ 7 万件 '7'"), Told.values(draft));
        Draft named = Grid.of("""
                指标|2025年目标
                有效商标注册量（万件）|7
                """).recognised();
        assertEquals("""
                有效商标注册量
                  B2 2025 TARGET EQ 7 万件 '7'
                """, Told.values(named));
    }

    @Test
    void unitsThatDoNotConvertAreAnErrorAndNoValue() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                甲|件|7万元
                """).recognised();
        assertEquals("甲\n", Told.values(draft));
        assertEquals("ERROR UNIT_CONFLICT C2", Told.findings(draft));
    }

    @Test
    void cellsOwnUnitHoldsBeforeThatOfTheRow() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                甲|件|1.2万件
                """).recognised();
        assertTrue(Told.values(draft).contains("EQ 1.2 万件"), Told.values(draft));
        assertEquals("INFO UNIT_DIFFERS C2", Told.findings(draft));
    }

    @Test
    void hiddenRowsAndColumnsAreLeftOutAndTold() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际|2025年实际
                甲|件|1|2
                乙|件|3|4
                """).hiding(Set.of(2), Set.of(3)).recognised();
        assertEquals("""
                甲
                  C2 2024 ACTUAL EQ 1 件 '1'
                """, Told.values(draft));
        assertEquals("""
                WARNING COLUMN_HIDDEN D1
                WARNING ROW_HIDDEN A3""", Told.findings(draft));
    }

    @Test
    void hiddenSheetIsLeftOutAndTold() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|1").hidden().recognised();
        assertEquals("""
                WARNING SHEET_HIDDEN\s
                ERROR NO_TABLE\s""", Told.findings(draft));
    }

    @Test
    void formulaErrorIsAFindingAndNoValue() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|x")
                .with(new Cell(1, 2, "#DIV/0!", new CellValue.Error("#DIV/0!"), true))
                .recognised();
        assertEquals("甲\n", Told.values(draft));
        assertEquals("ERROR FORMULA_ERROR C2", Told.findings(draft));
    }

    @Test
    void numberShownInTenThousandsIsReadInThatUnit() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|x")
                .with(new Cell(1, 2, "5.4万", new CellValue.Number(new BigDecimal("54321"), false), false))
                .recognised();
        assertTrue(Told.values(draft).contains("EQ 5.4321 万件 '5.4万'"), Told.values(draft));
    }

    @Test
    void numberThatShowsAnotherAmountThanItStoresIsNotRead() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|x")
                .with(new Cell(1, 2, "54", new CellValue.Number(new BigDecimal("54321"), false), false))
                .recognised();
        assertEquals("甲\n", Told.values(draft));
        assertEquals("ERROR SHOWN_DIFFERS C2", Told.findings(draft));
    }

    @Test
    void rowsOfTheSameNameAreBothInTheDraft() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际
                甲|件|1
                甲|件|2
                """).recognised();
        assertEquals("甲\n  C2 2024 ACTUAL EQ 1 件 '1'\n甲\n  C3 2024 ACTUAL EQ 2 件 '2'\n", Told.values(draft));
    }

    @Test
    void numberMergedOverTwoYearsIsNotRead() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际|2025年实际
                甲|件|5|
                """).merged(1, 2, 1, 3).recognised();
        assertEquals("甲\n", Told.values(draft));
    }

    @Test
    void secondTableUnderTheFirstHasItsOwnTitleAndColumns() {
        Draft draft = Grid.of("""
                “十四五”规划指标
                指标|单位|2020年|2025年
                甲|件|1|2

                2024年完成情况
                指标|单位|实际值
                乙|件|3
                """).recognised();
        assertEquals("""
                甲
                  C3 2020 BASELINE EQ 1 件 '1'
                  D3 2025 TARGET EQ 2 件 '2'
                乙
                  C7 2024 ACTUAL EQ 3 件 '3'
                """, Told.values(draft));
    }

    @Test
    void computedColumnsAreNoValues() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标|2025年实际|完成率|同比增长
                甲|件|10|5|50%|3%
                """).recognised();
        assertEquals("""
                甲
                  C2 2025 TARGET EQ 10 件 '10'
                  D2 2025 ACTUAL EQ 5 件 '5'
                """, Told.values(draft));
    }

    @Test
    void formWithoutIndicatorTableIsSaidToHaveNone() {
        Draft draft = Grid.of("""
                姓名|电话
                某人|123
                """).recognised();
        assertTrue(Told.findings(draft).contains("ERROR NO_TABLE"));
        assertTrue(draft.tables().isEmpty());
    }

    @Test
    void scoreInPointsIsAScoreAndLessIsBetterWhereTheTargetIsAMost() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                满意度|分|80分以上
                结案时间|天|不超过30
                PCT专利年申请量|件|60
                """).recognised();
        var indicators = draft.tables().getFirst().indicators();
        assertEquals(Kind.SCORE, indicators.get(0).measure().kind());
        assertEquals(Direction.LOWER, indicators.get(1).measure().direction());
        assertEquals(Kind.ANNUAL_FLOW, indicators.get(2).measure().kind());
    }

    @Test
    void shareBeyondAHundredPercentIsToldAndAGrowthRateIsNot() {
        Draft draft = Grid.of("""
                指标|单位|2025年实际
                满意度|%|870
                登记量增长率|%|120
                """).recognised();
        assertEquals("WARNING SHARE_OUT_OF_RANGE C2", Told.findings(draft));
    }

    @Test
    void wordsWhereAnActualShouldBeAreKeptAndTold() {
        Draft draft = Grid.of("""
                指标|单位|2025年实际
                甲|件|已完成
                """).recognised();
        assertTrue(Told.values(draft).contains("ACTUAL TEXT null 件 '已完成'"));
        assertEquals("WARNING WORDS_FOR_NUMBER C2", Told.findings(draft));
    }
}
