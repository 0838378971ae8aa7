package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftIndicator;
import yardstick.model.Attribute;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;

/** The expected values are typed from the published plans, not from what the importer says. */
class SamplePlansTest {
    private static final Draft BENGBU = SampleFile.draft("蚌埠市知识产权强市建设主要预期性指标.xlsx");
    private static final Draft HEYUAN = SampleFile.draft("河源市“十四五”知识产权发展主要指标.xlsx");

    @Test
    void everyValueOfBengbuIsAsPrinted() {
        assertEquals(
                """
                每万人口高价值发明专利拥有量
                  B4 2023 BASELINE EQ 9.54 件 '9.54件'
                  C4 2024 TARGET EQ 10.5 件 '10.5件'
                  D4 2025 TARGET EQ 12 件 '12件'
                  E4 2026 TARGET EQ 14 件 '14件'
                有效商标注册量
                  B5 2023 BASELINE EQ 4.9 万件 '4.9万件'
                  C5 2024 TARGET EQ 5.5 万件 '5.5万件'
                  D5 2025 TARGET EQ 6.2 万件 '6.2万件'
                  E5 2026 TARGET EQ 7 万件 '7万件'
                知识产权质押融资金额
                  B6 2023 BASELINE EQ 17.2 亿元 '17.2亿元'
                  C6 2024 TARGET EQ 20 亿元 '20亿元'
                  D6 2025 TARGET EQ 22 亿元 '22亿元'
                  E6 2026 TARGET EQ 25 亿元 '25亿元'
                知识产权贯标企业数
                  B7 2023 BASELINE EQ 114 家 '114家'
                  C7 2024 TARGET EQ 140 家 '140家'
                  D7 2025 TARGET EQ 175 家 '175家'
                  E7 2026 TARGET EQ 210 家 '210家'
                知识产权保护社会满意度
                  B8 2023 BASELINE EQ 86 % '86%'
                  C8 2024 TARGET NONE null % '——'
                  D8 2025 TARGET NONE null % '——'
                  E8 2026 TARGET EQ 90 % '90%'
                知识产权专员数
                  B9 2023 BASELINE EQ 471 人 '471人'
                  C9 2024 TARGET EQ 600 人 '600人'
                  D9 2025 TARGET EQ 700 人 '700人'
                  E9 2026 TARGET EQ 800 人 '800人'
                """,
                Told.values(BENGBU));
    }

    @Test
    void rolesOfBengbuAreMarkedAsJudgedByThePeriodOfThePlan() {
        assertEquals(new Period.Years(2024, 2026), BENGBU.tables().getFirst().period());
        assertTrue(BENGBU.tables().getFirst().indicators().stream().allMatch(i -> i.inferred().contains("role")));
    }

    @Test
    void titleOfBengbuMakesAllItsIndicatorsExpected() {
        assertTrue(BENGBU.tables().getFirst().indicators().stream().allMatch(i -> i.attribute() == Attribute.EXPECTED));
    }

