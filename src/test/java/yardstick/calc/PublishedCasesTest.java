package yardstick.calc;

import static yardstick.calc.Figure.assertIs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of public sources for the formulas that every rule shares. */
class PublishedCasesTest {

    /**
     * ServiceNow documentation (ServiceNow/ServiceNowDocs, target-types-overview.md and
     * target-status-calculation-examples-spw.md): 70 %, 88 %, 92.9 %; the last is 260/280.
     */
    @ParameterizedTest
    @CsvSource({
        "1000000, 1500000, 1350000, 0.7",
        "0, 250000, 220000, 0.88",
        "220000, 500000, 480000, 0.928571428571"
    })
    void completionCountsFromTheStart(String start, String target, String actual, String completion) {
        Gap gap = Made.level().from("2023", start).to("2025", target).was("2024", actual).gap("2025-01-31");
        assertIs(completion, gap.figures().standing().completion());
    }

    /**
     * 中国创新指数 as reported by 中新网 in 2007 (m.yogviha.cn/gn/news/2007/11-22/1084245.shtml): 57.05 in 2000, goal 100
     * in 2020, gap 42.95, so 2.15 a year were needed; 69.05 in 2006 after 65.77, 3.28 on the year, 2.0 a year.
     */
    @Test
    void theIndexOfAWholeCountryNeedsTwoPointOneFiveAYear() {
        Made index = Made.level().unit("").from("2000", "57.05").to("2020", "100");
        assertIs("2.15", index.gap("2001-06-30").figures().remaining().neededPerPeriod());
        Gap gap = index.was("2005", "65.77").was("2006", "69.05").gap("2007-11-22");
        assertIs("3.28", gap.figures().history().change());
        assertIs("12.00", gap.figures().history().sinceBaseline());
        assertIs("30.95", gap.figures().remaining().gapToTarget());
    }

    /**
     * W. Lipke, Earned Schedule (scribd.com/doc/47929652): value reached between May and June of the plan, status at
     * the end of July. Planned 50 in May and 60 in June, earned 54: ES = 5.4 months at AT = 7, so 1.6 months late.
     */
    @Test
    void earnedScheduleDatesTheValueOnThePath() {
        Gap gap = Made.level()
                .from("2023-12", "0")
                .to("2024-05", "50")
                .to("2024-06", "60")
                .to("2024-12", "120")
                .was("2024-07", "54")
                .gap("2024-08-15");
        assertIs("-1.6", gap.figures().timing().months());
    }
}
