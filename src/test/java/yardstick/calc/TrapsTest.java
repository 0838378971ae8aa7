package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yardstick.calc.Figure.assertIs;
import static yardstick.calc.Figure.assertNone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Target;

/** The places where a gap is easily got wrong. */
class TrapsTest {

    private static Made lower() {
        return Made.of(Kind.LEVEL, Direction.LOWER).unit("天");
    }

    /** 结案时间缩短20%: 50 days to 40; 46 is 4 of 10 done when half the time is gone. */
    @Test
    void lowerIsBetter() {
        Gap gap = lower().from("2022", "50").to("2024", Comparator.LE, "40").was("2023", "46").gap("2024-01-31");
        assertIs("0.4", gap.figures().standing().completion());
        assertNone(Reason.LOWER_IS_BETTER, gap.figures().standing().attainment());
        assertIs("-6", gap.figures().remaining().gapToTarget());
        assertIs("-2.4", gap.figures().timing().months());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void lowerIsReachedFromAbove() {
        Made made = lower().from("2022", "50").to("2024", Comparator.LE, "40");
        assertEquals(Status.ACHIEVED_EARLY, made.was("2023", "40").gap("2024-01-31").status());
    }

    @Test
    void aBaselineThatEqualsItsTargetHasNoCompletion() {
        Gap gap = Made.level().from("2022", "95").to("2025", "95").was("2023", "94").gap("2024-01-31");
        assertNone(Reason.BASELINE_EQUALS_TARGET, gap.figures().standing().completion());
        assertNone(Reason.BASELINE_EQUALS_TARGET, gap.figures().timing().months());
        assertEquals(Reason.BASELINE_EQUALS_TARGET, gap.statusReason());
        assertEquals(Status.NOT_JUDGED, gap.status());
    }

    @ParameterizedTest
    @CsvSource({"94, MISSED", "95, ACHIEVED"})
    void aBaselineThatEqualsItsTargetIsReachedOrNot(String value, Status status) {
        Made made = Made.level().from("2022", "95").to("2025", "95").was("2025", value);
        assertEquals(status, made.gap("2026-01-31").status());
    }

    /** −4 to 2: at −1 half is done; no quotient and no growth rate of such values means anything. */
    @Test
    void negativeValuesHaveACompletionButNoQuotient() {
        Gap gap = Made.level().from("2022", "-4").to("2024", "2").was("2023", "-1").gap("2024-01-31");
        assertIs("0.5", gap.figures().standing().completion());
        assertNone(Reason.NOT_POSITIVE, gap.figures().standing().attainment());
        assertNone(Reason.NOT_POSITIVE, gap.figures().remaining().neededGrowth());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @Test
    void beyondTheTargetWhileWorseningIsReachedAndTheFallIsShown() {
        Gap gap = Made.level().from("2021", "9").to("2025", "10").was("2022", "13").was("2023", "11").gap("2024-01-31");
        assertEquals(Status.ACHIEVED_EARLY, gap.status());
        assertIs("-2", gap.figures().history().change());
        assertNone(Reason.TARGET_REACHED, gap.figures().remaining().neededPerPeriod());
        assertNone(Reason.OFF_PATH, gap.figures().timing().months());
    }

    @Test
    void aTargetOnTheWorseSideOfTheBaselineHasNoCompletion() {
        Gap gap = Made.level().from("2021", "15").to("2025", "10").was("2023", "8").gap("2024-01-31");
        assertNone(Reason.TARGET_BEHIND_BASELINE, gap.figures().standing().completion());
        assertEquals(Status.NOT_JUDGED, gap.status());
    }

    @Test
    void oneActualAloneHasNoChangeOnLastYear() {
        Gap gap = Made.level().from("2021", "0").to("2025", "8").was("2023", "4").gap("2024-01-31");
        assertNone(Reason.TOO_FEW_POINTS, gap.figures().history().change());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @Test
    void aValueOfTheBaselineDayItselfIsNoProgress() {
        Gap gap = Made.level().from("2023", "4").to("2025", "8").was("2023", "4").gap("2024-01-31");
        assertEquals(Status.NOT_JUDGED, gap.status());
        assertEquals(Reason.OUTSIDE_PERIOD, gap.statusReason());
    }

    @Test
    void aBlankPastPeriodLeavesTheLastKnownValueAndSaysItIsOld() {
        Gap gap = Made.level()
                .from("2021", "0")
                .to("2025", "8")
                .was("2022", "2")
                .was("2023", Comparator.NONE, null, "")
                .gap("2024-01-31");
        assertEquals(LocalDate.of(2022, 12, 31), gap.basis().judgedAt());
        assertTrue(gap.basis().stale());
        assertIs("0.25", gap.figures().timing().share());
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true"})
    void anActualIsOldOnceItsNextPeriodHasEnded(String asOf, boolean stale) {
        Gap gap = Made.level().from("2021", "0").to("2025", "8").was("2023", "4").gap(asOf);
        assertEquals(stale, gap.basis().stale());
    }

    @Test
    void anActualWhosePeriodEndsAfterTheAsOfDateIsNotUsed() {
        Gap gap = Made.level().from("2021", "0").to("2025", "8").was("2022", "2").was("2023", "7").gap("2023-12-30");
        assertEquals(LocalDate.of(2022, 12, 31), gap.basis().judgedAt());
        assertFalse(gap.basis().stale());
    }

    @Test
    void aTargetLoweredLaterIsJudgedInItsNewVersionAndTheOldOneIsKept() {
        Target.Aim lowered = new Target.Aim(Comparator.EQ, new BigDecimal("6"), null, "6");
        Made made = Made.level().from("2021", "0").to("2025", "8").to("2025", 2, lowered);
        Gap gap = made.was("2023", "3").gap("2024-01-31");
        assertIs("0.5", gap.figures().standing().completion());
        assertEquals(new BigDecimal("6"), Objects.requireNonNull(gap.basis().target()).value());
        assertEquals(new BigDecimal("8"), Objects.requireNonNull(gap.basis().original()).value());
    }

    @Test
    void valuesOfDistrictsAreNotTakenForTheCity() {
        Gap gap = Made.level()
                .from("2021", "0")
                .to("2025", "8")
                .was("2023", Comparator.EQ, BigDecimal.ONE, "源城区")
                .gap("2024-01-31");
        assertEquals(Reason.DISTRICT_VALUES_ONLY, gap.statusReason());
        assertEquals(List.of(), gap.basis().measured());
    }

    @Test
    void aTargetWithoutADateIsReachedOrNotJudged() {
        Made made = Made.level().from("2021", "0").to(null, Comparator.GE, "5");
        Gap open = made.was("2022", "4").gap("2024-01-31");
        assertEquals(Reason.NO_PERIOD, open.statusReason());
        assertIs("0.8", open.figures().standing().completion());
        assertEquals(Status.ACHIEVED, made.was("2023", "5").gap("2024-01-31").status());
    }

    @Test
    void wordsAreNotJudged() {
        Target.Aim words = new Target.Aim(Comparator.TEXT, null, null, "排名靠前");
        Gap gap = Made.of(Kind.WORDS, Direction.NONE).to("2025", 1, words).gap("2024-01-31");
        assertEquals(Reason.WORDS_ONLY, gap.statusReason());
    }

    /** Path 10, 12, 12, 16: on the flat piece the value 12 belongs to the judged day itself. */
    @Test
    void aFlatPieceOfThePathMakesNobodyLate() {
        Gap gap = Made.level()
                .from("2021", "10")
                .to("2022", "12")
                .to("2023", "12")
                .to("2024", "16")
                .was("2023", "12")
                .gap("2024-01-31");
        assertIs("0", gap.figures().timing().months());
    }

    /** Between the printed 10 (2023) and 20 (2024) at mid-year: (15 − 0)/20, a share and never a target. */
    @Test
    void aHalfYearValueIsSharedOutBetweenTwoPrintedTargets() {
        Made made = Made.level().from("2022", "0").to("2023", "10").to("2024", "20");
        Gap gap = made.was("2024-H1", "15").gap("2024-07-31");
        assertIs("0.75", gap.figures().timing().share());
        assertNone(Reason.NO_TARGET_FOR_PERIOD, gap.figures().timing().path());
    }

    @Test
    void anEmptyPlanHasNoGapsAndEveryStatusCountsZero() {
        GapTable table = new GapAnalysis()
                .analyse(Made.plan(null, List.of()), LocalDate.of(2024, 1, 31), RuleSet.nationalFour());
        assertEquals(List.of(), table.gaps());
        assertEquals(Status.values().length, table.summary().size());
    }
}
