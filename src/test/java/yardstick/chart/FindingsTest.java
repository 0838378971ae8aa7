package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.calc.Gap;
import yardstick.calc.GapAnalysis;
import yardstick.calc.RuleSet;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.text.Words;

class FindingsTest {
    private static final Source CELL = Samples.cell("数据.xlsx", 3, 1);

    private final Findings chinese = new Findings(Words.of(Locale.SIMPLIFIED_CHINESE));
    private final Findings english = new Findings(Words.of(Locale.ENGLISH));

    @Test
    void speaksTheOfficialIdiom() {
        // (12.64 − 9.54) ÷ (14 − 9.54) = 69.5 %, (12 − 9.54) ÷ (14 − 9.54) = 55.2 %
        assertEquals(
                Optional.of("较上年提高1.9件，较基期提高3.1件，增量完成率69.5%，快于时序14.3个百分点。"),
                chinese.sentence(bengbu(0)));
    }

    @Test
    void englishSaysTheSame() {
        assertEquals(
                Optional.of("Up 1.9 件 on the year before, up 3.1 件 on the baseline, 69.5% of the planned change done,"
                        + " 14.3 points ahead of schedule."),
                english.sentence(bengbu(0)));
    }

    @Test
    void countsIncreaseWhereRatesRise() {
        assertEquals(
                Optional.of("较上年增加19家，较基期增加36家，增量完成率37.5%，慢于时序26.0个百分点。"),
                chinese.sentence(bengbu(3)));
    }

    @Test
    void sharesDifferInPoints() {
        assertTrue(chinese.sentence(bengbu(4)).orElseThrow().startsWith("较上年提高0.3个百分点，较基期提高1个百分点，增量完成率25.0%"));
    }

    @Test
    void missingYearBeforeIsNotComparedWith() {
        assertTrue(chinese.sentence(bengbu(5)).orElseThrow().startsWith("较基期增加184人"));
    }

    @Test
    void withoutABaselineOnlyTheDistanceIsTold() {
        Gap gap = heyuan(13);

        assertEquals(Optional.of("距2025年目标≥83%还差0.4个百分点。"), chinese.sentence(gap));
        assertEquals("距2025年目标≥83%还差0.4个百分点。 无法判定：规划未给出基期值。", chinese.tell(gap));
    }

    @Test
    void withoutAnActualThereIsNoSentenceButTheReason() {
        Gap gap = heyuan(12);

        assertEquals(Optional.empty(), chinese.sentence(gap));
        assertEquals("无法判定：截至该日尚无实际值。", chinese.tell(gap));
        assertEquals("知识产权信息公共服务节点、网点数量：无法判定", chinese.headline(gap));
    }

    @Test
    void fallIsTheGoodWayWhereLowerIsBetter() {
        Indicator indicator = Samples.indicator(1, "平均结案时间", "天", Kind.LEVEL, "")
                .facing(Direction.LOWER)
                .with(
                        Samples.baseline(new Period.Year(2023), "100", CELL),
                        List.of(
                                Samples.target(new Period.Year(2024), "90", CELL),
                                Samples.target(new Period.Year(2025), "80", CELL)),
                        List.of(Samples.actual(new Period.Year(2024), "86", CELL)));

        assertEquals(
                Optional.of("较上年减少14天，较基期减少14天，增量完成率70.0%，快于时序20.0个百分点。"),
                chinese.sentence(gap(indicator)));
    }

    @Test
    void onePointIsSingular() {
        Indicator one = Samples.bengbu().indicators().get(4);
        Indicator risen = Samples.withActuals(
                one, List.of(Samples.actual(new Period.Year(2024), "86.5", CELL), Samples.actual(new Period.Year(2025), "87", CELL)));

        assertTrue(english.sentence(gap(risen)).orElseThrow().startsWith("Up 0.5 points on the year before, up 1 point on"));
    }

    @Test
    void rangeTellsWhetherTheValueLiesWithinAndNoShare() {
        assertEquals("场次：处于2025年目标100—200场之内", chinese.headline(gap(range("150"))));
        assertEquals("场次：距2025年目标100—200场还差10场", chinese.headline(gap(range("90"))));
        assertEquals("场次：超出2025年目标100—200场20场", chinese.headline(gap(range("220"))));
        assertEquals("场次: within the 2025 target of 100—200 场", english.headline(gap(range("150"))));
    }

    @Test
    void oldDataAreToldWithTheirPeriod() {
        Indicator one = Samples.bengbu().indicators().getFirst();
        Gap old = gap(Samples.withActuals(one, List.of(Samples.actual(new Period.Year(2023), "9.6", CELL))));

        assertTrue(chinese.tell(old).endsWith("数据截至2023。"), chinese.tell(old));
        assertTrue(english.tell(old).endsWith("Data as of 2023."), english.tell(old));
        assertFalse(chinese.tell(bengbu(0)).contains("数据截至"));
    }

    private static Indicator range(String now) {
        return Samples.indicator(1, "场次", "场", Kind.LEVEL, "")
                .with(
                        Samples.baseline(new Period.Year(2023), "50", CELL),
                        List.of(Samples.range(new Period.Year(2025), "100", "200", CELL)),
                        List.of(Samples.actual(new Period.Year(2025), now, CELL)));
    }

    private static Gap bengbu(int index) {
        return gap(Samples.bengbu().indicators().get(index));
    }

    private static Gap heyuan(int index) {
        return gap(Samples.heyuan().indicators().get(index));
    }

    private static Gap gap(Indicator indicator) {
        Plan sample = Samples.bengbu();
        Plan plan = new Plan("p", sample.header(), sample.region(), sample.period(), List.of(), List.of(indicator));
        return new GapAnalysis()
                .analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour())
                .gaps()
                .getFirst();
    }
}
