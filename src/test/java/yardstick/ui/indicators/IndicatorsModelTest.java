package yardstick.ui.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.chart.Samples;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.text.Pinyin;
import yardstick.text.Words;
import yardstick.ui.grid.GridCell;

class IndicatorsModelTest {
    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate END_2025 = LocalDate.of(2025, 12, 31);

    private final Pinyin pinyin = new Pinyin();
    private final IndicatorsModel model = new IndicatorsModel(
            Words.of(Locale.SIMPLIFIED_CHINESE), name -> Optional.of(pinyin.name(name)));

    @Test
    void lineShowsBaselineTargetsActualsAndVerdict() {
        show(gaps(Samples.bengbu(), END_2025));
        IndicatorRow patents = model.rows().getFirst();
        assertEquals("9.54", patents.values().of(ValueColumn.BASELINE).text());
        assertEquals("10.5", target(patents, 2024).text());
        assertEquals("10.74", actual(patents, 2024).text());
        assertEquals("12", target(patents, 2025).text());
        assertEquals("12.64", actual(patents, 2025).text());
        assertEquals("14", target(patents, 2026).text());
        // (12.64 − 9.54) ÷ (14 − 9.54) = 3.10 ÷ 4.46 = 69.5 %; the plan asked (12 − 9.54) ÷ 4.46 = 55.2 %.
        assertEquals("+14.3", patents.lead().text().text());
        assertTrue(patents.lead().text().note().contains("69.5%"), patents.lead().text().note());
        assertTrue(patents.lead().text().note().contains("55.2%"), patents.lead().text().note());
        assertEquals(Status.AHEAD, patents.verdict().status());
        assertEquals("快于预期", patents.verdict().word());
    }

    @Test
    void progressIsShownOrSaysWhyThereIsNone() {
        show(gaps(Samples.bengbu(), END_2025));
        // 12.64 ÷ 14 = 90.3 %; (12.64 − 9.54) ÷ (14 − 9.54) = 69.5 %.
        IndicatorRow.Progress patents = model.rows().getFirst().progress();
        assertEquals("90.3%", patents.attainment().text());
        assertEquals("69.5%", patents.completion().text());
        assertEquals("55.2%", patents.share().text());
        for (IndicatorRow row : model.rows()) {
            for (Shown shown : List.of(
                    row.progress().attainment(), row.progress().completion(), row.progress().share())) {
                assertTrue(!shown.isMissing() || !shown.note().isEmpty(), row.naming().title());
            }
        }
    }

    @Test
    void yearsAreThoseOfThePlanAndOfItsValues() {
        List<ValueColumn> columns = ValueColumns.of(gaps(Samples.bengbu(), END_2025), Layers.ALL);
        assertEquals(
                List.of("BASE_PERIOD:", "BASELINE:", "TARGET:2024", "ACTUAL:2024", "TARGET:2025", "ACTUAL:2025",
                        "TARGET:2026", "ACTUAL:2026"),
                columns.stream().map(ValueColumn::id).toList());
    }

    @Test
    void quartersOfThisYearStandBeforeTheYearItself() {
        Layers actuals = new Layers(false, false, true, false, true);
        List<String> ids = ValueColumns.of(gaps(Samples.bengbu(), END_2025), actuals).stream()
                .map(ValueColumn::id)
                .toList();
        assertEquals(
                List.of("ACTUAL:2024", "ACTUAL:2025-Q1", "ACTUAL:2025-Q2", "ACTUAL:2025-Q3", "ACTUAL:2025-Q4",
                        "ACTUAL:2025", "ACTUAL:2026"),
                ids);
    }

    @Test
    void actualsAfterTheAsOfDayAreShownPaleAndSaySo() {
        show(gaps(Samples.bengbu(), END_2025));
        assertFalse(actual(model.rows().getFirst(), 2025).look().muted());
        show(gaps(Samples.bengbu(), END_2024));
        GridCell later = actual(model.rows().getFirst(), 2025);
        assertTrue(later.look().muted());
        assertTrue(later.note().contains("截至日 2024-12-31"), later.note());
        assertFalse(actual(model.rows().getFirst(), 2024).look().muted());
    }

    @Test
    void yearWithoutTargetShowsADashAndWhy() {
        show(gaps(Samples.bengbu(), END_2025));
        GridCell satisfaction2025 = target(model.rows().get(4), 2025);
        assertEquals("—", satisfaction2025.text());
        assertTrue(satisfaction2025.note().contains("——"), satisfaction2025.note());
    }

