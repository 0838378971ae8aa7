package yardstick.importing.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.importing.words.Lexicon;
import yardstick.model.Unit;

class UnitReaderTest {
    private final UnitReader reader = new UnitReader(Lexicon.standard().cells().units());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            注册量（万件） | 万件 | 注册量
            覆盖率(%) | % | 覆盖率
            融资额(万元/年) | 万元/年 | 融资额
            成交额：万元 | 万元 | 成交额
            授权量，单位：件 | 件 | 授权量
            授权量（单位：件） | 件 | 授权量
            成交额/亿元 | 亿元 | 成交额
            成交额（亿元，累计） | 亿元 | 成交额
            拥有量（件/万人） | 件/万人 | 拥有量
            拥有量（件（每万人）） | 件(每万人) | 拥有量
            培训（万人次） | 万人次 | 培训
            出口额（亿美元） | 亿美元 | 出口额
            面积（km²） | km² | 面积
            时长（个工作日） | 个工作日 | 时长
            2025年（万元）目标值 | 万元 | 2025年目标值
            Turnover (CNY 100 million) | CNY 100 million | Turnover
            Persons trained (10,000 persons) | 10,000 persons | Persons trained
            Recovery rate, % | % | Recovery rate
            Time needed (days) | days | Time needed
            """)
    void theUnitOfANameIsReadAndTakenOff(String text, String symbol, String rest) {
        assertEquals(symbol, reader.bracketed(text).map(Unit::symbol).orElse("none"));
        assertEquals(rest, reader.withoutBracket(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            专利申请量（企业）
            参评县（市、区）
            省（部）级科技奖励
            金额（件、万元）
            2025年
            完成率（2025年）
            高价值发明专利（有效）
            指标/年
            备注：以统计年报为准
            """)
    void otherWordsInBracketsAreParts(String text) {
        String read = reader.bracketed(text).map(Unit::symbol).orElse("none");
        assertEquals(text.endsWith("/年") ? "年" : "none", read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单位：万元 | 万元
            （单位:万元） | 万元
            单位 ：件 | 件
            计量单位：亿元 | 亿元
            货币单位：万元 | 万元
            金额单位：人民币万元 | 人民币万元
            表1 主要指标   单位：件 | 件
            单位：件   填报日期：2025年1月 | 件
            单位：% | %
            Unit: 10,000 yuan | 10,000 yuan
            Unit: % | %
            （万元） | 万元
            单位：件、万元、% | none
            单位：件，万元 | none
            填报单位：市知识产权局 | none
            责任单位：市场监管局 | none
            单位：某某局 | none
            """)
    void theLineAboveATableHoldsWhereItNamesOneUnit(String text, String symbol) {
        assertEquals(symbol, reader.line(text).map(Unit::symbol).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            件 | true
            万件(次) | true
            万人次 | true
            亿美元 | true
            平方公里 | true
            百分比 | true
            percentage points | true
            per 10,000 population | true
            million yuan | true
            cases per year | true
            number | true
            局 | false
            蚍 | false
            件/蚍 | false
            市知识产权局 | false
            """)
    void unitsAreToldFromWords(String text, boolean expected) {
        assertEquals(expected, reader.known(text).isPresent());
    }
}
