package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** What is judged from words, numbers and units of a row, and what of it is told. */
class JudgementTest {

    @Test
    void directionFollowsTheNumbersWhereNoWordAndNoSignTellsIt() {
        Draft draft = Grid.of("""
                指标|单位|2023年基期值|2025年目标|2026年目标
                甲|件|100|110|50
                乙|万件|1|12000件|—
                丙|件|-|5|6
                """).recognised();
        assertEquals("LOWER HIGHER HIGHER", directions(draft));
        assertEquals("", Told.findings(draft).replaceAll("INFO [^\n]*\n?", ""));
    }

    @Test
    void wordsAndSignsHoldBeforeTheNumbersAndTheContradictionIsTold() {
        Draft draft = Grid.of("""
                指标|单位|2023年基期值|2026年目标
                投诉率|%|3|5
                甲|件|100|≥50
                乙|件|10|≤5
                """).recognised();
        assertEquals("LOWER HIGHER LOWER", directions(draft));
        assertEquals("WARNING DIRECTION_DOUBTFUL D2\nWARNING DIRECTION_DOUBTFUL D3", Told.findings(draft));
    }

    @Test
    void rankIsBetterWhenLowerAndAReductionWhenHigher() {
        Draft draft = Grid.of("""
                指标|单位|2023年基期值|2026年目标
                全省排名|位|3|3
                审查周期缩短|%|10|20
                案件办理成本降至|%|10|5
                """).recognised();
        assertEquals("LOWER HIGHER LOWER", directions(draft));
        assertEquals("RANK REDUCTION SHARE", kinds(draft));
        assertEquals("", Told.findings(draft));
    }

    @Test
    void keptLevelsAndTotalsOverThePlanAreKnownByTheirWords() {
        Draft draft = Grid.of("""
                指标|单位|2023年基期值|2026年目标
                满意度保持在|%|90|90
                发明专利平均维持年限|年|5|6
                培训人次|人次|-|累计2000人次
                """).recognised();
        assertEquals("KEEP LEVEL CUMULATIVE", kinds(draft));
        assertTrue(Told.values(draft).contains("EQ 2000 人次 '累计2000人次'"), Told.values(draft));
    }

    @Test
    void countsOfOneYearAreFlowsAndWhatIsThereAtATimeIsAStock() {
        Draft draft = Grid.of("""
                指标|单位|2023年实际|2026年目标
                发明专利授权量|件|1|2
                作品登记额|亿元|1|2
                有效发明专利拥有量|件|1|2
                发明专利累计授权量|件|1|2
                每万人口专利申请量|件|1|2
                维持10年以上发明专利|件|1|2
                专利申请量|件|1|累计9件
                商标授权率|%|1|2
                """).recognised();
        assertEquals("ANNUAL_FLOW ANNUAL_FLOW LEVEL LEVEL LEVEL LEVEL CUMULATIVE SHARE", kinds(draft));
        assertTrue(draft.tables().getFirst().indicators().stream().allMatch(i -> i.inferred().contains("kind")));
    }

    @Test
    void unitPrintedOnceMoreInEveryCellIsToldOnceAColumn() {
        Draft draft = Grid.of("指标|单位|2023年实际|2024年实际\n甲|件|1件|2件\n乙|件|3件|4").recognised();
        assertEquals("INFO UNIT_TWICE C2\nINFO UNIT_TWICE D2", Told.findings(draft));
    }

    @Test
    void unitOfTheHeadHoldsBeforeThatOfTheTableAndThatOfTheRowBeforeBoth() {
        Draft draft = Grid.of("""
                单位：万元
                指标|单位|2023年实际（亿元）|2024年实际
                甲||1.2|25000
                乙|亿元|3|4
                """).recognised();
        assertEquals("""
                甲
                  C3 2023 ACTUAL EQ 1.2 亿元 '1.2'
                  D3 2024 ACTUAL EQ 25000 万元 '25000'
                乙
                  C4 2023 ACTUAL EQ 3 亿元 '3'
                  D4 2024 ACTUAL EQ 4 亿元 '4'
                """, Told.values(draft));
        assertEquals("", Told.findings(draft));
    }


