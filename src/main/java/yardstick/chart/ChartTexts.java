package yardstick.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Words;

/** All that is written on a gap chart. */
final class ChartTexts {
    private static final int MOST_VALUES = 12;

    private final Words words;
    private final HouseStyle style;
    private final Findings findings;
    private final Footnote footnote;

    ChartTexts(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
        this.findings = new Findings(words);
        this.footnote = new Footnote(words);
    }

    /** Title, subtitle and footnote. */
    void frame(JFreeChart chart, Gap gap, GapTable table, @Nullable Scale scale, Palette palette) {
        TextTitle title = left(findings.headline(gap), RectangleEdge.TOP);
        title.setFont(style.bold(17));
        title.setPaint(palette.ink());
        chart.setTitle(title);
        TextTitle subtitle = left(subtitle(gap, scale), RectangleEdge.TOP);
        subtitle.setFont(style.regular(13));
        subtitle.setPaint(palette.muted());
        subtitle.setPadding(new RectangleInsets(2, 0, 16, 0));
        chart.addSubtitle(subtitle);
        TextTitle note = left(footnote.of(gap, table), RectangleEdge.BOTTOM);
        note.setFont(style.regular(11));
        note.setPaint(palette.muted());
        note.setPadding(new RectangleInsets(8, 0, 2, 0));
        chart.addSubtitle(note);
    }

    private static TextTitle left(String text, RectangleEdge edge) {
        TextTitle title = new LinedTitle(text);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPosition(edge);
        title.setExpandToFitSpace(true);
        return title;
    }

    private String subtitle(Gap gap, @Nullable Scale scale) {
        Indicator indicator = gap.indicator();
        List<String> parts = new ArrayList<>();
        if (!indicator.unit().symbol().isEmpty()) {
            parts.add(words.get("chart.unit", indicator.unit().symbol()));
        }
        String span = span(Course.of(gap, null));
        if (!span.isEmpty()) {
            parts.add(span);
        }
        if (indicator.attribute() != null) {
            parts.add(words.word("attribute", indicator.attribute()));
        }
        if (scale != null && scale.cutAt() != null) {
            parts.add(words.get("chart.cut", scale.cutAt()));
        }
        if (gap.statusReason() != null) {
            parts.add(findings.missing(gap));
        }
        return String.join(" · ", parts);
    }

    private static String span(Course course) {
        List<Integer> years = course.all().stream()
                .map(point -> (int) Math.ceil(point.x() / 12) - 1)
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        String first = Integer.toString(years.getFirst());
        return years.getFirst().equals(years.getLast()) ? first : first + "—" + years.getLast();
    }

    /** What stands in the middle of a picture without numbers. */
    String nothing(Gap gap) {
        List<String> promised = gap.indicator().targets().stream()
                .filter(target -> target.comparator() == Comparator.TEXT)
                .map(target -> target.aim().text())
                .toList();
        return promised.isEmpty() ? words.get("chart.nothing") : words.get("chart.wordsOnly", promised.getLast());
    }

    /** Line ends first, then the values between, so that the ends find room. */
    List<LabelLayer.Label> labels(Gap gap, Course course, Palette palette) {
        Amounts amounts = new Amounts(words, gap.indicator());
        List<LabelLayer.Label> labels = new ArrayList<>();
        lastActual(gap, course, amounts, palette, labels);
        lastTarget(gap, course, amounts, palette, labels);
        original(gap, course, amounts, palette, labels);
        targets(gap, course, amounts, palette, labels);
        actuals(course, amounts, palette, labels);
        return labels;
    }

    private void lastActual(
            Gap gap, Course course, Amounts amounts, Palette palette, List<LabelLayer.Label> labels) {
        if (!course.actual().isEmpty()) {
            Course.Point last = course.actual().getLast();
            String name = words.get(last.baseline() ? "chart.baseline" : "chart.actual");
            String value = words.get("chart.end", name, amounts.number(last.value()));
            String text = last.baseline() ? value : value + distance(gap, amounts);
            labels.add(new LabelLayer.Label(
                    last.x(), last.y(), text, style.bold(13), palette.ink(), side(course, last, false), true));
        }
    }

