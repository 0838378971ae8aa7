package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.Lineup;
import yardstick.calc.RuleSet;
import yardstick.model.Plan;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.walk.SamplePlans;

/** Loans on patents: Bengbu counts in 亿元 (17.2, 22.1, target 25), Heyuan in 万元 (9005, 12900, target 18000). */
class LineupChartTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Plan BENGBU = SamplePlans.all().getFirst();
    private static final Plan HEYUAN = SamplePlans.all().getLast();

    private final LineupChart chart = new LineupChart(Words.of(Locale.SIMPLIFIED_CHINESE), new HouseStyle());

    private static Lineup.Seat seat(Plan plan, String indicator) {
        return new Lineup.Seat(
                plan,
                new GapAnalysis()
                        .analyse(plan, DAY, RuleSet.nationalFour())
                        .gap(indicator)
                        .orElseThrow());
    }

    private static Lineup loans(String unit) {
        return Lineup.of(
                List.of(seat(BENGBU, "i3"), seat(HEYUAN, "i4")), Unit.of(unit), Lineup.Order.ACTUAL);
    }

    private Picture drawn(Lineup lineup) {
        return chart.draw(lineup, "知识产权质押融资金额", DAY, Look.PAPER);
    }

    private static List<LineupPlot.Row> rows(Picture picture) {
        return ((LineupPlot) picture.chart().getPlot()).rows();
    }

    @Test
    void numbersAreDrawnInTheUnitOfTheChart() {
        LineupPlot.Row heyuan = rows(drawn(loans("亿元"))).getLast();
        assertEquals(List.of(0.9005, 1.29, 1.8), List.of(heyuan.baseline(), heyuan.actual(), heyuan.target()));
        LineupPlot.Row bengbu = rows(drawn(loans("万元"))).getFirst();
        assertEquals(
                List.of(172000.0, 221000.0, 250000.0), List.of(bengbu.baseline(), bengbu.actual(), bengbu.target()));
    }

    @Test
    void everyNumberBearsItsDate() {
        LineupPlot.Row bengbu = rows(drawn(loans("亿元"))).getFirst();
        assertEquals(List.of("22.1（2025）", "25（2026）"), List.of(bengbu.actualText(), bengbu.targetText()));
    }

    @Test
    void whatIsMissingIsNotDrawnAsZero() {
        Lineup lineup = Lineup.of(List.of(seat(HEYUAN, "i7")), Unit.PERCENT, Lineup.Order.ACTUAL);
        LineupPlot.Row row = rows(drawn(lineup)).getFirst();
        assertNull(row.baseline());
        assertNull(row.actual());
        assertEquals(85.0, row.target());
    }

    @Test
    void whatDoesNotConvertIsCountedInTheNote() {
        Lineup lineup =
                Lineup.of(List.of(seat(BENGBU, "i3"), seat(BENGBU, "i1")), Unit.of("亿元"), Lineup.Order.ACTUAL);
        Picture picture = drawn(lineup);
        assertEquals(1, rows(picture).size());
        assertTrue(((TextTitle) picture.chart().getSubtitles().getLast()).getText().contains("另有 1 项单位不能换算"));
    }

    @Test
    void lineupWithoutAnyNumberIsNotDrawn() {
        assertFalse(LineupChart.isDrawable(Lineup.of(List.of(), Unit.NONE, Lineup.Order.PLAN)));
        assertTrue(LineupChart.isDrawable(loans("亿元")));
    }

    @Test
    void rowsLeadToTheIndicatorsOfTheirPlans() {
        assertEquals(
                List.of("bengbu\ni3", "heyuan\ni4"),
                drawn(loans("亿元")).rows(900).stream()
                        .map(Picture.RowPlace::id)
                        .toList());
    }
}
