package yardstick.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Basis;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Reason;
import yardstick.calc.RuleSet;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** The gap table as it is printed in the terminal, with the reason of every dash under it. */
final class GapLines {
    private final Words words;
    private final PeriodText periods;

    GapLines(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    String of(GapTable table) {
        if (table.gaps().isEmpty()) {
            return table.plan().title() + "\n" + words.get("cli.gap.none") + "\n" + results(table);
        }
        TextTable lines = new TextTable(List.of(
                ">" + words.get("cli.column.number"),
                words.get("cli.column.indicator"),
                words.get("cli.column.unit"),
                ">" + words.get("role.BASELINE"),
                ">" + words.get("role.ACTUAL"),
                ">" + words.get("role.TARGET"),
                ">" + words.get("figure.attainment"),
                ">" + words.get("figure.completion"),
                ">" + words.get("figure.share"),
                ">" + words.get("figure.lead"),
                ">" + words.get("figure.gapToTarget"),
                ">" + words.get("figure.plannedGrowth"),
                ">" + words.get("figure.neededGrowth"),
                words.get("cli.column.status")));
        table.gaps().forEach(gap -> lines.row(row(gap)));
        return table.plan().title() + "\n" + summary(table) + "\n\n" + lines + "\n"
                + notes(table) + results(table) + rule(table);
    }

    private List<@Nullable String> row(Gap gap) {
        Indicator indicator = gap.indicator();
        Amounts amounts = new Amounts(words, indicator);
        Basis basis = gap.basis();
        Figures figures = gap.figures();
        return Arrays.asList(
                Integer.toString(indicator.position()),
                indicator.title(),
                indicator.unit().symbol(),
                basis.baseline() == null
                        ? Numbers.MISSING
                        : dated(amounts.number(basis.baseline().value()), basis.baseline().period()),
                basis.latest()
                        .map(actual -> dated(amounts.number(actual.value()), actual.period()))
                        .orElse(Numbers.MISSING),
                basis.target() == null
                        ? Numbers.MISSING
                        : dated(amounts.target(basis.target()), basis.target().period()),
                Numbers.percent(figures.standing().attainment().orNull(), 1),
                Numbers.percent(figures.standing().completion().orNull(), 1),
                Numbers.percent(figures.timing().share().orNull(), 1),
                Numbers.signed(points(figures.judged().lead()), 1),
                amounts.signed(figures.remaining().gapToTarget().orNull()),
                Numbers.percent(figures.timing().plannedGrowth().orNull(), 2),
                Numbers.percent(figures.remaining().neededGrowth().orNull(), 2),
                gap.status().sign() + " " + words.word("status", gap.status()));
    }

    private static @Nullable BigDecimal points(Answer fraction) {
        return fraction instanceof Answer.Known known ? known.value().movePointRight(2) : null;
    }

    private String dated(String value, @Nullable Period period) {
        return period == null || value.equals(Numbers.MISSING) ? value : value + " (" + periods.of(period) + ")";
    }

    private String summary(GapTable table) {
        String counts = table.summary().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> words.word("status", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(words.get("cli.listSeparator")));
        return words.get(
                "cli.gap.summary", table.asOf().toString(), Integer.toString(table.gaps().size()), counts);
    }

    private String results(GapTable table) {
        int results = table.results().size();
        return results == 0 ? "" : words.get("cli.gap.results", Integer.toString(results)) + "\n";
    }

    /** One line for each reason, with the indicators it is true of. */
    private String notes(GapTable table) {
        Map<Reason, Set<String>> why = new LinkedHashMap<>();
        for (Gap gap : table.gaps()) {
            Figures figures = gap.figures();
            for (Answer answer : List.of(
                    figures.standing().attainment(),
                    figures.standing().completion(),
                    figures.timing().share(),
                    figures.remaining().gapToTarget(),
                    figures.timing().plannedGrowth(),
                    figures.remaining().neededGrowth())) {
                if (answer instanceof Answer.Unknown(Reason reason)) {
                    why.computeIfAbsent(reason, r -> new LinkedHashSet<>())
                            .add(Integer.toString(gap.indicator().position()));
                }
            }
        }
        StringBuilder text = new StringBuilder(stale(table));
        why.forEach((reason, numbers) -> text.append(words.get(
                        "cli.gap.note",
                        words.word("reason", reason),
                        String.join(words.get("cli.listSeparator"), numbers)))
                .append('\n'));
        return text.toString();
    }

    /** Judged at the day of the data, which is long past: one line for each such day. */
    private String stale(GapTable table) {
        Map<LocalDate, Set<String>> reached = new TreeMap<>();
        for (Gap gap : table.gaps()) {
            LocalDate day = gap.basis().judgedAt();
            if (gap.basis().stale() && day != null) {
                reached.computeIfAbsent(day, d -> new LinkedHashSet<>())
                        .add(Integer.toString(gap.indicator().position()));
            }
        }
        StringBuilder text = new StringBuilder();
        reached.forEach((day, numbers) -> text.append(words.get(
                        "cli.gap.stale", day.toString(), String.join(words.get("cli.listSeparator"), numbers)))
                .append('\n'));
        return text.toString();
    }

    private String rule(GapTable table) {
        RuleSet rule = table.rule();
        return words.get(
                "cli.gap.rule",
                words.word("rule", rule.name()),
                Integer.toString(rule.version()),
                words.get(
                        "ruleText." + rule.name(),
                        Numbers.amount(rule.borders().ahead().movePointRight(2), null),
                        Numbers.amount(rule.borders().behind().movePointRight(2), null)));
    }
}
