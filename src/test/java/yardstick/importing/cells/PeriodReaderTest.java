package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Plain;

class PeriodReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025年                       | 2025
            2025                         | 2025
            ２０２５年                   | 2025
            2025年底                     | 2025
            2025年（初步）               | 2025
            2025年实际                   | 2025
            工作方案（2024—2026年）      | 2024/2026
            2021-2025年                  | 2021/2025
            2024年至2026年               | 2024/2026
            “十四五”时期主要指标         | 2021/2025
            十三五规划                   | 2016/2020
            十五五                       | 2026/2030
            2025年上半年                 | 2025-H1
            2025年第三季度               | 2025-Q3
            2025Q3                       | 2025-Q3
            2025年1—9月                  | 2025-01/2025-09
            2025年前三季度               | 2025-01/2025-09
            2025年6月                    | 2025-06
            2020年以来                   | 2020/..
            """)
    void periodsAreRead(String text, String code) {
        assertEquals(code, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            指标名称
            2025年比2020年增长
            12025
            2026—2024年
            2025年13月
            电话20251234
            """)
    void nothingIsReadWhereNoPeriodOrMoreThanOneStands(String text) {
        assertEquals("none", read(text));
    }

    private static String read(String text) {
        return new PeriodReader()
                .read(Plain.of(text))
                .map(hit -> hit.period().code())
                .orElse("none");
    }
}
