package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.model.TargetsInForce;

/**
 * Everything a plan says about time: stages that last, things that fall on a day, and things nobody gave a day.
 *
 * @param span of the plan itself, null where it has none on the calendar
 * @param stages in the order of the document
 * @param marks by sort, then by day
 */
public record Timetable(
        Plan plan, @Nullable Span span, List<StageSpan> stages, List<Mark> marks, List<Undated> undated) {

    /** @param inferred the time is a judgement, not print */
    public record Span(LocalDate from, LocalDate to, boolean inferred) {}

    /** @param span null where nobody said in which years the stage falls */
    public record StageSpan(Stage stage, @Nullable Span span) {}

    /** What can have a time beside the stages. */
    public enum Thing {
        STAGE,
        HORIZON,
        /** All targets of one day together. */
        TARGETS,
        TASK,
        DELIVERABLE
    }

    /**
     * What is due on one day.
     *
     * @param label as the plan names it; empty for targets
     * @param ids of what it stands for: horizon, task, the task or box of a deliverable, or indicators
     * @param progress null where there is none
     */
    public record Mark(
            Thing thing, LocalDate day, String label, List<String> ids, boolean inferred, @Nullable Progress progress) {
        public Mark {
            ids = List.copyOf(ids);
        }
    }

    /** Why something has no day. */
    public enum Reason {
        /** The time is printed in a way that names no day of the calendar. */
        WORDS,
        /** It comes back: every year, regularly. */
        RECURRING,
        /** The document prints no time for it. */
        NOT_PRINTED,
        /** An indicator without any target. */
        NO_TARGET
    }

    /** @param id of the horizon, stage, indicator or task, or of the task or box of a deliverable */
    public record Undated(Thing thing, String id, String label, Reason reason, String printed) {}

    public Timetable {
        stages = List.copyOf(stages);
        marks = List.copyOf(marks);
        undated = List.copyOf(undated);
    }

    /** Of several versions of a target only the one that holds at the day. */
    public static Timetable of(Plan plan, LocalDate day) {
        TargetsInForce inForce = new TargetsInForce(plan);
        return new TimetableReading(plan, indicator -> inForce.at(indicator, day)).read();
    }

    /** The calendar years of a period; null where it begins or ends nowhere. */
    static @Nullable Span span(@Nullable Period period, boolean inferred) {
        LocalDate from = period == null ? null : period.start();
        LocalDate to = period == null ? null : period.end();
        return from == null || to == null ? null : new Span(from, to, inferred);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return stages.isEmpty() && marks.isEmpty() && span == null;
    }

    /** The years the drawing has to hold, both included; empty where nothing is dated. */
    public List<Integer> years() {
        Stream<Span> spans = Stream.concat(Stream.ofNullable(span), stages.stream().map(StageSpan::span))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        List<LocalDate> days = Stream.concat(
                        spans.flatMap(each -> Stream.of(each.from(), each.to())), marks.stream().map(Mark::day))
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of()
                : List.of(days.getFirst().getYear(), days.getLast().getYear());
    }

    /** Items of all stages in one state. */
    public long items(Progress.State state) {
        return stages.stream()
                .flatMap(each -> each.stage().items().stream())
                .filter(item -> item.progress().state() == state)
                .count();
    }
}