    private void lastTarget(
            Gap gap, Course course, Amounts amounts, Palette palette, List<LabelLayer.Label> labels) {
        if (!course.targets().isEmpty()) {
            Course.Point last = course.targets().getLast();
            String text = words.get("chart.end", words.get("chart.path"), printed(gap, last, amounts));
            boolean alone = course.path().size() == 1;
            LabelLayer.Side side = alone ? LabelLayer.Side.ABOVE : LabelLayer.Side.BESIDE;
            labels.add(new LabelLayer.Label(
                    last.x(), last.y(), text, style.regular(13), palette.ink(), side, true));
        }
    }

    /** Names the line of the plan as first published where another one is in force. */
    private void original(
            Gap gap, Course course, Amounts amounts, Palette palette, List<LabelLayer.Label> labels) {
        course.lastOriginal().ifPresent(point -> labels.add(new LabelLayer.Label(
                point.x(),
                point.y(),
                words.get("chart.end", words.get("chart.original"), printed(gap, point, amounts)),
                style.regular(12),
                palette.muted(),
                LabelLayer.Side.BESIDE,
                true)));
    }

    /** How far the last actual lies from the target printed for its day; empty where none is. */
    private String distance(Gap gap, Amounts amounts) {
        BigDecimal path = gap.figures().timing().gapToPath().orNull();
        if (path == null || Course.promisesRange(gap)) {
            return "";
        }
        String key = path.signum() > 0 ? "chart.below" : path.signum() < 0 ? "chart.above" : "chart.even";
        return words.get("chart.pause") + words.get(key, amounts.difference(path));
    }

    private void targets(
            Gap gap, Course course, Amounts amounts, Palette palette, List<LabelLayer.Label> labels) {
        for (Course.Point point : course.targets()) {
            if (point != course.targets().getLast()) {
                labels.add(new LabelLayer.Label(
                        point.x(),
                        point.y(),
                        printed(gap, point, amounts),
                        style.regular(12),
                        palette.muted(),
                        side(course, point, true),
                        course.targets().size() <= MOST_VALUES));
            }
        }
    }

    private void actuals(Course course, Amounts amounts, Palette palette, List<LabelLayer.Label> labels) {
        for (Course.Point point : course.actual()) {
            if (point != course.actual().getLast()) {
                String value = amounts.number(point.value());
                String text = point.baseline() ? words.get("chart.end", words.get("chart.baseline"), value) : value;
                LabelLayer.Side side = point.baseline() ? LabelLayer.Side.BELOW : side(course, point, false);
                labels.add(new LabelLayer.Label(
                        point.x(), point.y(), text, style.regular(12), palette.ink(), side, false));
            }
        }
    }

    /** The line that lies higher is labelled above, the other one below. */
    private static LabelLayer.Side side(Course course, Course.Point point, boolean onPath) {
        List<Course.Point> other = onPath ? course.actual() : course.path();
        if (other.isEmpty()) {
            return LabelLayer.Side.ABOVE;
        }
        double there = Lobe.height(other, point.x());
        boolean higher = onPath ? point.y() >= there : point.y() > there;
        return higher ? LabelLayer.Side.ABOVE : LabelLayer.Side.BELOW;
    }

    private static String printed(Gap gap, Course.Point point, Amounts amounts) {
        Target best = null;
        for (Target target : gap.indicator().targets()) {
            boolean same = point.period().equals(target.period())
                    && target.value() != null
                    && target.value().compareTo(point.value()) == 0;
            best = same && (best == null || target.version() > best.version()) ? target : best;
        }
        return best == null ? amounts.number(point.value()) : amounts.target(best);
    }
}
