package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.model.Period;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.work.Outcome;

class PeriodInputTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025年, 2025",
        "２０２５, 2025",
        "2025上, 2025-H1",
        "2025年下半年, 2025-H2",
        "2025 h2, 2025-H2",
        "2025q3, 2025-Q3",
        "2025年三季度, 2025-Q3",
        "2025年第4季度, 2025-Q4",
        "2025年9月, 2025-09",
        "2025-9, 2025-09",
        "2025年1—9月, 2025-01/2025-09",
        "2025-01/2025-09, 2025-01/2025-09",
    })
    void periodIsReadAsPeopleTypeIt(String typed, String code) {
        assertEquals(code, code(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年", "25", "20251", "2025年13月", "2025年9—1月", "1025", "2025/..", "year1", "2025Q5"})
    void whatIsNoPeriodIsRefused(String typed) {
        assertInstanceOf(Outcome.Refused.class, PeriodInput.read(typed));
    }

    @Test
    void everyPeriodIsReadBackAsItIsShown() {
        for (Locale locale : Words.LOCALES) {
            PeriodText shown = new PeriodText(Words.of(locale));
            for (String code : List.of("2025", "2025-H1", "2025-H2", "2025-Q3", "2025-09", "2025-01/2025-09")) {
                assertEquals(code, code(shown.of(Period.parse(code).orElseThrow())), () -> locale + " " + code);
            }
        }
    }

    private static String code(String typed) {
        return ((Outcome.Done<Period>) PeriodInput.read(typed)).value().code();
    }

    @ParameterizedTest
    @CsvSource({
        "2021—2025年, 2021/2025",
        "2021年至2025年, 2021/2025",
        "2021/2025, 2021/2025",
        "2020年以来, 2020/..",
        "since 2020, 2020/..",
        "截至2011年, ../2011",
        "up to 2011, ../2011",
        "第1年, year1",
        "year 3, year3",
        "2026, 2026",
    })
    void timeOfAPlanMayBeOpenOrCounted(String typed, String code) {
        Period period = assertInstanceOf(Outcome.Done.class, PeriodInput.readAny(typed)).value() instanceof Period p
                ? p
                : new Period.Year(0);
        assertEquals(code, period.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025—2021", "以来", "第年", "since"})
    void timeThatIsNoneIsRefused(String typed) {
        assertInstanceOf(Outcome.Refused.class, PeriodInput.readAny(typed));
    }
}
