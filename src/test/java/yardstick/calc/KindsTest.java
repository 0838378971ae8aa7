package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static yardstick.calc.Figure.assertIs;
import static yardstick.calc.Figure.assertNone;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Target;

/** Each kind of indicator is judged as its kind asks. */
class KindsTest {

    private static Made yearly() {
        return Made.of(Kind.ANNUAL_FLOW, Direction.HIGHER).plan("2023/2025");
    }

    private static Made total() {
        return Made.of(Kind.CUMULATIVE, Direction.HIGHER).unit("万元");
    }

    private static Made growth() {
        Made made = Made.of(Kind.GROWTH_RATE, Direction.HIGHER).unit("%");
        return made.from("2020", "9").to("2025", Comparator.GE, "10");
    }

    private static Made keep() {
        return Made.of(Kind.KEEP, Direction.KEEP).unit("%");
    }

    /** 60 of 70 in nine months: 85.7 % done, 75 % of the year gone; no baseline is needed for that. */
    @Test
    void aYearToDateTotalIsHeldAgainstTheElapsedPartOfTheYear() {
        Gap gap = yearly().to("2025", "70").was("2025-01/2025-09", "60").gap("2025-10-15");
        assertIs("0.8571428571428571", gap.figures().judged().progress());
        assertIs("0.75", gap.figures().judged().expected());
        assertEquals(Status.AHEAD, gap.status());
        assertIs("10", gap.figures().remaining().gapToTarget());
    }