    @Test
    void formulaWithoutAResultIsAFindingAndNoValue() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|x")
                .with(new Cell(1, 2, "=1+2", new CellValue.NotComputed("1+2"), true))
                .recognised();
        assertEquals("甲\n", Told.values(draft));
        assertEquals("ERROR FORMULA_NOT_COMPUTED C2", Told.findings(draft));
    }

    @Test
    void cellOfTheNameIsKept() {
        Draft draft = Grid.of("指标|单位|2024年实际\n甲|件|1").recognised();
        assertEquals("A2", draft.tables().getFirst().indicators().getFirst().nameCell());
    }

    @Test
    void fractionBesidePercentagesIsToldAndASmallShareIsNot() {
        Draft draft = Grid.of("""
                指标|单位|2023年实际|2024年实际|2025年实际
                满意度|%|0.86|87|88
                差错率|%|0.9|0.5|1.2
                覆盖面|%|0.8%|87|88
                """).recognised();
        assertEquals("INFO UNIT_TWICE C4\nWARNING SHARE_SCALE C2", Told.findings(draft));
    }

    @Test
    void rowsWithNumbersButWithoutANameAndSumsAreTold() {
        Draft draft = Grid.of("""
                类别|指标|单位|2025年实际
                创造|甲|件|1
                ||件|2
                小计||件|3
                |合计|件|4
                注：数据截至2025年
                """).recognised();
        assertEquals("甲\n  D2 2025 ACTUAL EQ 1 件 '1'\n", Told.values(draft));
        assertEquals(
                "WARNING ROW_NOT_READ D3\nWARNING ROW_NOT_READ D4", Told.findings(draft));
    }

    @Test
    void rowsAfterBlankRowsOrANoteAreReadWhereTheyGoOn() {
        Draft draft = Grid.of("""
                指标|单位|2025年实际
                甲|件|1



                乙|件|2
                注：初核
                丙|件|3



                ||4
                """).recognised();
        assertEquals("""
                甲
                  C2 2025 ACTUAL EQ 1 件 '1'
                乙
                  C6 2025 ACTUAL EQ 2 件 '2'
                丙
                  C8 2025 ACTUAL EQ 3 件 '3'
                """, Told.values(draft));
        assertEquals("WARNING ROW_NOT_READ C12", Told.findings(draft));
    }

    @Test
    void provisionalValuesAreKnownByHeadCellAndExplainedMark() {
        Draft draft = Grid.of("""
                指标|单位|2023年实际|2024年实际（初步）|2025年实际
                甲|万件|12.6 (provisional)|1|12.6（初步）
                乙|万件|5*|1|预计7
                丙|万件|5①|1|8
                *为初步数；①统计口径有调整
                """).recognised();
        assertEquals("""
                甲
                  C2 2023 ACTUAL? EQ 12.6 万件 '12.6 (provisional)'
                  D2 2024 ACTUAL? EQ 1 万件 '1'
                  E2 2025 ACTUAL? EQ 12.6 万件 '12.6（初步）'
                乙
                  C3 2023 ACTUAL? EQ 5 万件 '5*'
                  D3 2024 ACTUAL? EQ 1 万件 '1'
                  E3 2025 ACTUAL? EQ 7 万件 '预计7'
                丙
                  C4 2023 ACTUAL EQ 5 万件 '5①'
                  D4 2024 ACTUAL? EQ 1 万件 '1'
                  E4 2025 ACTUAL EQ 8 万件 '8'
                """, Told.values(draft));
    }

    @Test
    void signatureLinesOfAFormAreNoIndicators() {
        Draft draft = Grid.of("""
                Indicator|Unit|2025 actual
                Patents|件|1
                Office:||
                Prepared by:||
                Reviewed by: B|Date: 2026-01-20|2026
                """).recognised();
        assertEquals("Patents\n  C2 2025 ACTUAL EQ 1 件 '1'\n", Told.values(draft));
        assertEquals("", Told.findings(draft));
    }

    private static String directions(Draft draft) {
        return draft.tables().getFirst().indicators().stream()
                .map(i -> i.measure().direction().name())
                .collect(Collectors.joining(" "));
    }

    private static String kinds(Draft draft) {
        return draft.tables().getFirst().indicators().stream()
                .map(i -> i.measure().kind().name())
                .collect(Collectors.joining(" "));
    }
}
