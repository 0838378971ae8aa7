package yardstick.importing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.model.PlanKind;

class PlanTitleTest {
    private final PlanTitle titles = PlanTitle.standard();

    @ParameterizedTest
    @CsvSource({
        "蚌埠市知识产权强市建设工作方案, 蚌埠市",
        "河源市“十四五”知识产权发展规划, 河源市",
        "2025年怀远县商标品牌工作要点, 怀远县",
        "知识产权强市建设主要指标, ''",
        "全市2025年主要指标完成情况, ''",
        "示范城市建设任务分解表, ''",
        "国家知识产权示范区主要指标, ''",
        "主要指标, ''"
    })
    void regionStandsAtTheBeginning(String title, String region) {
        assertEquals(region, titles.region(title).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "蚌埠市知识产权强市建设工作方案（2024—2026年）, WORK_PLAN",
        "“十四五”知识产权发展规划, PLAN",
        "关于加强知识产权工作的实施意见, OPINION",
        "关于印发知识产权发展规划实施方案的通知, WORK_PLAN"
    })
    void kindIsTheLongestWord(String title, PlanKind kind) {
        assertEquals(kind, titles.kind(title).orElseThrow());
    }
}
