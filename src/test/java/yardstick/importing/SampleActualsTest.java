package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;

/** The expected values are typed from the picture of each page. */
class SampleActualsTest {
    private static final Draft BENGBU = SampleFile.draft("蚌埠市2024—2025年主要指标完成情况（示例数据）.xls");
    private static final Draft HEYUAN = SampleFile.draft("河源市2021—2024年主要指标完成情况（示例数据）.xlsx");

    @Test
    void everyValueOfBengbuIsAsPrinted() {
        assertEquals(
                """
                每万人口高价值发明专利拥有量
                  D5 2024 ACTUAL EQ 10.9 件 '10.9'
                  E5 2025 ACTUAL? EQ 12.6 件 '12.6'
                  F5 2026 TARGET EQ 14 件 '14'
                有效商标注册量
                  D6 2024 ACTUAL EQ 54300 件 '54,300'
                  E6 2025 ACTUAL? EQ 62150 件 '62,150'
                  F6 2026 TARGET EQ 70000 件 '70,000'
                知识产权质押融资金额
                  D7 2024 ACTUAL EQ 186000 万元 '186,000'
                  E7 2025 ACTUAL? EQ 203400 万元 '203,400'
                  F7 2026 TARGET EQ 250000 万元 '250,000'
                知识产权贯标企业数
                  D8 2024 ACTUAL EQ 158 家 '158'
                  E8 2025 ACTUAL? EQ 212 家 '212'
                  F8 2026 TARGET EQ 210 家 '210'
                知识产权保护社会满意度
                  D9 2024 ACTUAL NONE null % '—'
                  E9 2025 ACTUAL? EQ 87 % '87.0%'
                  F9 2026 TARGET EQ 90 % '90.0%'
                知识产权专员数
                  D10 2024 ACTUAL EQ 560 人 '560'
                  E10 2025 ACTUAL? NONE null 人 ''
                  F10 2026 TARGET EQ 800 人 '800'
                """,
                Told.values(BENGBU));
    }

