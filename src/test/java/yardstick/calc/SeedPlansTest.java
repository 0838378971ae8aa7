package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yardstick.calc.Figure.assertIs;
import static yardstick.calc.Figure.assertNone;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Target;

/**
 * Rows of the plans of 蚌埠 (2024—2026) and 河源 (2021—2025). Plan numbers are as printed, actuals are invented.
 * Expected values were worked out apart from the program, with Python's decimal at 40 digits.
 */
class SeedPlansTest {

    private static Made patents() {
        return Made.level().from("2023", "9.54").to("2024", "10.5").to("2025", "12").to("2026", "14");
    }

    private static Made pledge(Kind kind) {
        return Made.of(kind, Direction.HIGHER)
                .unit("亿元")
                .from("2023", "17.2")
                .to("2024", "20")
                .to("2025", "22")
                .to("2026", "25");
    }

    private static Made satisfaction() {
        Target.Aim none = new Target.Aim(Comparator.NONE, null, null, "——");
        return Made.of(Kind.SHARE, Direction.HIGHER)
                .unit("%")
                .from("2023", "86")
                .to("2024", 1, none)
                .to("2025", 1, none)
                .to("2026", "90");
    }

    @ParameterizedTest
    @CsvSource({"LEVEL", "ANNUAL_FLOW"})
    void pledgeFinanceNeedsThirteenPointTwoEightPercentAYearFromItsBaseline(Kind kind) {
        Gap gap = pledge(kind).gap("2024-03-04");
        assertIs("0.132758128399", gap.figures().remaining().neededGrowth());
        assertIs("0.132758128399", gap.figures().timing().plannedGrowth());
        assertIs("2.6", gap.figures().remaining().neededPerPeriod());
        assertTrue(((Answer.Known) gap.figures().remaining().neededGrowth()).approximate());
        assertNone(Reason.NO_ACTUAL, gap.figures().standing().completion());
        assertEquals(Status.NOT_JUDGED, gap.status());
        assertEquals(Reason.NO_ACTUAL, gap.statusReason());
    }

    @Test
    void pledgeFinanceNeedsThirteenPointTwoThreePercentAYearFromTwentyTwentyFour() {
        Gap gap = pledge(Kind.LEVEL).was("2024", "19.5").gap("2025-03-01");
        assertIs("0.132277034145", gap.figures().remaining().neededGrowth());
        assertIs("2.75", gap.figures().remaining().neededPerPeriod());
        assertIs("0.2948717948717949", gap.figures().standing().completion());
        assertIs("0.3589743589743590", gap.figures().timing().share());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void anAnnualFlowIsHeldAgainstTheTargetOfItsYear() {
        Gap gap = pledge(Kind.ANNUAL_FLOW).was("2024", "19.5").gap("2025-03-01");
        assertIs("0.975", gap.figures().judged().progress());
        assertIs("1", gap.figures().judged().expected());
        assertEquals(Status.ON_SCHEDULE, gap.status());
        assertEquals(new Figures.Periods(0, 1, 0), gap.figures().standing().periods());
    }

    /** Case A42: P 28.25 %, plan path 21.52 %, straight line 33.3 %, earned schedule 1.20 years. */
    @Test
    void patentsAreAheadOfThePlansOwnPathThoughBehindTheStraightLine() {
        Gap gap = patents().was("2024", "10.8").gap("2025-01-31");
        assertIs("0.2825112107623318", gap.figures().standing().completion());
        assertIs("0.2152466367713004", gap.figures().timing().share());
        assertEquals(ShareOrigin.PLAN_PATH, gap.figures().timing().origin());
        assertIs("0.0672645739910314", gap.figures().judged().lead());
        assertIs("2.4", gap.figures().timing().months());
        assertIs("10.5", gap.figures().timing().path());
        assertIs("-0.3", gap.figures().timing().gapToPath());
        assertIs("3.2", gap.figures().remaining().gapToTarget());
        assertIs("0.7714285714285714", gap.figures().standing().attainment());
        assertIs("1.26", gap.figures().history().change());
        assertEquals(Status.AHEAD, gap.status());
    }

    /** The same two numbers without the plan's own path: 28.25 % − 33.33 % = −5.08 points. */
    @Test
    void theSamePatentsWouldBeBehindIfThePlanPrintedNoPath() {
        Gap gap = Made.level().from("2023", "9.54").to("2026", "14").was("2024", "10.8").gap("2025-01-31");
        assertIs("-0.0508221225710015", gap.figures().judged().lead());
        assertEquals(Status.BEHIND, gap.status());
    }

    /** Case A41: 完成率 96.7 % flatters, 增量完成率 25 % tells. */
    @Test
    void satisfactionIsJudgedByItsIncrement() {
        Gap gap = satisfaction().was("2025", "87").gap("2026-01-15");
        assertIs("0.9666666666666667", gap.figures().standing().attainment());
        assertIs("0.25", gap.figures().standing().completion());
        assertEquals(Status.BEHIND, gap.status());
    }

    @ParameterizedTest
    @CsvSource({"2024, 0.3333333333333333", "2025, 0.6666666666666667"})
    void aHoleInThePathIsNeverATarget(String year, String share) {
        Gap gap = satisfaction().was(year, "88").gap("2026-01-15");
        assertNone(Reason.NO_TARGET_FOR_PERIOD, gap.figures().timing().path());
        assertNone(Reason.NO_TARGET_FOR_PERIOD, gap.figures().timing().gapToPath());
        assertIs(share, gap.figures().timing().share());
        assertEquals(ShareOrigin.STRAIGHT_LINE, gap.figures().timing().origin());
        assertEquals(
                List.of(new BigDecimal("86"), new BigDecimal("90")),
                gap.basis().path().stream().map(PathPoint::value).toList());
    }

    @Test
    void satisfactionInPercentHasNoGrowthRate() {
        Gap gap = satisfaction().was("2025", "87").gap("2026-01-15");
        assertNone(Reason.KIND_HAS_NO_RATE, gap.figures().remaining().neededGrowth());
        assertIs("3", gap.figures().remaining().neededPerPeriod());
    }

    /** Case A40: trademark targets follow constant growth, 4.9 × (7/4.9)^(1/3) = 5.5186. */
    @Test
    void constantGrowthFillsTheWayWhereTheOfficeChoseIt() {
        RuleSet rule = RuleSet.nationalFour();
        RuleSet growing = new RuleSet(rule.name(), rule.version(), rule.borders(), RuleSet.Fill.CONSTANT_GROWTH);
        Made trademarks = Made.level().unit("万件").from("2023", "4.9").to("2026", "7").was("2024", "6");
        Gap gap = trademarks.gap("2025-01-31", growing);
        assertIs("0.294578387702", gap.figures().timing().share());
        assertEquals(ShareOrigin.CONSTANT_GROWTH, gap.figures().timing().origin());
        assertIs("8.441227038548", gap.figures().timing().months());
        assertIs("0.126247880444", gap.figures().timing().plannedGrowth());
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL_FLOW, 件/年, 5",
        "ANNUAL_FLOW, 件/年, 70",
        "SHARE, %, 85",
        "ANNUAL_FLOW, 人次/年, 3000",
        "LEVEL, 家, 2",
        "SHARE, %, 83"
    })
    void aStatedAbsenceOfABaselineGivesNoCompletionAndSaysWhy(Kind kind, String unit, String target) {
        Gap gap = Made.of(kind, Direction.HIGHER)
                .unit(unit)
                .plan("2021/2025")
                .fromNone("2020")
                .to("2025", Comparator.GE, target)
                .was("2023", "1")
                .gap("2024-03-31");
        assertNone(Reason.NO_BASELINE, gap.figures().standing().completion());
        assertNone(Reason.NO_BASELINE, gap.figures().history().sinceBaseline());
        assertNone(Reason.NO_BASELINE, gap.figures().timing().months());
        assertEquals(Status.NOT_JUDGED, gap.status());
        assertEquals(Reason.NO_BASELINE, gap.statusReason());
    }

