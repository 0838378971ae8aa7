package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static yardstick.calc.Figure.assertIs;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFourTest {
    private static final String TINY = "0.000000000000000000000000000001";

    /** From 0 to 1 over two years, half the time gone: P is the value itself. */
    private static Status halfway(String value) {
        return Made.level().from("2023", "0").to("2025", "1").was("2024", value).gap("2025-01-31").status();
    }

    @Test
    void fivePointsAheadAreStillOnSchedule() {
        assertEquals(Status.ON_SCHEDULE, halfway("0.55"));
    }

    @Test
    void theSmallestStepBeyondFivePointsIsAhead() {
        assertEquals(Status.AHEAD, halfway(new BigDecimal("0.55").add(new BigDecimal(TINY)).toPlainString()));
    }

    @Test
    void fivePointsBehindAreStillOnSchedule() {
        assertEquals(Status.ON_SCHEDULE, halfway("0.45"));
    }

    @Test
    void theSmallestStepBelowFivePointsIsBehind() {
        assertEquals(Status.BEHIND, halfway(new BigDecimal("0.45").subtract(new BigDecimal(TINY)).toPlainString()));
    }

    /** 7/60 − 1/15 is 1/20; each rounded to 34 digits, the difference would come out above it. */
    @Test
    void aBorderIsMetExactlyByFractionsWithoutFiniteDecimals() {
        Made made = Made.level().from("2010", "0").to("2025", "60");
        assertEquals(Status.ON_SCHEDULE, made.was("2011", "7").gap("2012-01-31").status());
    }

    /** 14.6 % against 10 % stays within five points though 15 % would be shown. */
    @Test
    void aStatusDoesNotFlipBecauseAValueWasRoundedFirst() {
        RuleSet.Borders borders = new RuleSet.Borders(new BigDecimal("0.05"), new BigDecimal("0.05"), BigDecimal.ZERO);
        Fraction lead = new Fraction(new BigDecimal("14.9999"), new BigDecimal("100")).minus(Fraction.of(1, 10));
        assertEquals(
                Status.ON_SCHEDULE,
                new NationalFour(borders).judge(Reached.OPEN, Portion.of(lead)).status());
        assertEquals(
                Status.BEHIND,
                new NationalFour(borders)
                        .judge(Reached.OPEN, Portion.of(Fraction.of(-50001, 1_000_000)))
                        .status());
    }

    @Test
    void anOfficeMaySetItsOwnBorders() {
        RuleSet own = new RuleSet(
                RuleSet.Name.NATIONAL_FOUR,
                1,
                new RuleSet.Borders(new BigDecimal("0.01"), new BigDecimal("0.2"), BigDecimal.ZERO),
                RuleSet.Fill.STRAIGHT_LINE);
        assertEquals(
                Status.AHEAD,
                Made.level().from("2023", "0").to("2025", "1").was("2024", "0.52").gap("2025-01-31", own).status());
    }

    /**
     * Case A23: high-value patents per 10,000 people, 6.3 (2020) to 12 (2025), 9.4 at the end of 2022; the official
     * verdict of December 2023 was 快于预期. 3.1/5.7 against 2/5.
     */
    @Test
    void thePublishedMidTermVerdictIsFoundAgain() {
        Gap gap = Made.level().from("2020", "6.3").to("2025", "12").was("2022", "9.4").gap("2023-12-27");
        assertIs("0.5438596491228070", gap.figures().standing().completion());
        assertIs("0.1438596491228070", gap.figures().judged().lead());
        assertIs("3.1", gap.figures().history().sinceBaseline());
        assertEquals(Status.AHEAD, gap.status());
    }

    /** Case A24: 15.3 in June 2025 and 16 at the end of 2025 were both called 提前实现. */
    @ParameterizedTest
    @CsvSource({"2025-07-31", "2026-01-31"})
    void whatWasReachedBeforeTheDueDayStaysReachedEarly(String asOf) {
        Gap gap = Made.level()
                .from("2020", "6.3")
                .to("2025", "12")
                .was("2025-H1", "15.3")
                .was("2025", "16")
                .gap(asOf);
        assertEquals(Status.ACHIEVED_EARLY, gap.status());
    }

    @Test
    void thePublishedOverfulfilmentIsFoundAgain() {
        Gap gap = Made.level().from("2020", "6.3").to("2025", "12").was("2025", "16").gap("2026-01-31");
        assertIs("1.3333333333333333", gap.figures().standing().attainment());
        assertIs("1.7017543859649123", gap.figures().standing().completion());
    }

    @Test
    void whatWasLostAgainBeforeTheDueDayIsNotReachedEarly() {
        Gap gap = Made.level()
                .from("2022", "0")
                .to("2025", "10")
                .was("2023", "11")
                .was("2024", "9")
                .was("2025", "10")
                .gap("2026-01-31");
        assertEquals(Status.ACHIEVED, gap.status());
    }

    @Test
    void whatIsReachedAfterTheDueDayWasMissed() {
        Gap gap = Made.level()
                .from("2022", "0")
                .to("2024", "10")
                .was("2024", "9")
                .was("2025", "12")
                .gap("2026-01-31");
        assertEquals(Status.MISSED, gap.status());
    }

    @Test
    void aValueOnlyAfterTheDueDayDoesNotTellWhetherItWasMet() {
        Gap gap = Made.level().from("2022", "0").to("2024", "10").was("2025", "12").gap("2026-01-31");
        assertEquals(Status.NOT_JUDGED, gap.status());
        assertEquals(Reason.NO_ACTUAL_WHEN_DUE, gap.statusReason());
    }

    @Test
    void aTargetWhoseDayHasPassedIsNotMissedWithoutAValueForThatDay() {
        Gap gap = Made.level().from("2022", "0").to("2025", "9").was("2024", "6").gap("2026-06-30");
        assertEquals(Status.ON_SCHEDULE, gap.status());
        assertEquals(true, gap.basis().stale());
    }
}
