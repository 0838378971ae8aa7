package yardstick.importing.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Fix;
import yardstick.model.Period;

/** Years that are missing or far off, and the way from the baseline to the target. */
class YearsTest {

    @Test
    void yearFarBehindTheOthersIsToldWithTheNextOne() {
        var finding = Drawn.only(Drawn.table("n|u|A2021|A2022|A2023|A2042\n授权量|件|412|455|501|540"));
        assertEquals("YEAR_DOUBTFUL F2", finding.code() + " " + finding.cell());
        assertEquals(new Fix.TakePeriod(new Period.Year(2024)), finding.fixes().getFirst());
    }

    @Test
    void yearLeftOutIsTold() {
        assertEquals("YEAR_SKIPPED E2", Drawn.told(Drawn.table("n|u|A2021|A2022|A2024\n授权量|件|412|455|501")));
    }

    @Test
    void yearsInStepsOfFiveAndABaselineBetweenAreNoGap() {
        assertEquals("", Drawn.told(Drawn.table("n|u|A2010|A2015|A2020\n授权量|件|412|455|501")));
        assertEquals("", Drawn.told(Drawn.table("n|u|A2019|B2020|A2021|A2022\n授权量|件|412|455|501|540")));
    }

    @Test
    void blankCellBetweenNumbersIsTold() {
        assertEquals("VALUE_SKIPPED D2", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                授权量|件|412||501
                登记量|件|390|410|430
                """)));
    }

    @Test
    void dashesAndYearsNotYetReportedAreNoBlank() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2022|A2023|A2024
                授权量|件|412|—|501
                登记量|件|390|410|
                """)));
    }

    @Test
    void targetsBeforeThePlanAndActualsLongAfterItAreTold() {
        assertEquals("""
                YEAR_OUTSIDE_PLAN C2
                YEAR_OUTSIDE_PLAN E2""", Drawn.told(Drawn.ofPlan(2021, 2025, """
                n|u|T2015|T2025|A2028
                授权量|件|400|500|600
                登记量|件|300|400|500
                """)));
    }

    @Test
    void horizonsOfThePlanAndItsAftermathAreInside() {
        assertEquals("", Drawn.told(Drawn.ofPlan(2021, 2025, """
                n|u|B2019|A2020|T2023|T2025|T2035|A2026
                授权量|件|300|380|400|500|900|510
                """)));
    }

    @Test
    void lastTargetAgainstTheDirectionIsTold() {
        assertEquals("DIRECTION_DOUBTFUL D2", Drawn.told(Drawn.table("n|u|B2020|T2025\n投诉率/LOWER|%|3|5")));
        assertEquals("", Drawn.told(Drawn.table("n|u|B2020|T2025\n投诉率/LOWER|%|5|3")));
    }

    @Test
    void targetThatIsWorseThanTheYearBeforeIsTold() {
        assertEquals(
                "TARGET_TURNS_BACK E2", Drawn.told(Drawn.table("n|u|B2020|T2021|T2022|T2023\n授权量|件|400|450|430|480")));
    }

    @Test
    void targetsThatStandOrGoTheirWayAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|B2020|T2021|T2022|T2023
                授权量|件|400|450|450|480
                审查周期/LOWER|天|40|38|35|30
                投入/KEEP|亿元|2.0|2.1|2.0|2.1
                """)));
    }

    @Test
    void actualTwiceTheLastTargetIsTold() {
        assertEquals("TARGET_FAR_EXCEEDED C2", Drawn.told(Drawn.table("n|u|A2023|T2025\n授权量|件|990|480")));
        assertEquals("TARGET_FAR_EXCEEDED C2", Drawn.told(Drawn.table("n|u|A2023|T2025\n审查周期/LOWER|天|12|30")));
    }

    @Test
    void targetsAlreadyReachedAndFewThingsAreNoFinding() {
        assertEquals("", Drawn.told(Drawn.table("""
                n|u|A2023|T2025
                授权量|件|510|480
                地理标志|个|4|2
                满意度|%|92|45
                审查周期/LOWER|天|28|30
                """)));
    }
}
