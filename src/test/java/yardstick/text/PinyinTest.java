package yardstick.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "每万人口高价值发明专利拥有量, gjzfm, true",
        "每万人口高价值发明专利拥有量, 高价值, true",
        "知识产权质押融资额, zscq, true",
        "知识产权质押融资额, ZSCQ, true",
        "知识产权质押融资额, zhishi, true",
        "知识产权质押融资额, zhiscq, true",
        "知识产权质押融资额, 知识cq, true",
        "知识产权质押融资额, zscp, false",
        "知识产权质押融资额, 质押额, false",
        "年均增长率, zzl, true",
        "年均增长率, zengchang, true",
        "PCT国际专利申请量, pctgj, true",
        "银行授信额, yhsx, true",
        "Patents in force, inforce, true",
        "每万人口 高价值, koug, true",
        "知识产权, '', true",
    })
    void aNameIsFoundByWhatAPersonTypes(String name, String typed, boolean found) {
        assertEquals(found, pinyin.name(name).contains(typed));
    }
}
