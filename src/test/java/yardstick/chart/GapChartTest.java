package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.text.Words;

class GapChartTest {
    private static final HouseStyle STYLE = new HouseStyle();
    private static final Source CELL = Samples.cell("数据.xlsx", 3, 1);

    private final GapChart chart = new GapChart(Words.of(Locale.SIMPLIFIED_CHINESE), STYLE);

    @Test
    void satisfactionHasOneTargetOnlyAndAHelpLineAcrossTheHole() {
        XYDataset data = data(draw(Samples.bengbu(), 4));

        assertEquals(1, data.getItemCount(Lines.TARGETS));
        assertEquals(90, data.getYValue(Lines.TARGETS, 0));
        assertEquals(List.of("86.0", "90.0"), values(data, Lines.HELP_LINE));
        assertEquals(List.of("86.0", "gap", "90.0"), values(data, Lines.PATH));
    }

    @Test
    void missingActualIsAGapAndNeverZero() {
        XYDataset data = data(draw(Samples.bengbu(), 5));

        assertEquals(List.of("471.0", "gap", "655.0"), values(data, Lines.ACTUAL));
    }

    @Test
    void statedAbsenceOfABaselineDrawsNoStart() {
        XYDataset data = data(draw(Samples.heyuan(), 13));

        assertEquals(List.of("80.2", "gap", "82.6"), values(data, Lines.ACTUAL));
    }

    @Test
    void levelsFarFromZeroAreCutAndTheSubtitleSaysSo() {
        JFreeChart drawn = draw(Samples.bengbu(), 4);

        assertTrue(drawn.getXYPlot().getRangeAxis().getLowerBound() > 80);
        assertTrue(texts(drawn).contains("未从零起"), texts(drawn));
    }

    @Test
    void flowsStartAtZero() {
        assertEquals(0, draw(Samples.bengbu(), 2).getXYPlot().getRangeAxis().getLowerBound());
    }

    @Test
    void axisOfCountsNeverGoesBelowZero() {
        for (int i = 0; i < 14; i++) {
            assertTrue(draw(Samples.heyuan(), i).getXYPlot().getRangeAxis().getLowerBound() >= 0);
        }
    }

    @Test
    void frameTellsUnitSpanDayRuleAndCells() {
        JFreeChart drawn = draw(Samples.bengbu(), 0);
        String texts = texts(drawn);

        assertEquals("每万人口高价值发明专利拥有量：增量完成率69.5%，快于时序14.3个百分点", drawn.getTitle().getText());
        for (String part : List.of("单位：件", "2023—2026", "截至2025-12-31", "第1版", "示例数据-进展表.xlsx 指标 E5、F5")) {
            assertTrue(texts.contains(part), part + " in " + texts);
        }
    }

    @Test
    void lastActualTellsItsDistanceFromThePlan() {
        XYPlot plot = draw(Samples.bengbu(), 0).getXYPlot();
        LabelLayer layer = (LabelLayer) plot.getAnnotations().getFirst();
        List<String> labels = layer.labels().stream().map(LabelLayer.Label::text).toList();

        assertEquals("实际 12.64，高于规划0.64件", labels.getFirst());
        assertTrue(labels.containsAll(List.of("规划 14", "12", "10.5", "基期 9.54", "10.74")), labels.toString());
    }

    @Test
    void halfYearsAreNamedAsSuch() {
        Indicator indicator = Samples.indicator(1, "专员数", "人", Kind.LEVEL, "")
                .with(
                        Samples.baseline(new Period.Year(2023), "471", CELL),
                        List.of(Samples.target(new Period.Year(2026), "800", CELL)),
                        List.of(
                                Samples.actual(new Period.Year(2024), "520", CELL),
                                Samples.actual(new Period.Half(2025, 1), "560", CELL)));
        CalendarAxis axis = (CalendarAxis) draw(plan(indicator), 0).getXYPlot().getDomainAxis();
        List<String> labels =
                axis.marks().stream().map(CalendarAxis.Mark::label).sorted().toList();

        assertEquals(List.of("2023", "2024", "2025", "2025年上半年", "2026"), labels);
    }

    @Test
    void wordsOnlyShowsThePromiseInsteadOfAPlot() {
        var aim = new yardstick.model.Target.Aim(yardstick.model.Comparator.TEXT, null, null, "显著提升");
        var promise = new yardstick.model.Target(
                new Period.Year(2026), yardstick.model.PeriodOrigin.PRINTED, 1, aim, CELL);
        Indicator indicator =
                Samples.indicator(1, "公众意识", "", Kind.WORDS, "").with(null, List.of(promise), List.of());
        JFreeChart drawn = draw(plan(indicator), 0);

        assertEquals("规划只有文字表述：显著提升", drawn.getXYPlot().getNoDataMessage());
        assertFalse(isBlank(drawn));
    }

