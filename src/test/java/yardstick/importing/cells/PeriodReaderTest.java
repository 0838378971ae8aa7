package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.sheet.CellValue;

class PeriodReaderTest {
    private final PeriodReader reader = new PeriodReader(Lexicon.standard().cells().units());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025年 | 2025
            2025 | 2025
            ２０２５年 | 2025
            2025年底 | 2025
            2025年末 | 2025
            2025年度 | 2025
            2025年（初步） | 2025
            2025年实际 | 2025
            2025目标 | 2025
            2025分季目标 | 2025
            （2025） | 2025
            2025E | 2025
            FY2025 | 2025
            ’25 | 2025
            25年 | 2025
            25年目标 | 2025
            至2025年 | 2025
            到2025年 | 2025
            截至2025年底 | 2025
            二〇二五年 | 2025
            二零二五年 | 2025
            2025年（2025年目标） | 2025
            2025年12月31日 | 2025
            2025-12-31 | 2025
            2025.12.31 | 2025
            2025/12/31 | 2025
            31.12.2025 | 2025
            2025年全年 | 2025
            “十四五”末 | 2025
            “十三五”末 | 2020
            十四五期末 | 2025
            “十四五”规划2025年目标 | 2025
            """)
    void yearsAreRead(String text, String code) {
        assertEquals(code, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2021—2025年 | 2021/2025
            2021-2025 | 2021/2025
            2021－2025年 | 2021/2025
            2021～2025年 | 2021/2025
            2021—25年 | 2021/2025
            2024年至2026年 | 2024/2026
            工作方案（2024—2026年） | 2024/2026
            “十四五”时期主要指标 | 2021/2025
            十三五规划 | 2016/2020
            十二五 | 2011/2015
            十五五 | 2026/2030
            2020年以来 | 2020/..
            第一年 | year1
            第2年 | year2
            Year 1 | year1
            """)
    void spansAndYearsOfAPlanAreRead(String text, String code) {
        assertEquals(code, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025年上半年 | 2025-H1
            2025年（下半年） | 2025-H2
            2025H1 | 2025-H1
            H1 2025 | 2025-H1
            2025年第三季度 | 2025-Q3
            2025年三季度 | 2025-Q3
            2025年第3季度 | 2025-Q3
            2025Q3 | 2025-Q3
            2025-Q3 | 2025-Q3
            Q3 2025 | 2025-Q3
            3Q25 | 2025-Q3
            2025年1—9月 | 2025-01/2025-09
            2025年1-9月累计 | 2025-01/2025-09
            2025年（1—9月） | 2025-01/2025-09
            2025年1月至9月 | 2025-01/2025-09
            2025年一至九月 | 2025-01/2025-09
            2025年1月1日至6月30日 | 2025-01/2025-06
            2025年前三季度 | 2025-01/2025-09
            2025年9月累计 | 2025-01/2025-09
            Jan-Sep 2025 | 2025-01/2025-09
            2025年6月 | 2025-06
            2025年6月份 | 2025-06
            2025年六月 | 2025-06
            截至2025年9月底 | 2025-09
            2025年6月30日 | 2025-06
            2025-06-30 | 2025-06
            2025-06 | 2025-06
            2025.6 | 2025-06
            202506 | 2025-06
            Dec-25 | 2025-12
            Dec 2025 | 2025-12
            December 2025 | 2025-12
            2024年7月—2025年6月 | 2024-07/2025-06
            """)
    void partsOfAYearAreRead(String text, String code) {
        assertEquals(code, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            指标名称
            2025年比2020年增长
            12025
            20250
            2025件
            2025万元
            2000台
            2000辆以上
            2000家企业
            1.2025
            2026—2024年
            2025年13月
            2025年9月15日
            2025-09-15
            2025年一季度、二季度
            2025年以前
            电话20251234
            15年以上
            10年
            基期年
            目标年
            十五
            到2025年全市有效发明专利拥有量达到一万件以上，每万人口达到十二件
            """)
    void nothingIsReadWhereNoPeriodOrMoreThanOneOrASentenceStands(String text) {
        assertEquals("none", read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            某某市知识产权强市建设纲要和知识产权事业发展规划实施方案（2024—2026年）主要指标表 | 2024/2026
            """)
    void aTitleMayBeLong(String text, String code) {
        assertEquals(code, reader.title(Plain.of(text)).orElseThrow().period().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            一季度 | 2025-Q1
            第三季度 | 2025-Q3
            3季度 | 2025-Q3
            Q1 | 2025-Q1
            上半年 | 2025-H1
            H2 | 2025-H2
            1-9月 | 2025-01/2025-09
            1—9月累计 | 2025-01/2025-09
            1月至9月 | 2025-01/2025-09
            前三季度 | 2025-01/2025-09
            9月 | 2025-09
            九月 | 2025-09
            十二月 | 2025-12
            9月累计 | 2025-01/2025-09
            全年 | 2025
            13月 | none
            5季度 | none
            9月15日 | none
            本月 | none
            2025年9月 | none
            9月计划 | none
            """)
    void aPartOfAYearWaitsForItsYear(String text, String code) {
        assertEquals(
                code,
                reader.partOfYear(Plain.of(text)).map(part -> part.apply(2025).code()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-12-31 | 2025/12/31 | 2025
            2025-12-31 | 12/31/25 | 2025
            2025-06-30 | 2025/6/30 | 2025-06
            2025-06-01 | Jun-25 | 2025-06
            2025-06-01 | 2025年6月 | 2025-06
            2025-01-01 | 2025年 | 2025
            2025-01-01 | 2025/1/1 | none
            2025-09-15 | 2025年9月15日 | none
            2024-06-01 | Jun-25 | none
            """)
    void aDateIsThePeriodItShowsOrEnds(LocalDate day, String shown, String code) {
        CellValue.Date date = new CellValue.Date(day.atStartOfDay());
        assertEquals(code, reader.period(date, shown).map(p -> p.code()).orElse("none"));
    }

    private String read(String text) {
        return reader.read(Plain.of(text)).map(hit -> hit.period().code()).orElse("none");
    }
}
