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

    private static String warnings(Draft draft) {
        return draft.findings().stream()
                .filter(f -> f.level() != Finding.Level.INFO)
                .map(f -> f.code() + " " + f.cell())
                .collect(Collectors.joining("\n"));
    }
}
