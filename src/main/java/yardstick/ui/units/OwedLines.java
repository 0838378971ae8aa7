package yardstick.ui.units;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.InferredMark;

/** The tasks, deliverables and indicators of one unit, each with its last day. */
final class OwedLines {
    private final UnitActs acts;
    private final Words words;
    private final PeriodText periods;

    OwedLines(UnitActs acts, Words words) {
        this.acts = acts;
        this.words = words;
        this.periods = new PeriodText(words);
    }

    void add(Lines lines, UnitRow row, Duties duties) {
        UnitDuties unit = row.duties();
        if (unit.isIdle()) {
            lines.heading(words.get("units.tasks"));
            lines.add(Lines.note(words.get("units.owes.nothing")));
            return;
        }
        lines.heading(words.get("units.tasks.title", count(unit.tasks().size())));
        unit.tasks().forEach(owed -> lines.add(task(owed, duties.asOf())));
        if (unit.tasks().isEmpty()) {
            lines.add(Lines.note(words.get("units.tasks.none")));
        }
        if (!unit.outputs().isEmpty()) {
            lines.heading(words.get(
                    "units.outputs.title",
                    Long.toString(unit.done()),
                    count(unit.outputs().size())));
            unit.outputs().forEach(output -> lines.add(output(output, duties.asOf())));
        }
        if (!unit.indicators().isEmpty()) {
            lines.heading(words.get("units.indicators.title", count(unit.indicators().size())));
            unit.indicators().forEach(counted -> lines.add(indicator(counted)));
        }
    }

    private Node task(UnitDuties.Owed owed, LocalDate asOf) {
        Task task = owed.task();
        String title = (task.place().number() + " " + task.title()).strip();
        VBox told = new VBox(Lines.link(title, () -> acts.openTask(task.id())));
        told.getChildren()
                .add(note(
                        isLate(task.progress(), task.due(), asOf),
                        task.kind() == Task.Kind.TASK ? "" : words.word("taskKind", task.kind()),
                        words.word("state", task.progress().state()),
                        due(task.due()),
                        task.duty().allocation(),
                        through(owed.through())));
        return told;
    }

    private Node output(UnitDuties.Output output, LocalDate asOf) {
        Progress progress = output.deliverable().progress();
        CheckBox tick = new CheckBox(output.deliverable().text());
        tick.getStyleClass().add("output-tick");
        tick.setWrapText(true);
        tick.setMnemonicParsing(false);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setSelected(progress.isDone());
        tick.setDisable(progress.state() == Progress.State.DROPPED);
        tick.setOnAction(e -> acts.tick(output, tick.isSelected(), () -> tick.setSelected(progress.isDone())));
        String state = progress.state() == Progress.State.OPEN ? "" : words.word("state", progress.state());
        LocalDate day = progress.day();
        Label note = note(
                isLate(progress, output.due(), asOf),
                words.word("deliverable", output.deliverable().kind()),
                day == null ? state : words.get("units.stateOn", state, day.toString()),
                progress.note(),
                output.deliverable().frequency(),
                due(output.due()),
                words.get("units.ofOwner", output.owner()),
                through(output.through()));
        note.getStyleClass().add("below-tick");
        return new VBox(tick, note);
    }

    private Node indicator(UnitDuties.Counted counted) {
        Indicator indicator = counted.indicator();
        Task task = counted.task();
        VBox told = new VBox(Lines.link(indicator.title(), () -> acts.openIndicator(indicator.id())));
        told.getChildren()
                .add(note(
                        false,
                        target(indicator, counted),
                        task == null ? "" : words.get("units.byTask", task.title())));
        if (task != null && task.trace().inferred().contains("indicators")) {
            told.getChildren().add(new InferredMark(words));
        }
        return told;
    }

    private String target(Indicator indicator, UnitDuties.Counted counted) {
        Target next = counted.next();
        if (next == null) {
            return indicator.targets().stream()
                    .map(target -> target.aim().text())
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElseGet(() -> words.get("units.target.none"));
        }
        String amount = new Amounts(words, indicator).targetAmount(next);
        String shown = next.value() == null && !next.aim().text().isBlank() ? next.aim().text() : amount;
        return words.get("units.target", periods.of(Objects.requireNonNull(next.period())), shown);
    }

    private Label note(boolean late, String... parts) {
        Stream<String> said = Stream.of(parts).filter(part -> !part.isBlank());
        Stream<String> all = late ? Stream.concat(Stream.of(words.get("units.late")), said) : said;
        Label note = Lines.note(String.join(" · ", all.toList()));
        if (late) {
            note.getStyleClass().add("late");
        }
        return note;
    }

    private String through(@Nullable OrgUnit collective) {
        return collective == null ? "" : words.get("units.through", collective.name());
    }

    private String due(Due due) {
        LocalDate day = due.day();
        String when = day == null ? due.text() : words.get("units.dueOn", day.toString());
        return due.what().isBlank() || when.isBlank() ? when : words.get("units.dueFor", when, due.what());
    }

    private static boolean isLate(Progress progress, Due due, LocalDate asOf) {
        return progress.isOwed() && due.day() instanceof LocalDate last && last.isBefore(asOf);
    }

    private static String count(int count) {
        return Integer.toString(count);
    }
}
