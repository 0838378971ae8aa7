package yardstick.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Timetable.Mark;
import yardstick.calc.Timetable.Reason;
import yardstick.calc.Timetable.StageSpan;
import yardstick.calc.Timetable.Thing;
import yardstick.calc.Timetable.Undated;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Horizon;
import yardstick.model.Indicator;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.model.Target;
import yardstick.model.Task;

/** Sorts what a plan holds into the dated and the undated. */
final class TimetableReading {
    private final Plan plan;
    private final Function<Indicator, List<Target>> counting;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Undated> undated = new ArrayList<>();

    /** @param counting the targets of an indicator whose dates count */
    TimetableReading(Plan plan, Function<Indicator, List<Target>> counting) {
        this.plan = plan;
        this.counting = counting;
    }

    Timetable read() {
        List<StageSpan> stages =
                plan.all(Stage.class).stream().map(this::stage).toList();
        plan.all(Horizon.class).forEach(this::horizon);
        targets();
        plan.all(Task.class).forEach(this::task);
        plan.all(Box.class).forEach(box -> deliverables(box.id(), box.deliverables()));
        marks.sort(Comparator.comparing(Mark::thing).thenComparing(Mark::day));
        undated.sort(Comparator.comparing(Undated::thing).thenComparing(Undated::reason));
        boolean judged = plan.header().trace().inferred().contains("period");
        return new Timetable(plan, Timetable.span(plan.period(), judged), stages, marks, undated);
    }

    private StageSpan stage(Stage stage) {
        Timetable.Span span =
                Timetable.span(stage.year(), stage.trace().inferred().contains("year"));
        if (span == null) {
            Reason reason = stage.time().isEmpty() ? Reason.NOT_PRINTED : Reason.WORDS;
            undated.add(new Undated(Thing.STAGE, stage.id(), stage.label(), reason, stage.time()));
        }
        return new StageSpan(stage, span);
    }

    private void horizon(Horizon horizon) {
        LocalDate end = horizon.period().end();
        boolean judged = horizon.trace().inferred().contains("period");
        if (end == null) {
            undated.add(new Undated(Thing.HORIZON, horizon.id(), horizon.label(), Reason.WORDS, horizon.text()));
        } else {
            marks.add(new Mark(Thing.HORIZON, end, horizon.label(), List.of(horizon.id()), judged, null));
        }
    }

    private void targets() {
        TreeMap<LocalDate, List<String>> ids = new TreeMap<>();
        TreeMap<LocalDate, Boolean> judged = new TreeMap<>();
        for (Indicator indicator : plan.indicators()) {
            boolean dated = false;
            List<Target> targets = counting.apply(indicator);
            for (Target target : targets) {
                LocalDate day = day(target);
                if (day != null) {
                    dated = true;
                    List<String> there = ids.computeIfAbsent(day, d -> new ArrayList<>());
                    if (!there.contains(indicator.id())) {
                        there.add(indicator.id());
                    }
                    judged.merge(day, target.periodOrigin() == PeriodOrigin.INFERRED, Boolean::logicalAnd);
                }
            }
            if (!dated && !indicator.isResult()) {
                boolean none = targets.stream().allMatch(TimetableReading::isNone);
                Reason reason = none ? Reason.NO_TARGET : Reason.NOT_PRINTED;
                undated.add(new Undated(Thing.TARGETS, indicator.id(), indicator.title(), reason, ""));
            }
        }
        ids.forEach((day, there) -> marks.add(
                new Mark(Thing.TARGETS, day, "", there, judged.getOrDefault(day, false), null)));
    }

    private static @Nullable LocalDate day(Target target) {
        LocalDate due = target.terms().due();
        if (isNone(target)) {
            return null;
        }
        return due != null || target.period() == null ? due : target.period().end();
    }

    private static boolean isNone(Target target) {
        return target.comparator() == yardstick.model.Comparator.NONE;
    }

    private void task(Task task) {
        LocalDate day = task.due().day();
        if (day == null) {
            Reason reason = task.due().text().isEmpty() ? Reason.NOT_PRINTED : Reason.WORDS;
            undated.add(new Undated(
                    Thing.TASK, task.id(), task.title(), reason, task.due().text()));
        } else {
            String label = task.due().what().isEmpty() ? task.title() : task.due().what();
            marks.add(new Mark(Thing.TASK, day, label, List.of(task.id()), false, task.progress()));
        }
        deliverables(task.id(), task.deliverables());
    }

    private void deliverables(String owner, List<Deliverable> deliverables) {
        for (Deliverable each : deliverables) {
            LocalDate day = each.due().day();
            if (day != null) {
                marks.add(new Mark(Thing.DELIVERABLE, day, each.text(), List.of(owner), false, each.progress()));
            } else {
                String printed = each.frequency().isEmpty() ? each.due().text() : each.frequency();
                undated.add(new Undated(Thing.DELIVERABLE, owner, each.text(), reason(each), printed));
            }
        }
    }

    private static Reason reason(Deliverable each) {
        if (!each.frequency().isEmpty()) {
            return Reason.RECURRING;
        }
        return each.due().text().isEmpty() ? Reason.NOT_PRINTED : Reason.WORDS;
    }
}
