package yardstick.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025,            2025-01-01, 2025-12-31
            2025-H1,         2025-01-01, 2025-06-30
            2025-H2,         2025-07-01, 2025-12-31
            2025-Q3,         2025-07-01, 2025-09-30
            2024-02,         2024-02-01, 2024-02-29
            2025-01/2025-09, 2025-01-01, 2025-09-30
            2021/2025,       2021-01-01, 2025-12-31
            2020/..,         2020-01-01,
            ../2011,                   , 2011-12-31
            year1,                     ,
            """)
    void codeReadsBackWithItsDays(String code, LocalDate start, LocalDate end) {
        Period period = Period.parse(code).orElseThrow();
        assertEquals(code, period.code());
        assertEquals(start, period.start());
        assertEquals(end, period.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-Q5", "2025-H0", "2025/2021", "2025-09/2025-01", "2025年", "year", "0000", "0999", "0999/2025",
            "../0001", "year0"})
    void anythingElseIsNoPeriod(String code) {
        assertTrue(Period.parse(code).isEmpty());
    }

    @Test
    void yearToDateBeginsInJanuary() {
        assertEquals("2025-01/2025-09", Period.Months.yearToDate(YearMonth.of(2025, 9)).code());
    }

    @Test
    void openSpanHasNoInventedEnd() {
        assertNull(new Period.Since(2020).end());
        assertNull(new Period.Until(2011).start());
    }
}
