package yardstick.ui.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.text.Words;
import yardstick.ui.grid.GridCell;
import yardstick.walk.PlanBundles;

/** Main indicators, other targets and past results of the published plans. */
class IndicatorGroupsTest {
    private final IndicatorsModel model = new IndicatorsModel(
            Words.of(Locale.SIMPLIFIED_CHINESE), name -> Optional.empty());

    private void show(String plan) {
        GapTable table = new GapAnalysis()
                .analyse(PlanBundles.plan(plan), LocalDate.of(2026, 3, 5), RuleSet.nationalFour());
        model.show(table, model.read(table));
    }

    private IndicatorRow row(String id) {
        return model.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** 表1 of Heyuan prints 14 rows; 29 more targets stand in its text, and 27 results of the years before. */
    @Test
    void groupsAreCountedAndEachFilters() {
        show("heyuan");
        assertEquals(
                List.of(
                        new IndicatorsModel.GroupCount(Group.MAIN, "主要指标", 14),
                        new IndicatorsModel.GroupCount(Group.OTHER_TARGET, "其他目标", 29),
                        new IndicatorsModel.GroupCount(Group.RESULT, "上期成果", 27)),
                model.groupCounts().get());
        model.group().set(Group.MAIN);
        assertEquals(14, model.rows().size());
        assertEquals(
                14,
                model.counts().get().stream()
                        .mapToInt(IndicatorsModel.StatusCount::count)
                        .sum());
        model.group().set(Group.RESULT);
        assertEquals(27, model.rows().size());
        assertEquals(List.of(), model.counts().get());
    }

    @Test
    void resultsStandAtTheEndOfAllIndicators() {
        show("heyuan");
        assertEquals(70, model.rows().size());
        assertTrue(model.rows().subList(0, 43).stream().noneMatch(row -> row.group() == Group.RESULT));
        assertTrue(model.rows().subList(43, 70).stream().allMatch(row -> row.group() == Group.RESULT));
    }

    @Test
    void resultsAreNotAmongThoseThatAreNotJudged() {
        show("heyuan");
        model.toggle(Status.NOT_JUDGED);
        assertTrue(model.rows().size() > 0);
        assertTrue(model.rows().stream().noneMatch(row -> row.group() == Group.RESULT));
    }

    @Test
    void planOfResultsShowsTheirPrintedWordsAndSaysThatThereAreNoTargets() {
        show("zibo");
        assertEquals(12, model.rows().size());
        assertEquals(1, model.groupCounts().get().size());
        IndicatorRow.Result patents = row("Z01").result();
        assertEquals("2020年以来", patents.period().text());
        assertEquals("3376件", patents.text().text());
        assertTrue(patents.text().note().contains("2020年以来,全市授权发明专利3376件"), patents.text().note());
        assertEquals("这个规划没有定目标，只载有 12 项上期成果。", model.sentence().get());
    }

    @Test
    void targetInWordsShowsThemShortenedAndWholeOnHover() {
        show("bengbu");
        assertEquals("取得明显成效", lastTarget("B07").text());
        show("ningbo");
        GridCell system = lastTarget("N02");
        assertTrue(system.text().endsWith("…"), system.text());
        assertTrue(system.note().contains("知识产权运营服务体系"), system.note());
    }

    private GridCell lastTarget(String id) {
        return ValueColumns.of(Objects.requireNonNull(model.table().get()), new Layers(false, true, false, false, false)).stream()
                .map(column -> row(id).values().of(column))
                .filter(cell -> !cell.text().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void groupThatAnotherStateOfThePlanDoesNotHaveIsNotLeftAsAFilter() {
        show("heyuan");
        model.group().set(Group.MAIN);
        show("ningbo");
        assertNull(model.group().get());
        assertEquals(28, model.rows().size());
    }
}
