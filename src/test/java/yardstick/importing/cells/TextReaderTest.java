package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;

class TextReaderTest {
    private final TextReader reader = new TextReader(Lexicon.standard().cells());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    9.54件 | | EQ 9.54 件
                    17.2亿元 | | EQ 17.2 亿元
                    86% | | EQ 86 %
                    86％ | | EQ 86 %
                    85 % | | EQ 85 %
                    １２ | 件 | EQ 12 -
                    ８６．５％ | | EQ 86.5 %
                    -3.5 | % | EQ -3.5 -
                    −3.5 | % | EQ -3.5 -
                    .5 | | EQ 0.5 -
                    0 | 件 | EQ 0 -
                    0.0 | % | EQ 0.0 -
                    1.8E+05 | | EQ 180000 -
                    1.2e4 | 件 | EQ 12000 -
                    70件/年 | | EQ 70 件/年
                    12件/万人 | | EQ 12 件/万人
                    1.2万件(次) | | EQ 1.2 万件(次)
                    12.5 km² | | EQ 12.5 km²
                    45平方公里 | | EQ 45 平方公里
                    12个工作日 | | EQ 12 个工作日
                    85个百分点 | | EQ 85 个百分点
                    3.2‰ | | EQ 3.2 ‰
                    86 percent | | EQ 86 percent
                    3.5 million yuan | | EQ 3.5 millionyuan
                    12人年 | | EQ 12 人年
                    """)
    void amountsAreRead(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1,234.5 | | EQ 1234.5 -
                    1，234 | 件 | EQ 1234 -
                    1 234 567 | | EQ 1234567 -
                    1 234 | | EQ 1234 -
                    1 234件 | | EQ 1234 件
                    1'234 | | EQ 1234 -
                    1’234.50 | | EQ 1234.50 -
                    12,345,678件 | | EQ 12345678 件
                    """)
    void thousandsAreReadHoweverTheyAreParted(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ≧85% | % | GE 85 %
                    ≥ 85% | % | GE 85 %
                    ⩾85% | % | GE 85 %
                    〉85% | % | GT 85 %
                    >=85 | % | GE 85 -
                    >3000 | | GT 3000 -
                    ＞3000 | | GT 3000 -
                    ≦30天 | | LE 30 天
                    <1‰ | | LT 1 ‰
                    80分以上 | | GE 80 分
                    80%及以上 | | GE 80 %
                    80分（含）以上 | | GE 80 分
                    100+ | 家 | GE 100 -
                    不低于100家 | | GE 100 家
                    不少于 100 家 | | GE 100 家
                    至少5家以上 | | GE 5 家
                    不超过30天 | | LE 30 天
                    30天以内 | | LE 30 天
                    30个工作日内 | | LE 30 个工作日
                    控制在2%以内 | | LE 2 %
                    突破800人 | | GT 800 人
                    超过1.2万件 | | GT 1.2 万件
                    逾20亿元 | | GT 20 亿元
                    不足10件 | | LT 10 件
                    10左右 | 件 | ABOUT 10 -
                    约10件 | | ABOUT 10 件
                    近300家 | | ABOUT 300 家
                    约为85%左右 | | ABOUT 85 %
                    达到90% | | EQ 90 %
                    力争达到90%以上 | | GE 90 %
                    力争突破5000件 | | GT 5000 件
                    保持在95%以上 | | GE 95 %
                    提高到85% | | EQ 85 %
                    降至10天以内 | | LE 10 天
                    缩短至4个月 | | EQ 4 个月
                    at least 85% | | GE 85 %
                    no more than 30 days | | LE 30 days
                    more than 3,000 | | GT 3000 -
                    approx. 12% | | ABOUT 12 %
                    85% or more | | GE 85 %
                    300余家 | | GT 300 家
                    12万余件 | | GT 12 万件
                    20多件 | | GT 20 件
                    """)
    void wordsAndSignsBeforeAndBehindCompare(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1.2万 | 件 | EQ 1.2 万件
                    1.2万 | | EQ 12000 -
                    3亿 | 元 | EQ 3 亿元
                    1万2千件 | | EQ 12000 件
                    1万2345件 | | EQ 12345 件
                    2千500件 | | EQ 2500 件
                    3亿5000万元 | | EQ 350000000 元
                    1.2万 | 万件 | TEXT null - CELL_NOT_UNDERSTOOD
                    1万2千 | 万件 | TEXT null - CELL_NOT_UNDERSTOOD
                    """)
    void aBareScaleMultipliesTheUnitOfTheRow(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    3件 | 件/年 | EQ 3 件/年
                    1.2万件 | 件/年 | EQ 1.2 万件/年
                    5/年 | 件 | EQ 5 件/年
                    每年100件 | | EQ 100 件/年
                    每年不少于100 | 件 | GE 100 件/年
                    年均100人次以上 | 人次/年 | GE 100 人次/年
                    每万人12.5件 | | EQ 12.5 件/万人
                    每年85%以上 | | GE 85 %
                    3件/年 | 件 | EQ 3 件/年
                    3家 | 件/年 | EQ 3 家
                    年均100 | | TEXT null - CELL_NOT_UNDERSTOOD
                    """)
    void aCountOfARowPerYearIsOnePerYear(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    三 | 家 | EQ 3 -
                    一百二十件 | | EQ 120 件
                    一千零五十 | | EQ 1050 -
                    两千 | 件 | EQ 2000 -
                    十二万件 | | EQ 120000 件
                    三亿五千万元 | | EQ 350000000 元
                    壹佰贰拾叁 | | EQ 123 -
                    零 | 件 | EQ 0 -
                    八成 | % | EQ 80 %
                    八成五以上 | | GE 85 %
                    百分之八十五 | | EQ 85 %
                    百分之85以上 | | GE 85 %
                    百分之百 | | EQ 100 %
                    千分之三 | | EQ 3 ‰
                    二十余家 | | GT 20 家
                    三至五家 | | RANGE 3..5 家
                    第三位 | 位 | EQ 3 位
                    """)
    void chineseNumeralsAreRead(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    0.5-0.8 | | RANGE 0.5..0.8 -
                    0.5～0.8 | | RANGE 0.5..0.8 -
                    0.5〜0.8 | | RANGE 0.5..0.8 -
                    1-2次 | | RANGE 1..2 次
                    2.5 to 3.5 | | RANGE 2.5..3.5 -
                    2.5至3.5 | | RANGE 2.5..3.5 -
                    10%～20% | | RANGE 10..20 %
                    80%—85% | % | RANGE 80..85 %
                    80—85% | % | RANGE 80..85 %
                    1,200-1,500家 | | RANGE 1200..1500 家
                    3到5天 | | RANGE 3..5 天
                    between 2.5 and 3.5 | | RANGE 2.5..3.5 -
                    介于10和20之间 | | RANGE 10..20 -
                    """)
    void rangesAreRead(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    89.5%① | | EQ 89.5 % mark:①
                    12.3* | | EQ 12.3 - mark:*
                    12.3＊ | | EQ 12.3 - mark:＊
                    45² | 件 | EQ 45 - mark:²
                    15注1 | 件 | EQ 15 - mark:注1
                    15（注1） | 件 | EQ 15 - mark:注1
                    12.3[1] | | EQ 12.3 - mark:[1]
                    1,234† | | EQ 1234 - mark:†
                    12km²① | | EQ 12 km² mark:①
                    预计12 | 件 | EQ 12 - provisional
                    12（预计） | 件 | EQ 12 - provisional
                    120（初步） | 件 | EQ 120 - provisional
                    120（初步数）① | 件 | EQ 120 - provisional mark:①
                    〔13.5〕 | 亿元 | EQ 13.5 - cumulative
                    [13.5] | 亿元 | EQ 13.5 - cumulative
                    【13.5】 | 亿元 | EQ 13.5 - cumulative
                    ［60］ | 亿元 | EQ 60 - cumulative
                    13.5（累计） | 亿元 | EQ 13.5 - cumulative
                    13.5[累计] | 亿元 | EQ 13.5 - cumulative
                    [累计]13.5 | 亿元 | EQ 13.5 - cumulative
                    （13.5）（累计） | 亿元 | EQ 13.5 - cumulative
                    累计超过500件 | | GT 500 件 cumulative
                    五年累计：60亿元 | | EQ 60 亿元 cumulative
                    1.2万件（含PCT 20件） | | EQ 1.2 万件 aside:含PCT 20件
                    ≥90%（约束性） | % | GE 90 % aside:约束性
                    1200件（其中发明300件） | | EQ 1200 件 aside:其中发明300件
                    """)
    void whatStandsBesideTheNumberIsKeptApart(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ￥1,200万元 | | EQ 1200 万元
                    人民币17.2亿元 | | EQ 17.2 亿元
                    $3m | | EQ 3 $ million
                    US$ 2.5 million | | EQ 2.5 us$ million
                    ¥1,200 | | EQ 1200 ¥
                    ￥12.5 | 万元 | EQ 12.5 -
                    ￥12.5亿元 | 万元 | EQ 12.5 亿元
                    $12.5 | 万元 | EQ 12.5 $
                    3m | 元 | TEXT null - CELL_NOT_UNDERSTOOD
                    """)
    void moneyIsReadByItsCurrency(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    年均增长10%以上 | % | GE 10 % GROWTH
                    年均增长10% | 件 | EQ 10 % GROWTH
                    年均增速不低于8% | | GE 8 % GROWTH
                    年均增长5件 | 件 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    提高2个百分点 | % | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    下降5% | % | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    增加20件 | 件 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    缩短20%以上 | 天 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    比上年增长8% | 件 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    较基期提高3.1件 | 件 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    同比增长8.2% | % | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    翻一番 | 件 | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    +5% | % | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    ↑5% | % | TEXT null - CHANGE CHANGE_NOT_LEVEL
                    """)
    void growthIsARateAndAChangeIsWords(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    全覆盖 | % | TEXT null -
                    零的突破 | 件 | TEXT null -
                    显著提升 | 件 | TEXT null -
                    基本建成 | | TEXT null -
                    近百家 | 家 | TEXT null -
                    数十家 | 家 | TEXT null -
                    一批 | 批 | TEXT null -
                    三级 | | TEXT null -
                    是 | | TEXT null -
                    √ | | TEXT null -
                    1∶1 | | TEXT null -
                    1:1.15 | | TEXT null -
                    2025年底前完成 | 件 | TEXT null -
                    建成服务网点5家和专利导航基地3个 | 件 | TEXT null -
                    三分之二以上 | % | TEXT null -
                    """)
    void wordsStayWords(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    100/84.2 | 件 | TEXT null - TWO_NUMBERS
                    12（15） | 件 | TEXT null - TWO_NUMBERS
                    60〔300〕 | 件 | TEXT null - TWO_NUMBERS
                    85→90 | % | TEXT null - TWO_NUMBERS
                    12、15 | 件 | TEXT null - TWO_NUMBERS
                    12 15 | 件 | TEXT null - TWO_NUMBERS
                    100 200 | 件 | TEXT null - TWO_NUMBERS
                    1   200 | 件 | TEXT null - TWO_NUMBERS
                    1万2 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    3亿5 | 元 | TEXT null - CELL_NOT_UNDERSTOOD
                    2千5 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    20-10 | 件 | TEXT null - TWO_NUMBERS
                    10件-20家 | 件 | TEXT null - TWO_NUMBERS
                    100件/84.2% | 件 | TEXT null - TWO_NUMBERS
                    """)
    void twoFiguresAreNoValue(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    9,54 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    1,23 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    12蚍 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    007 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    0533-3188608 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    不低于5家以内 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    12.3.4 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    1..2 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    99999999999999999999999999999999999 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    一 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    一一 | 件 | TEXT null - CELL_NOT_UNDERSTOOD
                    （13.5） | 亿元 | TEXT null - BRACKETED_NUMBER
                    (1,234) | 件 | TEXT null - BRACKETED_NUMBER
                    #DIV/0! | 件 | TEXT null - FORMULA_ERROR
                    #N/A | 件 | TEXT null - FORMULA_ERROR
                    2025-12-31 | 件 | TEXT null - DATE_FOR_NUMBER
                    2021-2025 | | TEXT null - TWO_NUMBERS
                    2025年 | 件 | TEXT null -
                    """)
    void whatIsNotUnderstoodIsNeverANumber(String text, String rowUnit, String expected) {
        assertEquals(expected, told(text, rowUnit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    -
                    －
                    —
                    ——
                    ---
                    /
                    ／
                    \\
                    …
                    ......
                    ……
                    无
                    N/A
                    n.a.
                    null
                    ×
                    暂无数据
                    待定
                    （无）
                    `  `
                    """)
    void noValueIsStated(String text) {
        assertEquals("NONE null -", told(text, "件"));
    }

    @Test
    void aCellFullOfBlanksIsReadLikeAnyOther() {
        assertEquals(told("12(   x", "件"), told("12(" + " ".repeat(30_000) + "x", "件"));
    }

    @Test
    void aLongTextIsWordsWhateverFiguresItHolds() {
        assertEquals("TEXT", told("1-".repeat(10_000) + "1", "件").split(" ")[0]);
    }

    private String told(String text, String rowUnit) {
        return Told.of(reader.read(text, Told.unit(rowUnit)));
    }
}
