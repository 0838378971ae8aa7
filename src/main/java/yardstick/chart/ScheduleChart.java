package yardstick.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Timetable;
import yardstick.model.Part;
import yardstick.model.Progress;
import yardstick.model.Source;
import yardstick.text.Words;

/** The schedule of a plan: its stages over calendar years and every day it names. */
public final class ScheduleChart {
    private final Words words;
    private final HouseStyle style;

    public ScheduleChart(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    /** @param table not empty */
    public Picture draw(Timetable table, LocalDate asOf, Look look) {
        Palette palette = Palette.of(look);
        List<ScheduleRow> rows = new ScheduleRows(words, table, asOf).rows();
        List<Integer> years = table.years();
        int first = years.isEmpty() ? asOf.getYear() : years.getFirst();
        int last = years.isEmpty() ? asOf.getYear() : years.getLast();
        String told = words.get("chart.asOf", asOf.toString());
        SchedulePlot plot =
                new SchedulePlot(rows, new SchedulePlot.Frame(first, last, asOf, told, legend(rows)), style, palette);
        Framing.Around around =
                new Framing.Around(finding(table), table.plan().title(), footnote(table, told));
        return new Framing(style, palette).picture(plot, around);
    }

    /** The standing in one sentence. */
    public String finding(Timetable table) {
        long done = table.items(Progress.State.DONE);
        long under = table.items(Progress.State.UNDER_WAY);
        long all = Stream.of(Progress.State.values()).mapToLong(table::items).sum();
        return all > 0
                ? words.get("timetable.finding", number(all), number(done), number(under))
                : words.get("timetable.noStages", number(table.marks().size()));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private String footnote(Timetable table, String told) {
        TreeSet<String> files = new TreeSet<>();
        for (Part part : table.plan().parts()) {
            Source source = part.trace().source();
            if (source != null && !source.file().isEmpty()) {
                files.add(source.file());
            }
        }
        String sources = String.join(words.get("chart.comma"), files);
        return sources.isEmpty() ? told : words.get("chart.sources", sources) + " · " + told;
    }

    private ScheduleLegend legend(List<ScheduleRow> rows) {
        List<ScheduleLegend.Entry> entries = new ArrayList<>();
        for (Progress.State state : Progress.State.values()) {
            if (rows.stream().anyMatch(row -> state(row) == state)) {
                entries.add(new ScheduleLegend.Entry(false, state, false, words.word("state", state)));
            }
        }
        if (rows.stream().anyMatch(row -> row.bar() != null && row.bar().inferred())) {
            entries.add(new ScheduleLegend.Entry(false, null, true, words.get("timetable.legend.inferred")));
        }
        if (rows.stream().anyMatch(row -> row.mark() != null)) {
            entries.add(new ScheduleLegend.Entry(true, null, false, words.get("timetable.legend.day")));
        }
        return new ScheduleLegend(entries);
    }

    private static Progress.@Nullable State state(ScheduleRow row) {
        if (row.bar() != null) {
            return row.bar().state();
        }
        return row.mark() == null ? null : row.mark().state();
    }
}