    @Test
    void quartersOfAYearAddUpToItsTotalSoFar() {
        Gap gap = yearly().to("2025", "70").was("2025-Q1", "20").was("2025-Q2", "15").gap("2025-07-15");
        assertEquals(
                new BigDecimal("35"),
                Objects.requireNonNull(gap.basis().latest().orElseThrow().value()));
        assertIs("0.5", gap.figures().judged().progress());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @Test
    void aPartOfAYearIsNotComparableWithTheTargetOfAnotherYear() {
        Gap gap = yearly().from("2022", "40").to("2025", "70").was("2024-01/2024-09", "60").gap("2024-10-15");
        assertNone(Reason.PART_OF_YEAR, gap.figures().remaining().gapToTarget());
        assertNone(Reason.PART_OF_YEAR, gap.figures().standing().attainment());
        assertNone(Reason.PART_OF_YEAR, gap.figures().standing().completion());
        assertEquals(Reason.NO_TARGET_FOR_PERIOD, gap.statusReason());
    }

    @Test
    void aPartOfAYearIsComparedWithTheSameMonthsOfTheYearBefore() {
        Gap gap = yearly()
                .to("2025", "70")
                .was("2024-01/2024-09", "48")
                .was("2024", "66")
                .was("2025-01/2025-09", "60")
                .gap("2025-10-15");
        assertIs("12", gap.figures().history().change());
    }

    @Test
    void aQuarterWithoutTheQuartersBeforeItIsNoYearToDate() {
        Gap gap = yearly().to("2025", "70").was("2025-Q2", "60").gap("2025-07-15");
        assertEquals(Reason.MISSING_PERIOD, gap.statusReason());
    }

    /** Accidents: 6 of at most 10 when half the year is gone is ten points worse than its share. */
    @Test
    void aYearlyTotalThatShouldBeSmallIsBehindWhenItRunsAhead() {
        Made made = Made.of(Kind.ANNUAL_FLOW, Direction.LOWER).to("2025", Comparator.LE, "10");
        Gap gap = made.was("2025-H1", "6").gap("2025-07-15");
        assertIs("-0.1", gap.figures().judged().lead());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void aPromiseForEveryYearIsNotReachedEarlyByOneOfThem() {
        Gap gap = yearly().to("2023/2025", Comparator.GE, "100").was("2023", "103").gap("2024-03-01");
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @Test
    void aPromiseForEveryYearIsMissedAtTheEndIfOneYearFailed() {
        Gap gap = yearly()
                .to("2023/2025", Comparator.GE, "100")
                .was("2023", "99")
                .was("2024", "120")
                .was("2025", "120")
                .gap("2026-03-01");
        assertEquals(new Figures.Periods(2, 3, 0), gap.figures().standing().periods());
        assertEquals(Status.MISSED, gap.status());
    }

    /** 五年累计5亿元: 9,000 + 12,000 + 11,000 of 50,000 is 64 % after 60 % of the time. */
    @Test
    void aCumulativeIndicatorIsTheSumOfItsYears() {
        Gap gap = total().to("2021/2025", Comparator.GE, "50000")
                .was("2021", "9000")
                .was("2022", "12000")
                .was("2023", "11000")
                .gap("2024-03-01");
        assertIs("0.64", gap.figures().judged().progress());
        assertIs("0.6", gap.figures().judged().expected());
        assertIs("9000", gap.figures().remaining().neededPerPeriod());
        assertEquals(Status.ON_SCHEDULE, gap.status());
        assertEquals("actual", gap.trail().getFirst().name());
    }

    @Test
    void runningTotalsAreNotAddedUpAgain() {
        Gap gap = total().to("2021/2025", Comparator.GE, "50000")
                .was("2021", "9000")
                .was("2021/2022", "21000")
                .was("2021/2023", "32000")
                .gap("2024-03-01");
        assertIs("0.64", gap.figures().judged().progress());
    }

    @Test
    void aSumEndsWithTheSpanItIsAskedFor() {
        Gap gap = total().to("2024/2025", Comparator.GE, "100")
                .was("2024", "40")
                .was("2025", "50")
                .was("2026", "30")
                .gap("2027-03-01");
        assertIs("0.9", gap.figures().standing().attainment());
        assertEquals(Status.MISSED, gap.status());
    }

    @Test
    void aSumWithAHoleStandsWhereItsLastCompletePeriodEnded() {
        Made total = total().to("2021/2025", Comparator.GE, "50000").was("2021", "9000").was("2023", "11000");
        Gap gap = total.gap("2024-03-01");
        assertEquals(Made.period("2021").end(), gap.basis().judgedAt());
        assertIs("0.18", gap.figures().judged().progress());
    }

    @Test
    void aRunningTotalWithABaselineGoesOnFromThere() {
        Gap gap = total().plan("2024/2026").from("2023", "114").to("2026", "210").was("2024", "146").gap("2025-03-01");
        assertIs("0.3333333333333333", gap.figures().standing().completion());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    /** Case A20: eleven of twelve met is 92 %. */
    @Test
    void whatIsToBeKeptIsCountedByThePeriodsThatMetIt() {
        Made made = keep().plan("2009/2020").to("2009/2020", Comparator.GE, "98");
        for (int year = 2009; year <= 2020; year++) {
            made.was(Integer.toString(year), year == 2015 ? "97.9" : "98");
        }
        Gap gap = made.gap("2020-12-30");
        assertEquals(new Figures.Periods(10, 11, 0), gap.figures().standing().periods());
        assertEquals(Status.BEHIND, gap.status());
        assertIs("0.9166666666666667", made.gap("2021-01-31").figures().judged().progress());
        assertEquals(Status.MISSED, made.gap("2021-01-31").status());
    }

    @Test
    void aYearWithoutAValueIsNeitherMetNorFailed() {
        Gap gap = keep().to("2018/2020", Comparator.GE, "95").was("2018", "96").gap("2020-03-31");
        assertEquals(new Figures.Periods(1, 2, 1), gap.figures().standing().periods());
        assertEquals(Status.ON_SCHEDULE, gap.status());
        assertNone(Reason.KIND_HAS_NO_COMPLETION, gap.figures().standing().completion());
        assertNone(Reason.KIND_HAS_NO_ATTAINMENT, gap.figures().standing().attainment());
    }

    @Test
    void whatWasKeptToTheEndIsAchievedAndNeverEarly() {
        Gap gap = keep().to("2018/2019", Comparator.GE, "95").was("2018", "96").was("2019", "95").gap("2020-03-31");
        assertEquals(Status.ACHIEVED, gap.status());
    }

    /** 每年安排学习1-2次. */
    @ParameterizedTest
    @CsvSource({"1, ON_SCHEDULE", "2, ON_SCHEDULE", "3, BEHIND", "0, BEHIND"})
    void aRangeIsMetInsideIt(String value, Status status) {
        Target.Aim range = new Target.Aim(Comparator.RANGE, BigDecimal.ONE, BigDecimal.TWO, "1-2次");
        Made made = Made.of(Kind.RANGE, Direction.REACH).to("2018/2020", 1, range);
        assertEquals(status, made.was("2018", value).gap("2019-03-31").status());
    }

    @Test
    void aGrowthRateIsJudgedInPointsAndHasNoGrowthOfItsOwn() {
        Gap gap = growth().was("2023", "9.3").gap("2024-03-31");
        assertIs("0.3", gap.figures().standing().completion());
        assertNone(Reason.KIND_HAS_NO_ATTAINMENT, gap.figures().standing().attainment());
        assertNone(Reason.KIND_HAS_NO_RATE, gap.figures().remaining().neededGrowth());
        assertIs("0.35", gap.figures().remaining().neededPerPeriod());
        assertEquals(Status.BEHIND, gap.status());
    }

    @Test
    void aGrowthRateThatIsHighNowIsNotReachedForGood() {
        assertEquals(Status.AHEAD, growth().was("2023", "12").gap("2024-03-31").status());
    }

    @Test
    void aFirstIsReachedWithTheFirstOne() {
        Made made = Made.of(Kind.FROM_ZERO, Direction.HIGHER).from("2020", "0").to("2025", Comparator.GE, "1");
        assertEquals(Status.BEHIND, made.was("2022", "0").gap("2023-01-31").status());
        assertEquals(Status.ACHIEVED_EARLY, made.was("2023", "1").gap("2024-01-31").status());
    }

    @Test
    void downToZeroIsMeasuredByWhatIsGone() {
        Made made = Made.of(Kind.TO_ZERO, Direction.LOWER).from("2022", "8").to("2024", "0");
        Gap gap = made.was("2023", "4").gap("2024-01-31");
        assertIs("0.5", gap.figures().standing().completion());
        assertNone(Reason.KIND_HAS_NO_RATE, gap.figures().remaining().neededGrowth());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @ParameterizedTest
    @EnumSource(names = {"COVERAGE", "MILESTONES"})
    void theDoneOverAllNeedNoBaseline(Kind kind) {
        Gap gap = Made.of(kind, Direction.HIGHER).plan("2023/2025").to("2025", "9").was("2024", "6").gap("2025-03-01");
        assertNone(Reason.NO_BASELINE, gap.figures().standing().completion());
        assertIs("0.6666666666666667", gap.figures().judged().progress());
        assertEquals(Status.ON_SCHEDULE, gap.status());
    }

    @ParameterizedTest
    @CsvSource({"2023, 5, NOT_JUDGED", "2023, 3, ACHIEVED_EARLY", "2025, 4, MISSED"})
    void aRankIsReachedOrNot(String year, String rank, Status status) {
        Made made = Made.of(Kind.RANK, Direction.LOWER).from("2020", "8").to("2025", Comparator.LE, "3");
        assertEquals(status, made.was(year, rank).gap("2026-01-31").status());
    }

    @Test
    void aTrendIsNotJudged() {
        Made made = Made.of(Kind.TREND, Direction.HIGHER).from("2020", "8").to("2025", "9");
        assertEquals(Reason.WORDS_ONLY, made.was("2023", "10").gap("2024-01-31").statusReason());
    }
}
