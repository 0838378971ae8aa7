package yardstick.ui.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.Told;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;

/** Everything beside the numbers, read from the published plans. */
class IndicatorFactsTest {
    private final Words words = Words.of(Locale.SIMPLIFIED_CHINESE);

    private Optional<Fact> fact(String bundle, String id, String title) {
        Plan plan = PlanBundles.plan(bundle);
        return new IndicatorFacts(plan.indicator(id).orElseThrow(), plan, words)
                .all().stream().filter(fact -> fact.title().equals(title)).findFirst();
    }

    private Fact sure(String bundle, String id, String title) {
        return fact(bundle, id, title).orElseThrow();
    }

    private static String text(Fact fact) {
        return String.join("|", fact.told().items().stream().map(Told.Item::text).toList());
    }

    @Test
    void conditionsAreListedWithHowTheyGoTogether() {
        assertEquals(
                "1. 年主营业务收入1000万元以上\n2. 持有的可运营专利数量达到1200件",
                text(sure("ningbo", "N01", "认定条件（符合其一）")));
    }

    @Test
    void responsibleUnitsAreMarkedAsInferredAndLeadToTheUnits() {
        Fact units = sure("ningbo", "N01", "责任单位");
        assertTrue(units.inferred());
        assertEquals(4, units.told().items().size());
        assertTrue(units.told().items().stream().allMatch(item -> item.place() instanceof Place.Units));
    }

    @Test
    void rowOfThePrintedTableLeadsToItsBox() {
        Fact row = sure("heyuan", "H02", "指标表");
        assertTrue(row.told().items().getFirst().place() instanceof Place.PlanPage page
                && "table1".equals(page.partId()));
        assertEquals("2", text(sure("heyuan", "H02", "表中序号")));
    }

    @Test
    void relatedIndicatorTellsItsRelationAndTheOtherNamesItsNamer() {
        Told.Item related = sure("ningbo", "N01", "有关指标").told().items().getFirst();
        assertTrue(related.text().endsWith("（其中一部分）"), related.text());
        assertEquals(new Place.IndicatorPage("ningbo", "N02"), related.place());
        assertTrue(text(sure("ningbo", "N02", "提及它的指标")).contains("专业化、综合性知识产权运营机构"));
    }

    /** 蚌埠 asks for growth of 10 % and prints no base of it. */
    @Test
    void baseThatIsNotPrintedIsToldAsUnstated() {
        Plan plan = PlanBundles.plan("bengbu");
        Indicator rate = plan.indicators().stream()
                .filter(each -> each.meaning().rateOf() != null)
                .findFirst()
                .orElseThrow();
        assertTrue(text(sure("bengbu", rate.id(), "增长基数")).contains("基数：未载明"));
    }

    @Test
    void baselineTellsItsLineAndThatItIsAJudgement() {
        Fact baseline = sure("bengbu", "B05", "基期");
        assertEquals("2023  86%", text(baseline));
        assertTrue(baseline.inferred());
        assertEquals(98, Objects.requireNonNull(baseline.source()).place().line());
    }

    @Test
    void whatTheRecordDoesNotHoldIsLeftOut() {
        assertTrue(fact("bengbu", "B05", "认定条件（符合其一）").isEmpty());
        assertTrue(fact("bengbu", "B05", "适用范围").isEmpty());
        assertTrue(fact("bengbu", "B05", "责任单位").isEmpty());
    }

    @Test
    void wordingsTellValueWordsAndHowThePeriodIsKnown() {
        Indicator b05 = PlanBundles.plan("bengbu").indicator("B05").orElseThrow();
        List<PrintedList.Entry> wordings = new PrintedEntries(b05, words).targets(b05.wordings());
        assertEquals(1, wordings.size());
        assertEquals("2026  ≥90% · 原文“达到90%以上” · 时期承上文", wordings.getFirst().text());
        assertEquals(40, Objects.requireNonNull(wordings.getFirst().source()).place().line());
    }
}