    @Test
    void everyValueOfHeyuanIsAsPrinted() {
        assertEquals(
                """
                每万人发明专利拥有量
                  E4 2020 BASELINE EQ 1.85 件 '1.85'
                  F4 2025 TARGET EQ 3.05 件 '3.05'
                每万人口高价值发明专利拥有量
                  E5 2020 BASELINE EQ 0.39 件 '0.39'
                  F5 2025 TARGET EQ 1 件 '1'
                地理标志商标
                  E6 2020 BASELINE EQ 0 件 '0'
                  F6 2025 TARGET EQ 2 件 '2'
                著作权登记量年均增长率
                  E7 2020 BASELINE EQ 9 % '9'
                  F7 2025 TARGET GE 10 % '≧10'
                知识产权质押融资登记金额
                  E8 2020 BASELINE EQ 9005 万元 '9005'
                  F8 2025 TARGET EQ 18000 万元 '18000'
                地理标志保护产品产业值规模
                  E9 2020 BASELINE EQ 1.65 亿元 '1.65'
                  F9 2025 TARGET EQ 2.2 亿元 '2.2'
                知识产权维权援助和调解办案量
                  E10 2020 BASELINE NONE null 件/年 '-'
                  F10 2025 TARGET GE 5 件/年 '≧5'
                专利、商标行政案件结案数量
                  E11 2020 BASELINE NONE null 件/年 '-'
                  F11 2025 TARGET GE 70 件/年 '≧70'
                版权案件查办量
                  E12 2020 BASELINE EQ 8 件/年 '8'
                  F12 2025 TARGET GE 15 件/年 '≧15'
                国家地理标志产品保护
                  E13 2020 BASELINE EQ 3 件 '3'
                  F13 2025 TARGET EQ 5 件 '5'
                法院一审审结的知识产权民事诉讼案件服判息诉率
                  E14 2020 BASELINE NONE null % '-'
                  F14 2025 TARGET GE 85 % '≧85%'
                知识产权信息公共服务网站访问量
                  E15 2020 BASELINE NONE null 人次/年 '-'
                  F15 2025 TARGET GE 3000 人次/年 '≧3000'
                知识产权信息公共服务节点、网点数量
                  E16 2020 BASELINE NONE null 家 '-'
                  F16 2025 TARGET GE 2 家 '≧2'
                知识产权社会满意度
                  E17 2020 BASELINE NONE null % '-'
                  F17 2025 TARGET GE 83 % '≧83'
                """,
                Told.values(HEYUAN));
    }

    @Test
    void sixBaselinesOfHeyuanAreStatedAsNone() {
        long none = HEYUAN.tables().getFirst().indicators().stream()
                .flatMap(i -> i.values().stream())
                .filter(v -> v.role() == Role.BASELINE && v.comparator() == Comparator.NONE)
                .count();
        assertEquals(6, none);
    }

    @Test
    void mergedHeadingHoldsForAllItsRows() {
        String headings = HEYUAN.tables().getFirst().indicators().stream()
                .map(i -> i.heading().printed() + " " + i.heading().category())
                .collect(Collectors.joining("\n"));
        assertEquals(
                """
                高质量创造 CREATION
                高质量创造 CREATION
                高质量创造 CREATION
                高质量创造 CREATION
                高效益运用 UTILISATION
                高效益运用 UTILISATION
                高标准保护 PROTECTION
                高标准保护 PROTECTION
                高标准保护 PROTECTION
                高标准保护 PROTECTION
                高标准保护 PROTECTION
                高水平服务 SERVICE
                高水平服务 SERVICE
                高水平服务 SERVICE""",
                headings);
    }

    @Test
    void kindsOfHeyuanFollowUnitAndName() {
        String kinds = HEYUAN.tables().getFirst().indicators().stream()
                .map(i -> i.measure().kind().toString())
                .collect(Collectors.joining(" "));
        assertEquals(
                "LEVEL LEVEL LEVEL GROWTH_RATE ANNUAL_FLOW LEVEL ANNUAL_FLOW ANNUAL_FLOW ANNUAL_FLOW LEVEL SHARE"
                        + " ANNUAL_FLOW LEVEL SHARE",
                kinds);
    }

    @Test
    void notesGoToTheIndicatorsTheyNameAndTheOtherStaysANote() {
        List<String> noted = HEYUAN.tables().getFirst().indicators().stream()
                .filter(i -> !i.note().isEmpty())
                .map(DraftIndicator::name)
                .toList();
        assertEquals(List.of("每万人口高价值发明专利拥有量", "地理标志保护产品产业值规模"), noted);
        assertEquals(1, HEYUAN.notes().size());
        assertTrue(HEYUAN.notes().getFirst().text().startsWith("3.知识产权信息公共服务网站包括"));
    }

    @Test
    void unitSaidTwiceIsTheOnlyThingToTellAboutHeyuan() {
        assertEquals("INFO UNIT_TWICE F14", Told.findings(HEYUAN));
    }

    @Test
    void categoriesOfBengbuAreMarkedAsJudged() {
        Indicator.Heading heading =
                BENGBU.tables().getFirst().indicators().getFirst().heading();
        assertEquals("", heading.printed());
        assertTrue(BENGBU.tables().getFirst().indicators().getFirst().inferred().contains("category"));
    }
}