    @Test
    void baselineStatedAsNoneShowsADashAndNoCompletion() {
        show(gaps(Samples.heyuan(), END_2025));
        IndicatorRow handled = model.rows().get(6);
        assertEquals("—", handled.values().of(ValueColumn.BASELINE).text());
        assertFalse(handled.lead().text().note().contains("增量完成率"), handled.lead().text().note());
    }

    @Test
    void baselineOfZeroIsAValue() {
        show(gaps(Samples.heyuan(), END_2025));
        assertEquals("0", model.rows().get(2).values().of(ValueColumn.BASELINE).text());
    }

    @Test
    void countsAreThoseOfTheTableAndTheSentenceTellsThem() {
        show(gaps(Samples.heyuan(), END_2025));
        int sum = model.counts().get().stream().mapToInt(IndicatorsModel.StatusCount::count).sum();
        assertEquals(14, sum);
        assertTrue(model.sentence().get().startsWith("14 项指标："), model.sentence().get());
        IndicatorsModel.StatusCount first = model.counts().get().getFirst();
        assertTrue(model.sentence().get().contains(first.count() + " 项" + first.word()));
    }

    @Test
    void statusFiltersAndPressedAgainShowsAll() {
        show(gaps(Samples.heyuan(), END_2025));
        IndicatorsModel.StatusCount one = model.counts().get().getLast();
        model.toggle(one.status());
        assertEquals(one.count(), model.rows().size());
        model.toggle(one.status());
        assertEquals(14, model.rows().size());
    }

    @Test
    void severalStatusesAreShownTogether() {
        GapTable table = gaps(Samples.heyuan(), END_2025);
        model.statuses().set(Set.of(Status.AHEAD, Status.ACHIEVED_EARLY));
        show(table);
        int early = table.summary().getOrDefault(Status.ACHIEVED_EARLY, 0);
        assertEquals(table.summary().getOrDefault(Status.AHEAD, 0) + early, model.rows().size());
        assertTrue(model.rows().size() < 14);
    }

    @Test
    void findLooksAtNameCategoryAndUnitWhateverTheWidth() {
        show(gaps(Samples.heyuan(), END_2025));
        model.find().set("社会 满意");
        assertEquals(1, model.rows().size());
        model.find().set("件／年");
        assertEquals(3, model.rows().size());
        model.find().set("没有这个");
        assertEquals(0, model.rows().size());
    }

    @Test
    void findAndStatusNarrowTogetherAndShowAllEndsBoth() {
        show(gaps(Samples.heyuan(), END_2025));
        Status status = model.rows().getFirst().verdict().status();
        model.toggle(status);
        model.find().set("每万人");
        assertTrue(model.rows().size() > 0);
        assertTrue(model.rows().stream().allMatch(row -> row.verdict().status() == status));
        assertTrue(model.rows().stream().allMatch(row -> row.naming().title().contains("每万人")));
        model.showAll();
        assertEquals(14, model.rows().size());
    }

    @Test
    void statusThatNoLongerOccursIsNotLeftAsAFilter() {
        show(gaps(Samples.bengbu(), END_2025));
        model.toggle(Status.AHEAD);
        show(gaps(Samples.bengbu(), LocalDate.of(2023, 12, 31)));
        assertEquals(Set.of(), model.statuses().get());
        assertEquals(6, model.rows().size());
    }

    @Test
    void initialsFindWhatTheyStandFor() {
        show(gaps(Samples.heyuan(), END_2025));
        model.find().set("shmyd");
        assertEquals(1, model.rows().size());
        assertTrue(model.rows().getFirst().naming().title().contains("社会满意"));
    }

    private void show(GapTable table) {
        model.show(table, model.read(table));
    }

    private static GridCell target(IndicatorRow row, int year) {
        return row.values().of(new ValueColumn(ValueColumn.Layer.TARGET, new Period.Year(year)));
    }

    private static GridCell actual(IndicatorRow row, int year) {
        return row.values().of(new ValueColumn(ValueColumn.Layer.ACTUAL, new Period.Year(year)));
    }

    private static GapTable gaps(Plan plan, LocalDate asOf) {
        return new GapAnalysis().analyse(plan, asOf, RuleSet.nationalFour());
    }
}
