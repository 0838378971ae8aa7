package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.importing.draft.Draft;

/** Indicators side by side over districts, with more than their names in the head. */
class SideBySideTest {

    @Test
    void partBelowItsIndicatorBesideUnitsHasItsOwnName() {
        Draft draft = Grid.of("""
                2024年各区情况
                区县|专利授权量||有效注册商标
                |（件）|其中：发明专利（件）|（家）
                东区|5|2|7
                西县|6|3|8
                """).merged(1, 0, 2, 0).merged(1, 1, 1, 2).recognised();
        assertEquals("""
                专利授权量 东区
                  B4 2024 ACTUAL EQ 5 件 '5'
                专利授权量 西县
                  B5 2024 ACTUAL EQ 6 件 '6'
                发明专利 东区
                  C4 2024 ACTUAL EQ 2 件 '2'
                发明专利 西县
                  C5 2024 ACTUAL EQ 3 件 '3'
                有效注册商标 东区
                  D4 2024 ACTUAL EQ 7 家 '7'
                有效注册商标 西县
                  D5 2024 ACTUAL EQ 8 家 '8'
                """, withDistricts(draft));
    }

    @Test
    void quartersBelowIndicatorsSideBySideAreTheirPeriods() {
        Draft draft = Grid.of("""
                查询结果数据
                县（市、区）|申请量（件）||注册量（家）|
                |2025年一季度|2025年二季度|2025年一季度|2025年二季度
                东区|1|2|3|4
                全市|5|6|7|8
                """).merged(1, 0, 2, 0).merged(1, 1, 1, 2).merged(1, 3, 1, 4).recognised();
        assertEquals("""
                申请量 东区
                  B4 2025-Q1 ACTUAL EQ 1 件 '1'
                  C4 2025-Q2 ACTUAL EQ 2 件 '2'
                申请量
                  B5 2025-Q1 ACTUAL EQ 5 件 '5'
                  C5 2025-Q2 ACTUAL EQ 6 件 '6'
                注册量 东区
                  D4 2025-Q1 ACTUAL EQ 3 家 '3'
                  E4 2025-Q2 ACTUAL EQ 4 家 '4'
                注册量
                  D5 2025-Q1 ACTUAL EQ 7 家 '7'
                  E5 2025-Q2 ACTUAL EQ 8 家 '8'
                """, withDistricts(draft));
    }

    @Test
    void sortsOfDistrictsHeadTheirColumnAndAHiddenColumnDoesNotEndTheTable() {
        Draft draft = Grid.of("""
                2024年情况
                镇/街道|申请量（件）|旧口径|注册量（家）
                石桥镇|1|9|2
                城关街道|3|9|4
                全县合计|4|18|6
                """).hiding(Set.of(), Set.of(2)).recognised();
        assertEquals("""
                申请量 石桥镇
                  B3 2024 ACTUAL EQ 1 件 '1'
                申请量 城关街道
                  B4 2024 ACTUAL EQ 3 件 '3'
                申请量
                  B5 2024 ACTUAL EQ 4 件 '4'
                注册量 石桥镇
                  D3 2024 ACTUAL EQ 2 家 '2'
                注册量 城关街道
                  D4 2024 ACTUAL EQ 4 家 '4'
                注册量
                  D5 2024 ACTUAL EQ 6 家 '6'
                """, withDistricts(draft));
    }

    private static String withDistricts(Draft draft) {
        return draft.tables().stream()
                .flatMap(t -> t.indicators().stream())
                .map(i -> (i.name() + " " + i.district()).strip() + "\n"
                        + i.values().stream().map(v -> "  " + Told.value(v) + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
