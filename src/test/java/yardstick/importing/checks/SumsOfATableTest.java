package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.Grid;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;

/** Totals as they are read from a table and added up. */
class SumsOfATableTest {

    /** 120 of 300 in the one district and 450 of 500 in the other; 570 together is no part of either. */
    @Test
    void partsOfOneDistrictAreHeldAgainstItsOwnWhole() {
        assertEquals("", warnings(Grid.of("""
                2024年各区完成情况
                指标|单位|东区|西区
                专利授权量|件|300|500
                其中：发明专利授权量|件|120|450
                商标注册量|件|800|900
                """).recognised()));
    }

    @Test
    void partOfADistrictAboveItsOwnWholeIsTold() {
        assertEquals("PART_ABOVE_WHOLE C4", warnings(Grid.of("""
                2024年各区完成情况
                指标|单位|东区|西区
                专利授权量|件|300|500
                其中：发明专利授权量|件|420|450
                商标注册量|件|800|900
                """).recognised()));
    }

    /** Which of its two numbers counts nobody knows, so the whole cannot be held against either. */
    @Test
    void districtToldTwiceIsNotAddedUp() {
        String twice = """
                区县|指标|单位|年份|实际值
                全市|甲|件|2024|10
                东区|甲|件|2024|4
                西区|甲|件|2024|6
                东区|甲|件|2023|3
                """;
        assertEquals("", told(twice, Finding.Code.TOTAL_DIFFERS));
        assertEquals("", told(twice + "西区|甲|件|2024|7", Finding.Code.TOTAL_DIFFERS));
        assertEquals("E2", told(twice.replace("全市|甲|件|2024|10", "全市|甲|件|2024|15"), Finding.Code.TOTAL_DIFFERS));
    }

    @Test
    void totalAddsUpTheRowsSinceTheTotalBeforeIt() {
        assertEquals("", told("""
                指标|单位|2024年完成
                甲|件|1
                乙|件|2
                合计|件|3
                丙|件|4
                丁|件|5
                合计|件|9
                """, Finding.Code.TOTAL_DIFFERS));
    }

    @Test
    void twoDistrictsOfALargeCityAreNotItsWhole() {
        assertEquals("", told("""
                区县|指标|单位|年份|实际值
                全市|甲|件|2024|301
                东区|甲|件|2024|88
                西县|甲|件|2024|15
                """, Finding.Code.TOTAL_DIFFERS));
    }

    private static String told(String drawn, Finding.Code code) {
        return Grid.of(drawn).recognised().findings().stream()
                .filter(f -> f.code() == code)
                .map(Finding::cell)
                .collect(Collectors.joining("\n"));
    }

    private static String warnings(Draft draft) {
        return draft.findings().stream()
                .filter(f -> f.level() != Finding.Level.INFO)
                .map(f -> f.code() + " " + f.cell())
                .collect(Collectors.joining("\n"));
    }
}
