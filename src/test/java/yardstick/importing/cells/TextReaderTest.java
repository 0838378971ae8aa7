package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;
import yardstick.model.Unit;

class TextReaderTest {
    private final TextReader reader = new TextReader(Lexicon.standard().cells());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    9.54件            |      | EQ 9.54 件
                    17.2亿元          |      | EQ 17.2 亿元
                    86%               |      | EQ 86 %
                    86％              |      | EQ 86 %
                    ≧85%              | %    | GE 85 %
                    ≥ 85%             | %    | GE 85 %
                    >3000             |      | GT 3000 -
                    ＞3000            |      | GT 3000 -
                    80分以上          |      | GE 80 分
                    不低于100家       |      | GE 100 家
                    至少5家以上       |      | GE 5 家
                    突破800人         |      | GT 800 人
                    10左右            | 件   | ABOUT 10 -
                    约10件            |      | ABOUT 10 件
                    达到90%           |      | EQ 90 %
                    力争达到90%以上   |      | GE 90 %
                    不超过30天        |      | LE 30 天
                    30天以内          |      | LE 30 天
                    1,234.5           |      | EQ 1234.5 -
                    １２              | 件   | EQ 12 -
                    1 2 3             | 件   | EQ 123 -
                    -3.5              | %    | EQ -3.5 -
                    0                 | 件   | EQ 0 -
                    1.2万             | 件   | EQ 1.2 万件
                    3件               | 件/年| EQ 3 件
                    70件/年           |      | EQ 70 件/年
                    0.5-0.8           |      | RANGE 0.5..0.8 -
                    1-2次             |      | RANGE 1..2 次
                    2.5 to 3.5        |      | RANGE 2.5..3.5 -
                    10%～20%          |      | RANGE 10..20 %
                    89.5%①           |      | EQ 89.5 %
                    120（初步）       | 件   | EQ 120 - provisional
                    1.8E+05           |      | EQ 180000 -
                    """)
    void amountsAreRead(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -
            －
            —
            ——
            ---
            /
            ／
            …
            无
            N/A
            '  '
            """)
    void noValueIsStated(String text) {
        assertEquals("NONE null -", told(text, "件"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全覆盖
            零的突破
            显著提升
            """)
    void wordsStayWords(String text) {
        assertEquals("TEXT null -", told(text, "件"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100/84.2
            9,54
            1,23
            1:1
            建成服务网点5家和专利导航基地3个
            2025年底前完成
            12蚍
            007
            0533-3188608
            10件-20家
            20-10
            不低于5家以内
            年均增长10%以上
            12.3.4
            1200件（含PCT 20件）
            99999999999999999999999999999999999
            """)
    void whatIsNotUnderstoodIsNeverANumber(String text) {
        assertEquals("TEXT null - CELL_NOT_UNDERSTOOD", told(text, "件"));
    }

    private String told(String text, String rowUnit) {
        Reading r = reader.read(text, rowUnit == null ? Unit.NONE : Unit.of(rowUnit));
        String value = r.value() == null ? "null" : r.value().toPlainString();
        return r.comparator()
                + " " + value
                + (r.upper() == null ? "" : ".." + r.upper().toPlainString())
                + " " + (r.unit() == null ? "-" : r.unit().symbol())
                + (r.provisional() ? " provisional" : "")
                + (r.doubt() == null ? "" : " " + r.doubt());
    }
}
