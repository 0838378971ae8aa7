package yardstick.ui.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.chart.Samples;
import yardstick.model.Plan;
import yardstick.text.Words;

class IndicatorsModelTest {
    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate END_2025 = LocalDate.of(2025, 12, 31);

    private final IndicatorsModel model = new IndicatorsModel(Words.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void lineShowsBaselineTargetsActualsAndVerdict() {
        model.show(gaps(Samples.bengbu(), END_2025));
        IndicatorRow patents = model.rows().getFirst();
        assertEquals("9.54", patents.baseline().text());
        assertEquals("10.5", patents.year(2024).target().text());
        assertEquals("10.74", patents.year(2024).actual().text());
        assertEquals("12", patents.year(2025).target().text());
        assertEquals("12.64", patents.year(2025).actual().text());
        assertEquals("14", patents.target().text());
        // (12.64 − 9.54) ÷ (14 − 9.54) = 3.10 ÷ 4.46 = 69.5 %; the plan asked (12 − 9.54) ÷ 4.46 = 55.2 %.
        assertEquals("69.5%", patents.rates().completion().text());
        assertEquals("55.2%", patents.rates().share().text());
        assertEquals(Status.AHEAD, patents.verdict().status());
        assertEquals("快于预期", patents.verdict().word());
    }

    @Test
    void yearsAreThoseWithATargetOrAnActual() {
        model.show(gaps(Samples.bengbu(), END_2025));
        assertEquals(List.of(2024, 2025, 2026), model.years().get());
    }

    @Test
    void actualsAfterTheAsOfDayAreNotShown() {
        model.show(gaps(Samples.bengbu(), END_2025));
        assertEquals("12.64", model.rows().getFirst().year(2025).actual().text());
        model.show(gaps(Samples.bengbu(), END_2024));
        assertEquals("", model.rows().getFirst().year(2025).actual().text());
        assertEquals("10.74", model.rows().getFirst().year(2024).actual().text());
    }

    @Test
    void yearWithoutTargetShowsADashAndWhy() {
        model.show(gaps(Samples.bengbu(), END_2025));
        Shown satisfaction2025 = model.rows().get(4).year(2025).target();
        assertTrue(satisfaction2025.isMissing());
        assertTrue(satisfaction2025.note().contains("——"), satisfaction2025.note());
    }

    @Test
    void baselineStatedAsNoneShowsADashAndNoCompletion() {
        model.show(gaps(Samples.heyuan(), END_2025));
        IndicatorRow handled = model.rows().get(6);
        assertTrue(handled.baseline().isMissing());
        assertTrue(handled.rates().completion().isMissing());
        assertTrue(handled.rates().completion().note().length() > 4, handled.rates().completion().note());
    }

    @Test
    void baselineOfZeroIsAValue() {
        model.show(gaps(Samples.heyuan(), END_2025));
        assertEquals("0", model.rows().get(2).baseline().text());
    }

    @Test
    void countsAreThoseOfTheTableAndTheSentenceTellsThem() {
        model.show(gaps(Samples.heyuan(), END_2025));
        int sum = model.counts().get().stream().mapToInt(IndicatorsModel.StatusCount::count).sum();
        assertEquals(14, sum);
        assertTrue(model.sentence().get().startsWith("14 项指标："), model.sentence().get());
        IndicatorsModel.StatusCount first = model.counts().get().getFirst();
        assertTrue(model.sentence().get().contains(first.count() + " 项" + first.word()));
    }

    @Test
    void statusFiltersAndPressedAgainShowsAll() {
        model.show(gaps(Samples.heyuan(), END_2025));
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
        model.show(table);
        int early = table.summary().getOrDefault(Status.ACHIEVED_EARLY, 0);
        assertEquals(table.summary().getOrDefault(Status.AHEAD, 0) + early, model.rows().size());
        assertTrue(model.rows().size() < 14);
    }

    @Test
    void findLooksAtNameCategoryAndUnitWhateverTheWidth() {
        model.show(gaps(Samples.heyuan(), END_2025));
        model.find().set("社会 满意");
        assertEquals(1, model.rows().size());
        model.find().set("件／年");
        assertEquals(3, model.rows().size());
        model.find().set("没有这个");
        assertEquals(0, model.rows().size());
    }

    @Test
    void findAndStatusNarrowTogetherAndShowAllEndsBoth() {
        model.show(gaps(Samples.heyuan(), END_2025));
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
        model.show(gaps(Samples.bengbu(), END_2025));
        model.toggle(Status.AHEAD);
        model.show(gaps(Samples.bengbu(), LocalDate.of(2023, 12, 31)));
        assertEquals(Set.of(), model.statuses().get());
        assertEquals(6, model.rows().size());
    }

    private static GapTable gaps(Plan plan, LocalDate asOf) {
        return new GapAnalysis().analyse(plan, asOf, RuleSet.nationalFour());
    }
}
