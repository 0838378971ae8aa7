package yardstick.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.Period;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025            | 2025         | 2025
            2025-H1         | 2025年上半年 | 2025 H1
            2025-Q3         | 2025Q3       | 2025Q3
            2025-06         | 2025年6月    | 2025-6
            2025-01/2025-09 | 2025年1—9月  | 2025, months 1–9
            2024-01/2024-01 | 2024年1月    | 2024-1
            2024-11/2025-02 | 2024年11月—2025年2月 | 2024-11–2025-2
            2021/2025       | 2021—2025    | 2021–2025
            2020/..         | 2020年以来   | since 2020
            ../2011         | 截至2011年   | up to 2011
            year1           | 第1年        | year 1
            """)
    void periodsReadAsPeopleSayThem(String code, String chinese, String english) {
        Period period = Period.parse(code).orElseThrow();
        assertEquals(chinese, new PeriodText(Words.of(Locale.CHINA)).of(period));
        assertEquals(english, new PeriodText(Words.of(Locale.UK)).of(period));
    }
}
