package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yardstick.importing.ExpectedFile.Line;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.model.Unit;

/** What counts as asked and as read right; otherwise the numbers of the samples would praise themselves. */
class ScoreTest {
    private static final Line OPEN = line(true, "表", "C5", "发明专利");

    @Test
    void whatNobodyIsToldOfIsMissedThoughItMayBeAsked() {
        assertEquals(0, askedWith());
        assertEquals(0, askedWith(new Finding(Code.UNIT_TWICE, "表", "C5", List.of("30件", "件"))));
        assertEquals(0, askedWith(new Finding(Code.CELL_NOT_UNDERSTOOD, "表", "C6", List.of("一", "2025年"))));
        assertEquals(0, askedWith(new Finding(Code.CELL_NOT_UNDERSTOOD, "另表", "C5", List.of("一", "2025年"))));
    }

    @Test
    void aFindingAtItsCellRowOrColumnHeadAsks() {
        assertEquals(1, askedWith(new Finding(Code.CELL_NOT_UNDERSTOOD, "表", "C5", List.of("一", "2025年"))));
        assertEquals(1, askedWith(new Finding(Code.ROW_NOT_READ, "表", "B5", List.of("5", "30"))));
        assertEquals(1, askedWith(new Finding(Code.ROLE_UNKNOWN, "表", "C3", List.of("2025年"))));
    }

    @Test
    void aLongerNameThatEndsLikeTheExpectedOneIsAnother() {
        Draft draft = Grid.of("""
                指标|单位|2025年目标
                高价值专利授权量|件|30
                """).recognised();
        assertEquals(1, Score.of(expected("高价值专利授权量"), draft).right);
        Score other = Score.of(expected("专利授权量"), draft);
        assertEquals(0, other.right);
        assertEquals(1, other.wrong.size());
    }

    private static int askedWith(Finding... findings) {
        Draft draft = new Draft(new DraftFile("", "", ""), List.of(), List.of(), List.of(findings));
        return Score.of(new ExpectedFile("", Path.of(""), Map.of(OPEN.place(), OPEN)), draft).asked;
    }

    private static ExpectedFile expected(String name) {
        Line line = line(false, "s", "C2", name);
        return new ExpectedFile("", Path.of(""), Map.of(line.place(), line));
    }

    private static Line line(boolean open, String sheet, String cell, String name) {
        BigDecimal thirty = new BigDecimal("30");
        return new Line(open, sheet, cell, name, "", "2025", "TARGET", "EQ", thirty, null, Unit.of("件"));
    }
}
