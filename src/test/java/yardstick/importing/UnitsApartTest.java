package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Lexicon;
import yardstick.model.Unit;

/** Row and head that print different units, and parts that print none. */
class UnitsApartTest {
    private static final String TWO_UNITS = """
            指标|单位|2022年实际|2023年实际（亿元）|2024年实际（亿元）
            甲|万元|9000|12000|1.3
            """;

    @Test
    void numberUnderAnotherUnitThanThatOfItsRowIsAskedAndNotTaken() {
        Draft draft = Grid.of(TWO_UNITS).recognised();
        assertEquals("甲\n  C2 2022 ACTUAL EQ 9000 万元 '9000'\n", Told.values(draft));
        assertEquals("ERROR UNIT_OF_HEAD_DIFFERS D2", Told.findings(draft));
        assertEquals(
                List.of(new Fix.TakeUnit(Unit.of("万元")), new Fix.TakeUnit(Unit.of("亿元"))),
                draft.findings().getFirst().fixes());
    }

    @Test
    void oneWordTakesTheNumbersInTheUnitOfTheRow() {
        assertEquals("""
                甲
                  C2 2022 ACTUAL EQ 9000 万元 '9000'
                  D2 2023 ACTUAL EQ 12000 万元 '12000'
                  E2 2024 ACTUAL EQ 1.3 万元 '1.3'
                """, Told.values(fixed(Grid.of(TWO_UNITS).recognised(), 0)));
    }

    @Test
    void orInThatOfTheHeadAndLeavesTheOthersOfTheRow() {
        Draft draft = fixed(Grid.of(TWO_UNITS).recognised(), 1);
        assertEquals("""
                甲
                  C2 2022 ACTUAL EQ 9000 万元 '9000'
                  D2 2023 ACTUAL EQ 12000 亿元 '12000'
                  E2 2024 ACTUAL EQ 1.3 亿元 '1.3'
                """, Told.values(draft));
        assertEquals(List.of(), draft.tables().getFirst().aside());
    }

    @Test
    void unitThatTheCellItselfPrintsDecides() {
        Draft draft = Grid.of("指标|单位|2023年实际（亿元）\n甲|万元|1.2亿元").recognised();
        assertEquals("甲\n  C2 2023 ACTUAL EQ 1.2 亿元 '1.2亿元'\n", Told.values(draft));
        assertEquals("INFO UNIT_DIFFERS C2", Told.findings(draft));
    }

    @Test
    void unitsThatDoNotConvertAreAnErrorWithoutAChoice() {
        Draft draft = Grid.of("指标|单位|2023年实际（万元）\n甲|件|12000").recognised();
        assertEquals("甲\n", Told.values(draft));
        assertEquals("ERROR UNIT_CONFLICT C2", Told.findings(draft));
        assertEquals(List.of(), draft.tables().getFirst().aside());
    }

    @Test
    void sameUnitInRowAndHeadIsOnlySaidTwice() {
        Draft draft = Grid.of("指标|单位|2023年实际（万元）\n甲|万元|12000").recognised();
        assertEquals("甲\n  C2 2023 ACTUAL EQ 12000 万元 '12000'\n", Told.values(draft));
        assertEquals("", Told.findings(draft));
    }

    @Test
    void unitOfTheWholeIsTakenForAPartAndTold() {
        Draft draft = Grid.of("指标|2023年实际|2024年实际\n授权量（件）|1000|1100\n其中：发明|350|400").recognised();
        assertEquals("""
                授权量
                  B2 2023 ACTUAL EQ 1000 件 '1000'
                  C2 2024 ACTUAL EQ 1100 件 '1100'
                发明
                  B3 2023 ACTUAL EQ 350 件 '350'
                  C3 2024 ACTUAL EQ 400 件 '400'
                """, Told.values(draft));
        assertEquals("WARNING UNIT_ASSUMED B3", Told.findings(draft));
    }

    @Test
    void partThatIsARateIsNotToldInTheUnitOfItsWhole() {
        Draft draft = Grid.of("指标|2023年实际\n授权量（件）|1000\n其中：发明占比|35").recognised();
        assertEquals("""
                授权量
                  B2 2023 ACTUAL EQ 1000 件 '1000'
                发明占比
                  B3 2023 ACTUAL EQ 35 none '35'
                """, Told.values(draft));
        assertEquals("WARNING UNIT_MISSING B3", Told.findings(draft));
    }

    @Test
    void columnWhoseRoleAPersonSaysIsTakenWithItsNumbers() {
        Draft draft = Grid.of("指标|单位|2024年|2024年目标\n甲|件|1|3\n乙|件|2|4").recognised();
        assertEquals("ERROR ROLE_UNKNOWN C1", Told.findings(draft));
        Draft fixed = fixed(draft, 0);
        assertEquals("""
                甲
                  C2 2024 ACTUAL EQ 1 件 '1'
                  D2 2024 TARGET EQ 3 件 '3'
                乙
                  C3 2024 ACTUAL EQ 2 件 '2'
                  D3 2024 TARGET EQ 4 件 '4'
                """, Told.values(fixed));
        assertEquals("", Told.findings(fixed));
    }

    @Test
    void tableOfNothingElseIsTakenTooOnceAPersonSaysWhatItHolds() {
        Draft draft = Grid.of("指标|单位|2023年|2024年\n甲|件|1|3").recognised();
        assertEquals("ERROR ROLE_UNKNOWN C1\nERROR ROLE_UNKNOWN D1", Told.findings(draft));
        assertEquals("", Told.values(draft));
        assertEquals("甲\n  D2 2024 TARGET EQ 3 件 '3'\n", Told.values(fixed(draft, 1, 1)));
    }

    private static Draft fixed(Draft draft, int fix) {
        return fixed(draft, 0, fix);
    }

    private static Draft fixed(Draft draft, int finding, int fix) {
        Finding told = draft.findings().get(finding);
        return new Recogniser(Lexicon.standard())
                .fixes()
                .apply(draft, told, told.fixes().get(fix));
    }
}