    @Test
    void nothingAtAllIsStillAPictureThatSaysWhatIsMissing() {
        Indicator indicator =
                Samples.indicator(1, "新指标", "件", Kind.LEVEL, "").with(null, List.of(), List.of());
        JFreeChart drawn = draw(plan(indicator), 0);

        assertTrue(texts(drawn).contains("无法判定"), texts(drawn));
        assertFalse(isBlank(drawn));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLookDrawsEveryIndicator(Look look) {
        GapTable table = table(Samples.heyuan());

        for (var gap : table.gaps()) {
            assertFalse(isBlank(chart.draw(gap, table, look)), gap.indicator().title());
        }
    }

    @Test
    void rangeIsDrawnAndPrintedWithBothEnds() {
        Indicator indicator = Samples.indicator(1, "场次", "场", Kind.LEVEL, "")
                .with(
                        Samples.baseline(new Period.Year(2023), "50", CELL),
                        List.of(Samples.range(new Period.Year(2025), "100", "200", CELL)),
                        List.of(Samples.actual(new Period.Year(2024), "120", CELL)));
        XYPlot plot = draw(plan(indicator), 0).getXYPlot();

        assertEquals(List.of("100.0", "200.0"), values(plot.getDataset(), Lines.TARGETS));
        assertTrue(plot.getRangeAxis().getUpperBound() > 200);
        assertTrue(labels(plot).contains("规划 100—200"), labels(plot).toString());
        assertEquals(List.of(), lobes(plot));
    }

    @Test
    void targetWorseThanTheBaselineFillsNothing() {
        Indicator indicator = Samples.indicator(1, "平均结案时间", "天", Kind.LEVEL, "")
                .facing(Direction.LOWER)
                .with(
                        Samples.baseline(new Period.Year(2023), "80", CELL),
                        List.of(Samples.target(new Period.Year(2025), "100", CELL)),
                        List.of(
                                Samples.actual(new Period.Year(2024), "95", CELL),
                                Samples.actual(new Period.Year(2025), "97", CELL)));

        assertEquals(List.of(), lobes(draw(plan(indicator), 0).getXYPlot()));
    }

    @Test
    void belowThePathIsSurplusWhereLowerIsBetter() {
        Indicator indicator = Samples.indicator(1, "平均结案时间", "天", Kind.LEVEL, "")
                .facing(Direction.LOWER)
                .with(
                        Samples.baseline(new Period.Year(2023), "100", CELL),
                        List.of(Samples.target(new Period.Year(2025), "80", CELL)),
                        List.of(Samples.actual(new Period.Year(2024), "85", CELL)));
        List<Lobe> lobes = lobes(draw(plan(indicator), 0).getXYPlot());

        assertEquals(List.of(true), lobes.stream().map(Lobe::surplus).toList());
    }

    @Test
    void footnoteTellsThatTheDataAreOld() {
        Indicator old = Samples.withActuals(
                Samples.bengbu().indicators().getFirst(),
                List.of(Samples.actual(new Period.Year(2023), "9.6", CELL)));

        assertTrue(texts(draw(plan(old), 0)).contains("数据截至2023"));
        assertFalse(texts(draw(Samples.bengbu(), 0)).contains("数据截至"));
    }

    @Test
    void linesOfALongTitleKeepTheHeightOfTheirFont() {
        JFreeChart drawn = draw(Samples.bengbu(), 0);
        drawn.createBufferedImage(300, 400);
        LinedTitle title = (LinedTitle) drawn.getTitle();

        assertTrue(title.lines().size() > 1, title.lines().toString());
        assertEquals(title.getText(), String.join("", title.lines()));
        assertTrue(title.lineHeight() > 1.25 * title.getFont().getSize2D());
    }

    private static List<String> labels(XYPlot plot) {
        return plot.getAnnotations().stream()
                .filter(LabelLayer.class::isInstance)
                .flatMap(layer -> ((LabelLayer) layer).labels().stream())
                .map(LabelLayer.Label::text)
                .toList();
    }

    private static List<Lobe> lobes(XYPlot plot) {
        return ((AbstractXYItemRenderer) plot.getRenderer())
                .getAnnotations().stream()
                .filter(LobeLayer.class::isInstance)
                .flatMap(layer -> ((LobeLayer) layer).lobes().stream())
                .toList();
    }

    private JFreeChart draw(Plan plan, int indicator) {
        GapTable table = table(plan);
        return chart.draw(table.gaps().get(indicator), table, Look.PAPER);
    }

    private static GapTable table(Plan plan) {
        return new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
    }

    private static Plan plan(Indicator indicator) {
        Plan sample = Samples.bengbu();
        return new Plan("p", sample.header(), sample.region(), sample.period(), List.of(), List.of(indicator));
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

    private static String texts(JFreeChart drawn) {
        StringBuilder texts = new StringBuilder();
        for (Object title : drawn.getSubtitles()) {
            texts.append(((TextTitle) Objects.requireNonNull(title)).getText()).append('\n');
        }
        return texts.toString();
    }

    private static boolean isBlank(JFreeChart drawn) {
        BufferedImage image = drawn.createBufferedImage(600, 400);
        int[] dots = image.getRGB(0, 0, 600, 400, null, 0, 600);
        return java.util.Arrays.stream(dots).distinct().count() < 3;
    }
}
