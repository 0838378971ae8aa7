package yardstick.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** A plan as it is printed in the terminal: the plan's own values by their printed text. */
final class PlanLines {
    private final Words words;
    private final PeriodText periods;

    PlanLines(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    String of(Plan plan) {
        TextTable table = new TextTable(List.of(
                ">" + words.get("cli.column.number"),
                words.get("cli.column.indicator"),
                words.get("cli.column.unit"),
                words.get("role.BASELINE"),
                words.get("role.TARGET"),
                words.get("role.ACTUAL")));
        for (Indicator indicator : plan.indicators()) {
            Amounts amounts = new Amounts(words, indicator);
            table.row(Arrays.asList(
                    Integer.toString(indicator.position()),
                    indicator.title(),
                    indicator.unit().symbol(),
                    baseline(indicator.baseline()),
                    indicator.targets().stream()
                            .map(target -> value(target.period(), target.aim().text()))
                            .collect(Collectors.joining(" · ")),
                    indicator.actuals().stream()
                            .map(actual -> reported(actual, amounts))
                            .collect(Collectors.joining(" · "))));
        }
        PlanOverview overview = new PlanOverview(words);
        return overview.head(plan) + "\n" + table + overview.rest(plan);
    }

    private String baseline(@Nullable Baseline baseline) {
        return baseline == null ? Numbers.MISSING : value(baseline.period(), baseline.text());
    }

    /** A workbook may have told it in another unit than the plan's, which stands beside it. */
    private String reported(Actual actual, Amounts amounts) {
        String told = value(
                actual.period(),
                actual.origin() == Origin.PRINTED || actual.value() == null
                        ? actual.reading().text()
                        : amounts.number(actual.value()));
        return actual.district().isEmpty() ? told : actual.district() + " " + told;
    }

    private String value(@Nullable Period period, String text) {
        return (period == null ? "" : periods.of(period) + ": ") + text;
    }
}
