package yardstick.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.calc.FundCheck;
import yardstick.model.Conflict;
import yardstick.model.Fund;
import yardstick.model.Goal;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Source;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What a plan holds beside its indicators, as it is printed in the terminal. A heading without lines is left out. */
final class PlanOverview {
    private final Words words;

    PlanOverview(Words words) {
        this.words = words;
    }

    String head(Plan plan) {
        PlanHeader header = plan.header();
        StringBuilder text = new StringBuilder(plan.title()).append('\n');
        String period = plan.period() == null ? Numbers.MISSING : new PeriodText(words).of(plan.period());
        text.append(joined(List.of(
                        words.word("planKind", header.kind()),
                        plan.region().name(),
                        period,
                        header.numbers().number(),
                        header.bodies().issuer(),
                        header.dates().signed() == null ? "" : header.dates().signed().toString())))
                .append('\n');
        return text.append(new Holdings(plan).line(words)).append('\n').toString();
    }

    String rest(Plan plan) {
        StringBuilder text = new StringBuilder();
        part(text, "cli.show.goals", plan.all(Goal.class).stream().map(this::goal).toList());
        part(text, "cli.show.tasks", plan.all(Task.class).stream().map(this::task).toList());
        part(text, "cli.show.units", units(plan));
        part(text, "cli.show.funds", plan.all(Fund.class).stream().map(this::fund).toList());
        part(text, "cli.show.schedule", plan.all(Stage.class).stream().map(this::stage).toList());
        part(text, "cli.show.explanations", new ExplanationLines(plan, words).all());
        part(text, "cli.show.conflicts", plan.all(Conflict.class).stream().map(this::conflict).toList());
        return text.toString();
    }

    private void part(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(words.get(heading)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private String joined(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(words.get("cli.listSeparator")));
    }

    private String goal(Goal goal) {
        return goal.heading().isEmpty() ? goal.text().lines().findFirst().orElse(goal.id()) : goal.heading();
    }

    private String task(Task task) {
        return words.get(
                "cli.show.task",
                task.place().path(),
                task.title(),
                Integer.toString(task.deliverables().size()),
                words.word("state", task.progress().state()));
    }

    /** How many tasks name the unit; units no task names stay in the list, since they are kept. */
    private List<String> units(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (OrgUnit unit : plan.all(OrgUnit.class)) {
            long tasks = plan.all(Task.class).stream()
                    .filter(task -> task.duty().units().contains(unit.id()))
                    .count();
            lines.add(words.get("cli.show.unit", unit.name(), Long.toString(tasks)));
        }
        return lines;
    }

    private String fund(Fund fund) {
        String columns = FundCheck.of(fund).columns().stream()
                .map(sums -> words.get(
                        "cli.show.column", sums.column(), amount(sums.planned(), fund), amount(sums.printed(), fund)))
                .collect(Collectors.joining(words.get("cli.listSeparator")));
        return words.get("cli.show.fund", fund.title(), columns);
    }

    private static String amount(@Nullable BigDecimal amount, Fund fund) {
        return amount == null ? Numbers.MISSING : Numbers.amount(amount, null) + fund.unit().symbol();
    }

    private String stage(Stage stage) {
        return words.get("cli.show.stage", stage.name(), stage.time(), Integer.toString(stage.items().size()));
    }

    private String conflict(Conflict conflict) {
        String readings = conflict.readings().stream()
                .map(reading -> placed(reading.text(), reading.source()))
                .collect(Collectors.joining(" / "));
        return words.get("cli.show.conflict", words.word("conflict", conflict.kind()), conflict.what(), readings);
    }

    private String placed(String text, @Nullable Source source) {
        return source == null || source.place().line() == 0
                ? text
                : words.get("cli.show.line", Integer.toString(source.place().line()), text);
    }
}
