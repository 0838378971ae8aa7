package yardstick.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.model.Baseline;
import yardstick.model.Period;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Actual against the plan's path, with the surplus or deficit filled. */
public final class GapChart {
    private static final int YEAR = 12;

    private final Words words;
    private final HouseStyle style;
    private final ChartTexts texts;

    public GapChart(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
        this.texts = new ChartTexts(words, style);
    }

    /**
     * Draws what there is; where something is missing the title says what.
     *
     * @param table the table the gap stands in: its day and rule make the footnote
     */
    public JFreeChart draw(Gap gap, GapTable table, Look look) {
        Palette palette = Palette.of(look);
        Course course =
                Course.of(gap, table.byOriginal(gap.indicator().id()).orElse(null));
        Scale scale = course.isEmpty() ? null : Scale.of(course.all(), gap.indicator().measure());
        XYPlot plot = new XYPlot();
        JFreeChart chart = new JFreeChart(null, style.bold(17), plot, false);
        style.theme(palette).apply(chart);
        chart.setPadding(new RectangleInsets(10, 14, 8, 10));
        if (scale == null) {
            plot.setNoDataMessage(texts.nothing(gap));
            plot.setNoDataMessageFont(style.regular(14));
            plot.setNoDataMessagePaint(palette.muted());
        } else {
            List<LabelLayer.Label> labels = texts.labels(gap, course, palette);
            fill(plot, course, scale, palette);
            plot.setDomainAxis(calendar(gap, course, palette, LabelLayer.room(labels)));
            plot.getRenderer().addAnnotation(new LobeLayer(Lobe.of(course), post(gap, course), palette), Layer.BACKGROUND);
            ranges(plot, course, palette);
            plot.addAnnotation(new LabelLayer(labels, course, palette.ground()));
        }
        texts.frame(chart, gap, table, scale, palette);
        return chart;
    }

    /** Both ends of a promised range belong together: a bar joins them. */
    private static void ranges(XYPlot plot, Course course, Palette palette) {
        for (Course.Point upper : course.uppers()) {
            double lower = Lobe.height(course.path(), upper.x());
            plot.getRenderer()
                    .addAnnotation(
                            new XYLineAnnotation(upper.x(), lower, upper.x(), upper.y(), Lines.RANGE, palette.muted()),
                            Layer.BACKGROUND);
        }
    }

    private static Lobe.@Nullable Edge post(Gap gap, Course course) {
        if (!course.uppers().isEmpty()
                || gap.figures().timing().gapToPath().orNull() == null
                || course.actual().isEmpty()
                || course.path().isEmpty()) {
            return null;
        }
        Course.Point last = course.actual().getLast();
        return new Lobe.Edge(last.x(), last.y(), Lobe.height(course.path(), last.x()));
    }

    private void fill(XYPlot plot, Course course, Scale scale, Palette palette) {
        Lines lines = new Lines(palette);
        plot.setDataset(Lines.dataset(course));
        plot.setRenderer(lines.renderer());
        plot.setSeriesRenderingOrder(org.jfree.chart.plot.SeriesRenderingOrder.FORWARD);
        NumberAxis values = new NumberAxis();
        values.setTickUnit(new NumberTickUnit(scale.step(), scale.format()), false, true);
        values.setRange(scale.low(), scale.high());
        values.setAxisLineVisible(false);
        values.setTickMarksVisible(false);
        values.setTickLabelFont(style.regular(12));
        values.setTickLabelPaint(palette.muted());
        plot.setRangeAxis(values);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(Lines.GRID);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeZeroBaselineVisible(false);
        if (scale.low() <= 0) {
            plot.addRangeMarker(new ValueMarker(0, palette.muted(), Lines.ZERO), Layer.BACKGROUND);
        }
        if (course.path().size() == 1) {
            double only = course.path().getFirst().y();
            plot.addRangeMarker(new ValueMarker(only, palette.muted(), Lines.HELP), Layer.BACKGROUND);
        }
    }

    private CalendarAxis calendar(Gap gap, Course course, Palette palette, double room) {
        CalendarAxis axis = new CalendarAxis(marks(gap, course));
        double first = axis.marks().stream().mapToDouble(CalendarAxis.Mark::x).min().orElse(0);
        double last = axis.marks().stream().mapToDouble(CalendarAxis.Mark::x).max().orElse(0);
        double span = last - first > 0 ? last - first : YEAR;
        axis.setRange(first - span * 0.07, last + span * Math.max(0.08, room));
        axis.setTickLabelFont(style.regular(12));
        axis.setTickLabelPaint(palette.muted());
        return axis;
    }

    /** Ends first, then whole years, then what lies between. */
    private List<CalendarAxis.Mark> marks(Gap gap, Course course) {
        PeriodText text = new PeriodText(words);
        TreeMap<Double, String> years = new TreeMap<>();
        TreeMap<Double, String> parts = new TreeMap<>();
        List<Course.Point> stated = new ArrayList<>(course.actual());
        stated.addAll(course.targets());
        course.lastOriginal().ifPresent(stated::add);
        for (Course.Point point : stated) {
            if (point.x() % YEAR == 0) {
                years.put(point.x(), year(point.x()));
            } else {
                parts.put(point.x(), text.of(point.period()));
            }
        }
        start(gap).ifPresent(x -> years.putIfAbsent(x, year(x)));
        TreeSet<Double> ends = new TreeSet<>(years.keySet());
        ends.addAll(parts.keySet());
        double first = Math.ceil(ends.first() / YEAR) * YEAR;
        for (double x = first; x < ends.last(); x += YEAR) {
            years.putIfAbsent(x, year(x));
        }
        List<CalendarAxis.Mark> marks = new ArrayList<>();
        years.forEach((x, label) -> marks.add(new CalendarAxis.Mark(x, label)));
        parts.forEach((x, label) -> marks.add(new CalendarAxis.Mark(x, label)));
        marks.sort(Comparator.comparing(mark -> mark.x() != ends.first() && mark.x() != ends.last()));
        return marks;
    }

    /** The year the plan counts from belongs on the axis even if it prints no value for it. */
    private static Optional<Double> start(Gap gap) {
        return Optional.ofNullable(gap.basis().baseline())
                .map(Baseline::period)
                .map(Period::end)
                .map(Course::x)
                .filter(x -> x % YEAR == 0);
    }

    private static String year(double x) {
        return Integer.toString((int) (x / YEAR) - 1);
    }
}
