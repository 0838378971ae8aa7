package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.text.Numbers;
import yardstick.text.Words;

/** The short lines that list, board and detail have in common. */
final class TaskTexts {
    private final Words words;

    TaskTexts(Words words) {
        this.words = words;
    }

    String state(Progress.State state) {
        return capital(words.word("state", state));
    }

    /** The words are written as they stand inside a sentence; here they stand alone. */
    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Number and title as one name. */
    static String name(Task task) {
        return (task.place().number() + " " + task.title()).strip();
    }

    String heading(Section section) {
        if (section.isSafeguards()) {
            return capital(words.word("taskKind", Task.Kind.SAFEGUARD));
        }
        return section.heading().isEmpty() ? capital(words.word("taskKind", Task.Kind.TASK)) : section.heading();
    }

    /** The first unit by name and how many there are: a cell has no room for seven. */
    String units(List<OrgUnit> units) {
        return switch (units.size()) {
            case 0 -> words.get("tasks.nobody");
            case 1 -> units.getFirst().name();
            default -> words.get("tasks.units", units.getFirst().name(), Integer.toString(units.size()));
        };
    }

    /** The day, else what is printed, else a dash. */
    static String due(Due due) {
        if (due.day() != null) {
            return due.day().toString();
        }
        return due.text().isEmpty() ? Numbers.MISSING : due.text();
    }

    /** Done of promised; a dash where nothing is promised: none of none is no achievement. */
    String outputs(int done, int promised) {
        return promised == 0
                ? words.get("tasks.outputs.short", Numbers.MISSING)
                : words.get("tasks.outputs.short", done + "/" + promised);
    }

    /** Everything beside the text of a deliverable, in one line. */
    String about(Output output, Task shownIn) {
        Deliverable it = output.deliverable();
        List<String> parts = new ArrayList<>();
        Progress progress = it.progress();
        if (progress.state() != Progress.State.OPEN) {
            String day = progress.day() == null ? "" : " " + progress.day();
            parts.add(state(progress.state()) + day);
        }
        parts.add(words.word("deliverable", it.kind()));
        parts.add(it.frequency());
        if (!it.due().equals(Due.NONE)) {
            parts.add(words.get("tasks.due.by", due(it.due())));
        }
        if (!output.holder().equals(shownIn)) {
            parts.add(words.get("tasks.output.of", output.holder().label()));
        }
        parts.removeIf(String::isEmpty);
        return capital(String.join(" · ", parts));
    }

    /** Subtitle of the screen: what is done and what is late. */
    String sentence(Tally tally, LocalDate day) {
        String outputs = tally.promised() == 0
                ? words.get("tasks.sentence.noOutputs")
                : words.get(
                        "tasks.sentence.outputs", Integer.toString(tally.done()), Integer.toString(tally.promised()));
        boolean late = tally.overdueTasks() + tally.overdueOutputs() > 0;
        String overdue = late
                ? words.get(
                        "tasks.sentence.overdue",
                        Integer.toString(tally.overdueTasks()),
                        Integer.toString(tally.overdueOutputs()))
                : words.get("tasks.sentence.inTime");
        return words.get("tasks.sentence", Integer.toString(tally.tasks()), outputs, overdue, day.toString());
    }
}
