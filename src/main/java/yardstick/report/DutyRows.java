package yardstick.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.model.Due;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.model.Target;
import yardstick.model.Task;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** The lines of an overview of duties, alike on paper and in a workbook. */
final class DutyRows {
    private final Words words;
    private final PeriodText periods;

    DutyRows(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /**
     * One thing a unit owes.
     *
     * @param sort task, output or indicator
     * @param late past its last day and still owed
     */
    record Line(String sort, String number, String text, String due, String state, String remark, boolean late) {}

    /** What names the unit itself, and one line for each collective whose duties it shares. */
    List<Line> of(UnitDuties all, LocalDate asOf) {
        UnitDuties unit = all.own();
        List<Line> lines = new ArrayList<>();
        for (OrgUnit collective : all.collectives()) {
            long tasks = all.tasks().stream()
                    .filter(owed -> collective.equals(owed.through()))
                    .count();
            String shared = words.get("report.duties.shared", collective.name(), Long.toString(tasks));
            lines.add(new Line(words.get("report.duties.collective"), "", shared, "", "", "", false));
        }
        unit.tasks().forEach(owed -> lines.add(task(owed, asOf)));
        unit.outputs().forEach(output -> lines.add(output(output, asOf)));
        unit.indicators().forEach(counted -> lines.add(indicator(counted)));
        return lines;
    }

    /** Unit, tasks, outputs done of all, indicators, next last day, how many are late. */
    List<String> summary(UnitDuties unit, Duties duties) {
        return List.of(
                unit.unit().name(),
                Integer.toString(unit.tasks().size()),
                unit.outputs().isEmpty()
                        ? Numbers.MISSING
                        : unit.done() + " / " + unit.outputs().size(),
                Integer.toString(unit.indicators().size()),
                unit.nextDue().map(LocalDate::toString).orElse(Numbers.MISSING),
                Long.toString(unit.overdue(duties.asOf())));
    }

    private Line task(UnitDuties.Owed owed, LocalDate asOf) {
        Task task = owed.task();
        return new Line(
                words.word("taskKind", task.kind()),
                task.place().number(),
                task.title(),
                due(task.due()),
                state(task.progress()),
                task.progress().note(),
                isLate(task.progress(), task.due(), asOf));
    }

    private Line output(UnitDuties.Output output, LocalDate asOf) {
        Progress progress = output.deliverable().progress();
        return new Line(
                words.get("report.duties.output"),
                "",
                output.deliverable().text(),
                joined(output.deliverable().frequency(), due(output.due())),
                state(progress),
                joined(output.owner(), progress.note()),
                isLate(progress, output.due(), asOf));
    }

    private Line indicator(UnitDuties.Counted counted) {
        Indicator indicator = counted.indicator();
        Task task = counted.task();
        return new Line(
                words.get("report.indicator"),
                indicator.id(),
                indicator.title(),
                target(indicator, counted.next()),
                "",
                task == null ? "" : words.get("report.duties.byTask", task.title()),
                false);
    }

    private String target(Indicator indicator, @Nullable Target next) {
        if (next == null) {
            return indicator.targets().stream()
                    .map(target -> target.aim().text())
                    .findFirst()
                    .orElse(Numbers.MISSING);
        }
        String aim = next.value() == null
                ? next.aim().text()
                : new Amounts(words, indicator).target(next) + indicator.unit().symbol();
        return words.get("report.duties.target", periods.of(Objects.requireNonNull(next.period())), aim);
    }

    private static String due(Due due) {
        String what = due.what().isEmpty() ? "" : "（" + due.what() + "）";
        LocalDate day = due.day();
        return day == null ? due.text() + what : day + what;
    }

    private String state(Progress progress) {
        String state = words.word("state", progress.state());
        return progress.day() == null ? state : state + " " + progress.day();
    }

    private static boolean isLate(Progress progress, Due due, LocalDate asOf) {
        return progress.isOwed() && due.day() instanceof LocalDate last && last.isBefore(asOf);
    }

    private String joined(String one, String other) {
        return Stream.of(one, other)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + words.get("report.comma") + b)
                .orElse("");
    }
}
