package yardstick.calc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/**
 * What somebody has to bring, on one day: values that should be there, targets and outputs that are due.
 *
 * @param until last day of what counts as due soon
 * @param missing indicators whose reporting period has ended without an actual, in the order of the document
 * @param missed indicators whose target was due and is not reached
 * @param overdue tasks and outputs still owed whose day has passed, the oldest first
 * @param soon targets, tasks and outputs whose day comes from the as-of day on, the nearest first
 */
public record Agenda(
        LocalDate asOf,
        LocalDate until,
        List<Missing> missing,
        List<Gap> missed,
        List<Timetable.Mark> overdue,
        List<Timetable.Mark> soon) {

    /** @param period the newest that has ended without an actual */
    public record Missing(Gap gap, Period period) {}

    public Agenda {
        missing = List.copyOf(missing);
        missed = List.copyOf(missed);
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
    }

    /** @param days how far ahead to look */
    public static Agenda of(GapTable table, int days) {
        LocalDate today = table.asOf();
        LocalDate until = today.plusDays(days);
        List<Timetable.Mark> marks = Timetable.of(table.plan(), today).marks().stream()
                .filter(Agenda::isOwed)
                .sorted(Comparator.comparing(Timetable.Mark::day))
                .toList();
        return new Agenda(
                today,
                until,
                table.gaps().stream().flatMap(gap -> missing(gap, table).stream()).toList(),
                table.gaps().stream()
                        .filter(gap -> gap.status() == Status.MISSED)
                        .toList(),
                marks.stream()
                        .filter(mark -> mark.thing() != Timetable.Thing.TARGETS
                                && mark.day().isBefore(today))
                        .toList(),
                marks.stream()
                        .filter(mark -> !mark.day().isBefore(today) && !mark.day().isAfter(until))
                        .toList());
    }

    public boolean isEmpty() {
        return Stream.of(missing, missed, overdue, soon).allMatch(List::isEmpty);
    }

    private static boolean isOwed(Timetable.Mark mark) {
        return switch (mark.thing()) {
            case TARGETS -> true;
            case TASK, DELIVERABLE -> mark.progress() == null || mark.progress().isOwed();
            case STAGE, HORIZON -> false;
        };
    }

    private static Optional<Missing> missing(Gap gap, GapTable table) {
        LocalDate known = gap.basis().judgedAt();
        Period last = gap.basis().actual() == null ? null : gap.basis().actual().period();
        if (known != null && !gap.basis().stale()) {
            return Optional.empty();
        }
        Period period = newest(last, ended(table));
        LocalDate end = period.end();
        LocalDate first = firstDay(gap, table.plan().period());
        boolean asked = end != null
                && end.isBefore(table.asOf())
                && (known == null || known.isBefore(end))
                && (first == null || !end.isBefore(first));
        return asked ? Optional.of(new Missing(gap, period)) : Optional.empty();
    }

    /** The as-of day, or the end of a plan that has ended: nothing is reported for what comes after. */
    private static LocalDate ended(GapTable table) {
        Period span = table.plan().period();
        LocalDate end = span == null ? null : span.end();
        return end == null || end.isAfter(table.asOf()) ? table.asOf() : end;
    }

    /** Whoever reported a quarter reports quarters; where nothing was reported a year is asked for. */
    private static Period newest(@Nullable Period last, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return switch (GapAnalysis.reportingMonths(last)) {
            case 1 -> new Period.Month(YearMonth.from(next).minusMonths(1));
            case 3 -> {
                LocalDate in = next.minusMonths(3);
                yield new Period.Quarter(in.getYear(), (in.getMonthValue() + 2) / 3);
            }
            case 6 -> {
                LocalDate in = next.minusMonths(6);
                yield new Period.Half(in.getYear(), in.getMonthValue() > 6 ? 2 : 1);
            }
            default -> new Period.Year(next.getYear() - 1);
        };
    }

    /** Nothing is asked for a time before the plan, nor before the baseline where the plan has none. */
    private static @Nullable LocalDate firstDay(Gap gap, @Nullable Period span) {
        LocalDate start = span == null ? null : span.start();
        if (start != null) {
            return start;
        }
        Period base = gap.basis().baseline() == null ? null : gap.basis().baseline().period();
        LocalDate end = base == null ? null : base.end();
        return end == null ? null : end.plusDays(1);
    }
}
