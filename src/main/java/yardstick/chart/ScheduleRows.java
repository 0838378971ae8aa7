package yardstick.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Timetable;
import yardstick.calc.Timetable.Mark;
import yardstick.calc.Timetable.Span;
import yardstick.calc.Timetable.StageSpan;
import yardstick.calc.Timetable.Thing;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.text.Words;

/** The lines of a schedule chart: the plan itself, its stages with their items, then what falls on a day. */
final class ScheduleRows {
    private final Words words;
    private final Timetable table;
    private final LocalDate asOf;

    ScheduleRows(Words words, Timetable table, LocalDate asOf) {
        this.words = words;
        this.table = table;
        this.asOf = asOf;
    }

    List<ScheduleRow> rows() {
        List<ScheduleRow> rows = new ArrayList<>();
        Span whole = table.span();
        if (whole != null) {
            rows.add(new ScheduleRow(words.get("timetable.plan"), years(whole), true, bar(whole), null));
        }
        table.stages().forEach(stage -> add(rows, stage));
        table.marks().forEach(mark -> rows.add(row(mark)));
        return rows;
    }

    private void add(List<ScheduleRow> rows, StageSpan each) {
        Stage stage = each.stage();
        Span span = each.span();
        List<String> note = new ArrayList<>();
        if (!stage.time().isEmpty()) {
            note.add(stage.time());
        }
        note.add(span == null ? words.get("timetable.noYear") : years(span));
        rows.add(new ScheduleRow(stage.name(), joined(note), true, bar(span), null));
        for (Stage.Item item : stage.items()) {
            Progress progress = item.progress();
            LocalDate end = span == null ? null : span.to();
            rows.add(new ScheduleRow(
                    item.text(), note(progress, end, List.of()), false, bar(span, progress), null));
        }
    }

    private ScheduleRow row(Mark mark) {
        String key = "timetable.mark." + mark.thing();
        String label = mark.thing() == Thing.TARGETS
                ? words.get(key, Integer.toString(mark.ids().size()))
                : words.get(key, mark.label());
        String day = mark.inferred() ? words.get("timetable.inferred", mark.day()) : mark.day().toString();
        Progress progress = mark.progress();
        String note = progress == null ? day : note(progress, mark.day(), List.of(day));
        Progress.State state = progress == null ? null : progress.state();
        return new ScheduleRow(label, note, false, null, new ScheduleRow.Mark(mark.day(), state));
    }

    /** Nothing about what is simply still to come. */
    private String note(Progress progress, @Nullable LocalDate end, List<String> before) {
        List<String> parts = new ArrayList<>(before);
        if (progress.state() != Progress.State.OPEN) {
            parts.add(words.word("state", progress.state()));
        }
        if (progress.day() != null) {
            parts.add(progress.day().toString());
        }
        if (progress.isOwed() && end != null && end.isBefore(asOf)) {
            parts.add(words.get("timetable.late"));
        }
        if (!progress.note().isBlank()) {
            parts.add(progress.note());
        }
        return joined(parts);
    }

    private String years(Span span) {
        int from = span.from().getYear();
        int to = span.to().getYear();
        String years = from == to
                ? Integer.toString(from)
                : words.get("period.span", Integer.toString(from), Integer.toString(to));
        return span.inferred() ? words.get("timetable.inferred", years) : years;
    }

    private static ScheduleRow.@Nullable Bar bar(@Nullable Span span) {
        return span == null ? null : new ScheduleRow.Bar(span.from(), span.to(), null, span.inferred());
    }

    /** The stage above says already whether its time is a judgement. */
    private static ScheduleRow.@Nullable Bar bar(@Nullable Span span, Progress item) {
        return span == null ? null : new ScheduleRow.Bar(span.from(), span.to(), item.state(), false);
    }

    private static String joined(List<String> parts) {
        return String.join(" · ", parts);
    }
}
