package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Lexicon;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** What a person says about a finding holds for the draft: the value changes, its print stays, the finding goes. */
class FixesTest {
    private static final Finding OF_READING = new Finding(Code.UNIT_MISSING, "s", "A2", List.of("授权量"));

    private final Checks checks = new Checks(Lexicon.standard());
    private final Fixes fixes = new Fixes(checks);

    @Test
    void numberIsTakenItsPrintStaysAndTheFindingIsGone() {
        Draft fixed = firstFix(draft("n|u|A2023|A2024|A2025\n满意度|%|0.86|87|88"));
        assertEquals("C2 86 %|D2 87 %|E2 88 %", values(fixed));
        assertEquals("0.86", value(fixed, 0).text());
        assertEquals(new Fix.TakeValue(new BigDecimal("86")), value(fixed, 0).fix());
        assertEquals("", codes(fixed));
    }

    @Test
    void wholeRowIsTakenAHundredfold() {
        assertEquals("C2 86 %|D2 87 %|E2 90 %", values(firstFix(draft("n|u|A2023|A2024|A2025\n满意度|%|0.86|0.87|0.90"))));
    }

    @Test
    void yearHoldsForTheWholeColumn() {
        Draft fixed = firstFix(draft("""
                n|u|A2022|A2023|A2042
                授权量|件|412|455|501
                登记量|件|112|131|145
                """));
        List<String> years = fixed.tables().getFirst().indicators().stream()
                .map(i -> String.valueOf(i.values().getLast().period()))
                .toList();
        assertEquals(List.of("Year[year=2024]", "Year[year=2024]"), years);
        assertEquals("", codes(fixed));
    }

    @Test
    void columnOutsideThePlanIsLeftOut() {
        Draft draft = draft(Drawn.ofPlan(2021, 2025, "n|u|T2015|T2025\n授权量|件|400|500\n登记量|件|300|400"));
        assertEquals("D2 500 件|D3 400 件", values(firstFix(draft)));
    }

    @Test
    void roleIsThatOfTheColumnOfTheHeadAndChecksLookAgain() {
        Draft draft = draft("n|u|B2020|T2021|T2022\n授权量|件|412|455|430");
        Finding head = new Finding(Code.ROLE_INFERRED_TARGET, "s", "E1", List.of("2022", "2021—2025"));
        assertEquals("TARGET_TURNS_BACK E2", codes(draft));
        Draft fixed = fixes.apply(draft, head, new Fix.TakeRole(Role.ACTUAL));
        assertEquals(Role.TARGET, value(fixed, 1).role());
        assertEquals(Role.ACTUAL, value(fixed, 2).role());
        assertEquals("", codes(fixed));
    }

    @Test
    void unitHoldsForTheRowButNotForCellsThatPrintTheirOwn() {
        Draft draft = draft("n|u|A2022|A2023\n授权量||1.2|13000件\n登记量||4|5");
        Draft fixed = fixes.apply(draft, OF_READING, new Fix.TakeUnit(Unit.of("万件")));
        assertEquals("C2 1.2 万件|D2 13000 件|C3 4 |D3 5 ", values(fixed));
        assertEquals("万件", fixed.tables().getFirst().indicators().getFirst().measure().unit().symbol());
    }

    @Test
    void unitTakenFromThePlanSettlesThatTheRowHasNone() {
        Draft draft = draft("n|u|A2022|A2023\n授权量||1.2|1.3\n登记量||4|5");
        List<Finding> told = List.of(OF_READING, new Finding(Code.UNIT_MISSING, "s", "C3", List.of("登记量")));
        Finding ofPlan = new Finding(Code.UNIT_FROM_PLAN, "s", "D2", List.of("授权量", "万件"));
        Draft missing = new Draft(draft.file(), draft.tables(), List.of(), told);
        assertEquals("UNIT_MISSING C3", codes(fixes.apply(missing, ofPlan, new Fix.TakeUnit(Unit.of("万件")))));
    }

