package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.model.Trace;
import yardstick.text.Words;

/** The chart of an indicator whose targets were set anew. */
class FirstTargetsChartTest {
    private static final HouseStyle STYLE = new HouseStyle();

    private final GapChart chart = new GapChart(Words.of(Locale.SIMPLIFIED_CHINESE), STYLE);

    @Test
    void targetsSetAnewShowTheFirstOnesAsALineWithItsName() {
        JFreeChart drawn = draw(adjusted(LocalDate.of(2025, 6, 30)), 0);

        assertEquals(List.of("9.54", "10.5", "12.0", "14.0"), values(data(drawn), Lines.ORIGINAL));
        assertTrue(values(data(drawn), Lines.PATH).contains("13.0"));
        assertTrue(labels(drawn.getXYPlot()).contains("原定 14"), labels(drawn.getXYPlot()).toString());
        assertTrue(labels(drawn.getXYPlot()).contains("规划 13"), labels(drawn.getXYPlot()).toString());
    }

    @Test
    void untilTheDayOfThePaperThereIsOneLineOnly() {
        JFreeChart drawn = draw(adjusted(LocalDate.of(2026, 6, 30)), 0);

        assertEquals(List.of(), values(data(drawn), Lines.ORIGINAL));
        assertFalse(labels(drawn.getXYPlot()).toString().contains("原定"));
    }

    /** 14 by 2026 is made 13. */
    private static Plan adjusted(LocalDate day) {
        Plan plan = Samples.bengbu();
        Indicator first = plan.indicators().getFirst();
        Target last = first.targets().getLast();
        Target.Aim aim = new Target.Aim(last.comparator(), new BigDecimal("13"), null, "13");
        List<Target> targets = new ArrayList<>(first.targets());
        targets.add(new Target(last.period(), last.periodOrigin(), 2, aim, last.terms(), null));
        Revision paper = new Revision(
                "v1", 1, day, "3号", "", List.of(new Revision.Adjusted(first.id(), last.period(), 2, "")), Trace.NONE);
        List<Indicator> indicators = new ArrayList<>(plan.indicators());
        indicators.set(0, first.with(first.baseline(), targets, first.actuals()));
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), List.of(paper), indicators);
    }

    private static List<String> labels(XYPlot plot) {
        return plot.getAnnotations().stream()
                .filter(LabelLayer.class::isInstance)
                .flatMap(layer -> ((LabelLayer) layer).labels().stream())
                .map(LabelLayer.Label::text)
                .toList();
    }

    private JFreeChart draw(Plan plan, int indicator) {
        GapTable table = table(plan);
        return chart.draw(table.gaps().get(indicator), table, Look.PAPER);
    }

    private static GapTable table(Plan plan) {
        return new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
    }

    private static XYDataset data(JFreeChart drawn) {
        return drawn.getXYPlot().getDataset();
    }

    private static List<String> values(XYDataset data, int series) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(series); i++) {
            double value = data.getYValue(series, i);
            values.add(Double.isNaN(value) ? "gap" : Double.toString(value));
        }
        return values;
    }
}