    @ParameterizedTest
    @CsvSource({"2024, 3, ACHIEVED_EARLY", "2025, 2, ACHIEVED", "2025, 1, MISSED"})
    void withoutABaselineOnlyWhatIsReachedOrDueIsJudged(String year, String value, Status status) {
        Gap gap = Made.level().fromNone("2020").to("2025", Comparator.GE, "2").was(year, value).gap("2026-03-31");
        assertEquals(status, gap.status());
    }

    /** 9005 → 18000: P (13500 − 9005)/8995 = 49.97 %, 60 % of the time gone. */
    @Test
    void aYearlyAmountWithAFinalTargetOnlyIsJudgedByItsIncrement() {
        Gap gap = Made.of(Kind.ANNUAL_FLOW, Direction.HIGHER)
                .unit("万元")
                .from("2020", "9005")
                .to("2025", "18000")
                .was("2023", "13500")
                .gap("2024-03-31");
        assertIs("0.4997220678154530", gap.figures().judged().progress());
        assertIs("0.6", gap.figures().judged().expected());
        assertIs("0.144502336913", gap.figures().history().cagr());
        assertIs("0.154700538379", gap.figures().remaining().neededGrowth());
        assertIs("0.148570764374", gap.figures().timing().plannedGrowth());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void aBaselineOfZeroHasACompletionButNoGrowth() {
        Gap gap = Made.level().from("2020", "0").to("2025", "2").was("2023", "1").gap("2024-03-31");
        assertIs("0.5", gap.figures().standing().completion());
        assertNone(Reason.NOT_POSITIVE, gap.figures().timing().plannedGrowth());
        assertNone(Reason.NOT_POSITIVE, gap.figures().history().cagr());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void everyInputOfAReadValueLeadsBackToItsCell() {
        Gap gap = patents().was("2024", "10.8").gap("2025-01-31");
        Step step = gap.trail().stream()
                .filter(s -> s.name().equals("completion"))
                .findFirst()
                .orElseThrow();
        assertEquals("(y − b) ÷ (T − b)", step.formula());
        assertEquals(
                List.of(
                        new Step.Input("y", "10.8", Made.source("A1")),
                        new Step.Input("b", "9.54", Made.source("B1")),
                        new Step.Input("T", "14", Made.source("T3"))),
                step.inputs());
        assertEquals(gap.figures().standing().completion(), step.result());
    }
}