    @Test
    void sumOfACellLeftOutIsNoneAnyMore() {
        Draft draft = draft(Drawn.total(true, "n|u|A2024\n授权量|件|820\n发明|件|8200"));
        Finding finding = draft.findings().getFirst();
        Draft fixed = fixes.apply(draft, finding, new Fix.LeaveOut());
        assertEquals("C2 820 件", values(fixed));
        assertEquals(List.of(), fixed.tables().getFirst().sums());
        assertEquals("", codes(fixed));
    }

    @Test
    void correctedPartIsAddedUpAnew() {
        Draft draft = draft(Drawn.total(false, "n|u|A2024\n全市|件|605\n东区|件|250\n西区|件|345"));
        Finding finding = new Finding(Code.TOTAL_DIFFERS, "s", "C4", List.of("", "", "", ""));
        assertEquals("TOTAL_DIFFERS C2", codes(draft));
        assertEquals("", codes(fixes.apply(draft, finding, new Fix.TakeValue(new BigDecimal("355")))));
    }

    @Test
    void whatReadingToldStaysTold() {
        Draft draft = draft("n|u|A2023|A2024|A2025\n满意度|%|0.86|87|88");
        List<Finding> told = new ArrayList<>(draft.findings());
        told.add(OF_READING);
        Draft both = new Draft(draft.file(), draft.tables(), List.of(), told);
        assertEquals("UNIT_MISSING A2", codes(firstFix(both)));
    }

    /** The falling number was decided to be right as it is; another cell decided later does not bring it back. */
    @Test
    void cellDecidedAboutIsNotDoubtedAgain() {
        Draft draft = draft("n|u|A2021|A2022|A2023\n累计人次|人次|1500|1400|2900\n满意度|%|86|0.87|88");
        assertEquals("SHARE_SCALE D3\nCUMULATIVE_FALLS D2", codes(draft));
        Draft first = fixes.apply(draft, draft.findings().getLast(), new Fix.TakeValue(new BigDecimal("1400")));
        assertEquals("SHARE_SCALE D3", codes(first));
        assertEquals("", codes(firstFix(first)));
    }

    @Test
    void tablesOfOtherSheetsStayAsTheyAre() {
        Draft draft = draft("n|u|A2023|A2024|A2025\n满意度|%|0.86|87|88");
        Finding elsewhere = new Finding(Code.SHARE_SCALE, "t", "C2", List.of("", ""));
        assertEquals(draft.tables(), fixes.apply(draft, elsewhere, new Fix.LeaveOut()).tables());
    }

    @Test
    void whatANameMeansIsNoFixOfADraft() {
        Draft draft = draft("n|u|A2023\n满意度|%|86");
        assertThrows(IllegalArgumentException.class, () -> fixes.apply(draft, OF_READING, new Fix.KeepApart()));
    }

    private Draft firstFix(Draft draft) {
        Finding finding = draft.findings().getFirst();
        return fixes.apply(draft, finding, finding.fixes().getFirst());
    }

    private Draft draft(String drawn) {
        return draft(Drawn.table(drawn));
    }

    private Draft draft(DraftTable table) {
        return new Draft(new DraftFile("f.xlsx", "00", "xlsx"), List.of(table), List.of(), checks.of(table));
    }

    private static DraftValue value(Draft draft, int index) {
        return draft.tables().getFirst().indicators().getFirst().values().get(index);
    }

    private static String values(Draft draft) {
        return draft.tables().getFirst().indicators().stream()
                .flatMap(i -> i.values().stream())
                .map(v -> v.cell() + " " + plain(v.value()) + " " + v.unit().symbol())
                .collect(Collectors.joining("|"));
    }

    private static String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return "-";
        }
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static String codes(Draft draft) {
        return draft.findings().stream().map(f -> f.code() + " " + f.cell()).collect(Collectors.joining("\n"));
    }
}
