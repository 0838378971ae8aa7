package yardstick.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Lineup;
import yardstick.text.Words;

/** One measure in several plans: baseline, newest actual and target of each on one scale, with their dates. */
public final class LineupChart {
    private final Words words;
    private final HouseStyle style;
    private final LineupTexts texts;

    public LineupChart(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
        this.texts = new LineupTexts(words);
    }

    /** Whether there is any number to draw. */
    public static boolean isDrawable(Lineup lineup) {
        return lineup.entries().stream()
                .flatMap(entry -> Stream.of(entry.baseline() != null, entry.actual() != null, entry.target() != null))
                .anyMatch(there -> there);
    }

    /** @param title of the measure */
    public Picture draw(Lineup lineup, String title, LocalDate asOf, Look look) {
        Palette palette = Palette.of(look);
        List<LineupPlot.Row> rows = lineup.entries().stream().map(this::row).toList();
        LineupPlot.Legend legend = new LineupPlot.Legend(
                words.get("lineup.baseline"), words.get("lineup.actual"), words.get("lineup.target"));
        String unit = lineup.unit().symbol();
        String subtitle = unit.isEmpty() ? words.get("lineup.noUnit") : words.get("chart.unit", unit);
        String note = words.get("chart.asOf", asOf.toString());
        if (!lineup.left().isEmpty()) {
            note = note + " · " + words.get("lineup.left", Integer.toString(lineup.left().size()));
        }
        String finding = words.get("lineup.finding", title, Integer.toString(rows.size()));
        return new Framing(style, palette)
                .picture(new LineupPlot(rows, legend, style, palette), new Framing.Around(finding, subtitle, note));
    }

    private LineupPlot.Row row(Lineup.Entry entry) {
        Lineup.Seat seat = entry.seat();
        String note = words.get("lineup.note", texts.status(entry), texts.manner(entry));
        String spoken = words.get(
                "lineup.spoken", seat.plan().title(), texts.baseline(entry), texts.actual(entry), texts.target(entry));
        RowNames.Name name = new RowNames.Name(
                seat.plan().id() + "\n" + seat.gap().indicator().id(), seat.plan().title(), note, spoken);
        return new LineupPlot.Row(
                name,
                number(entry.baseline()),
                number(entry.actual()),
                number(entry.target()),
                texts.actual(entry),
                texts.target(entry));
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