    @Test
    void everyValueOfHeyuanIsAsPrinted() {
        assertEquals(
                """
                每万人发明专利拥有量
                  E3 2020 BASELINE EQ 1.85 件 '1.85'
                  F3 2021 ACTUAL EQ 2.06 件 '2.06'
                  G3 2022 ACTUAL EQ 2.31 件 '2.31'
                  H3 2023 ACTUAL EQ 2.6 件 '2.6'
                  I3 2024 ACTUAL EQ 2.84 件 '2.84'
                  J3 2025 TARGET EQ 3.05 件 '3.05'
                每万人口高价值发明专利拥有量
                  E4 2020 BASELINE EQ 0.39 件 '0.39'
                  F4 2021 ACTUAL EQ 0.45 件 '0.45'
                  G4 2022 ACTUAL EQ 0.52 件 '0.52'
                  H4 2023 ACTUAL EQ 0.58 件 '0.58'
                  I4 2024 ACTUAL EQ 0.66 件 '0.66'
                  J4 2025 TARGET EQ 1 件 '1'
                地理标志商标
                  E5 2020 BASELINE EQ 0 件 '0'
                  F5 2021 ACTUAL EQ 0 件 '0'
                  G5 2022 ACTUAL EQ 1 件 '1'
                  H5 2023 ACTUAL EQ 1 件 '1'
                  I5 2024 ACTUAL EQ 2 件 '2'
                  J5 2025 TARGET EQ 2 件 '2'
                著作权登记量年均增长率
                  E6 2020 BASELINE EQ 9 % '9'
                  F6 2021 ACTUAL EQ 9.6 % '9.6'
                  G6 2022 ACTUAL EQ 10.4 % '10.4'
                  H6 2023 ACTUAL EQ 8.7 % '8.7'
                  I6 2024 ACTUAL EQ 11.2 % '11.2'
                  J6 2025 TARGET GE 10 % '≧10'
                知识产权质押融资登记金额
                  E7 2020 BASELINE EQ 9005 万元 '9005'
                  F7 2021 ACTUAL EQ 9860 万元 '9,860'
                  G7 2022 ACTUAL EQ 12400 万元 '12,400'
                  H7 2023 ACTUAL EQ 16350 万元 '16,350'
                  I7 2024 ACTUAL EQ 17900 万元 '17,900'
                  J7 2025 TARGET EQ 18000 万元 '18000'
                地理标志保护产品产业值规模
                  E8 2020 BASELINE EQ 1.65 亿元 '1.65'
                  F8 2021 ACTUAL EQ 1.71 亿元 '1.71'
                  G8 2022 ACTUAL EQ 1.8 亿元 '1.8'
                  H8 2023 ACTUAL EQ 1.88 亿元 '1.88'
                  I8 2024 ACTUAL NONE null 亿元 '—'
                  J8 2025 TARGET EQ 2.2 亿元 '2.2'
                知识产权维权援助和调解办案量
                  E9 2020 BASELINE NONE null 件/年 '-'
                  F9 2021 ACTUAL EQ 2 件/年 '2'
                  G9 2022 ACTUAL EQ 4 件/年 '4'
                  H9 2023 ACTUAL EQ 6 件/年 '6'
                  I9 2024 ACTUAL EQ 7 件/年 '7'
                  J9 2025 TARGET GE 5 件/年 '≧5'
                专利、商标行政案件结案数量
                  E10 2020 BASELINE NONE null 件/年 '-'
                  F10 2021 ACTUAL EQ 52 件/年 '52'
                  G10 2022 ACTUAL EQ 66 件/年 '66'
                  H10 2023 ACTUAL EQ 74 件/年 '74'
                  I10 2024 ACTUAL EQ 81 件/年 '81'
                  J10 2025 TARGET GE 70 件/年 '≧70'
                版权案件查办量
                  E11 2020 BASELINE EQ 8 件/年 '8'
                  F11 2021 ACTUAL EQ 9 件/年 '9'
                  G11 2022 ACTUAL EQ 11 件/年 '11'
                  H11 2023 ACTUAL NONE null 件/年 ''
                  I11 2024 ACTUAL EQ 12 件/年 '12'
                  J11 2025 TARGET GE 15 件/年 '≧15'
                国家地理标志产品保护
                  E12 2020 BASELINE EQ 3 件 '3'
                  F12 2021 ACTUAL EQ 3 件 '3'
                  G12 2022 ACTUAL EQ 3 件 '3'
                  H12 2023 ACTUAL EQ 4 件 '4'
                  I12 2024 ACTUAL EQ 4 件 '4'
                  J12 2025 TARGET EQ 5 件 '5'
                法院一审审结的知识产权民事诉讼案件服判息诉率
                  E13 2020 BASELINE NONE null % '-'
                  F13 2021 ACTUAL EQ 82.4 % '82.4%'
                  G13 2022 ACTUAL EQ 83.1 % '83.1%'
                  H13 2023 ACTUAL EQ 84.6 % '84.6%'
                  I13 2024 ACTUAL EQ 85.9 % '85.9%'
                  J13 2025 TARGET GE 85 % '≧85%'
                知识产权信息公共服务网站访问量
                  E14 2020 BASELINE NONE null 人次/年 '-'
                  F14 2021 ACTUAL EQ 1860 人次/年 '1,860'
                  G14 2022 ACTUAL EQ 2540 人次/年 '2,540'
                  H14 2023 ACTUAL EQ 3120 人次/年 '3,120'
                  I14 2024 ACTUAL EQ 3480 人次/年 '3,480'
                  J14 2025 TARGET GE 3000 人次/年 '≧3000'
                知识产权信息公共服务节点、网点数量
                  E15 2020 BASELINE NONE null 家 '-'
                  F15 2021 ACTUAL EQ 0 家 '0'
                  G15 2022 ACTUAL EQ 1 家 '1'
                  H15 2023 ACTUAL EQ 1 家 '1'
                  I15 2024 ACTUAL EQ 2 家 '2'
                  J15 2025 TARGET GE 2 家 '≧2'
                知识产权社会满意度
                  E16 2020 BASELINE NONE null % '-'
                  F16 2021 ACTUAL NONE null % '—'
                  G16 2022 ACTUAL NONE null % '—'
                  H16 2023 ACTUAL NONE null % '—'
                  I16 2024 ACTUAL NONE null % '—'
                  J16 2025 TARGET GE 83 % '≧83'
                """,
                Told.values(HEYUAN));
    }

    @Test
    void inventedNumbersAreKnownAsSuch() {
        assertTrue(BENGBU.tables().getFirst().sample());
        assertTrue(HEYUAN.tables().getFirst().sample());
    }

    @Test
    void yearsOfMeasuredValuesAreNotTakenForThePlan() {
        assertNull(BENGBU.tables().getFirst().period());
    }

    @Test
    void formLinesBelongNeitherToTheTitleNorToTheNotes() {
        assertEquals("蚌埠市知识产权强市建设主要指标完成情况表（示例数据）", BENGBU.tables().getFirst().title());
        assertEquals(2, BENGBU.notes().size());
    }

    @Test
    void remarksStayWithTheirIndicator() {
        assertEquals("2025年数据待汇总", BENGBU.tables().getFirst().indicators().getLast().note());
    }
}
