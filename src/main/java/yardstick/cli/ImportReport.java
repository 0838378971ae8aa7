package yardstick.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.Destination;
import yardstick.exchange.Document;
import yardstick.importing.draft.Finding;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
import yardstick.importing.matching.Item;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/**
 * What an import wrote, or would write: old and new beside each other.
 *
 * @param wanted what is written; the rest is only told
 */
record ImportReport(Words words, String file, Destination into, boolean dryRun, Set<Difference> wanted) {

    /** One value on its way: null where there is none. */
    private record Line(
            @Nullable Role role,
            @Nullable Period period,
            @Nullable String old,
            @Nullable String now,
            @Nullable Source source) {}

    Document document(Differences differences, List<Finding> findings) {
        List<Difference> items = differences.items();
        return new Document()
                .put("file", file)
                .put("plan", into.planId())
                .put("created", into instanceof Destination.Fresh && !wanted.isEmpty())
                .put("dryRun", dryRun)
                .put("new", written(Difference.State.NEW))
                .put("changed", written(Difference.State.CHANGED))
                .put("same", count(items, Difference.State.SAME))
                .put("missing", count(items, Difference.State.MISSING))
                .list("differences", items, this::difference)
                .list("toDecide", differences.questions(), QuestionLines::document)
                .list("findings", findings, new FindingLines(words)::document);
    }

    String lines(Differences differences, List<Finding> findings) {
        List<Difference> items = differences.items();
        StringBuilder text = new StringBuilder(words.get(
                        dryRun ? "cli.import.wouldWrite" : "cli.import.wrote",
                        file,
                        into.planId(),
                        Integer.toString(written(Difference.State.NEW)),
                        Integer.toString(written(Difference.State.CHANGED)),
                        Integer.toString(count(items, Difference.State.SAME)),
                        Integer.toString(count(items, Difference.State.MISSING))))
                .append('\n');
        if (into instanceof Destination.Fresh fresh) {
            text.append(words.get(begun(), fresh.id(), fresh.title())).append('\n');
        }
        items.stream().filter(this::isWorthALine).forEach(item -> text.append(changed(item)).append('\n'));
        return text
                + new QuestionLines(words).lines(differences.questions())
                + new FindingLines(words).lines(findings);
    }

    private String begun() {
        if (wanted.isEmpty()) {
            return "cli.import.notCreated";
        }
        return dryRun ? "cli.import.wouldCreate" : "cli.import.created";
    }

    /** Values that are new are many: only those that are doubted. */
    private boolean isWorthALine(Difference difference) {
        return difference.state() == Difference.State.CHANGED || FieldLines.isOne(difference) || isDoubted(difference);
    }

    private boolean isDoubted(Difference difference) {
        return difference.state() == Difference.State.NEW && !wanted.contains(difference);
    }

    private String outcome(Difference difference) {
        if (wanted.contains(difference)) {
            return "cli.import.changed";
        }
        return isDoubted(difference) ? "cli.import.doubted" : "cli.import.kept";
    }

    private String changed(Difference difference) {
        if (FieldLines.isOne(difference)) {
            return new FieldLines(words).line(difference, wanted.contains(difference));
        }
        if (difference.item() instanceof Item.OtherName(String name)) {
            return words.get("cli.import.otherName", difference.indicator().title(), name);
        }
        Line line = line(difference);
        String period = line.period() == null ? Numbers.MISSING : new PeriodText(words).of(line.period());
        return words.get(
                outcome(difference),
                difference.indicator().title(),
                line.role() == null ? "" : words.word("role", line.role()),
                period,
                Objects.requireNonNullElse(line.old(), Numbers.MISSING),
                Objects.requireNonNullElse(line.now(), Numbers.MISSING));
    }

    private Document difference(Difference difference) {
        if (FieldLines.isOne(difference)) {
            return new FieldLines(words).document(difference, wanted.contains(difference));
        }
        Line line = line(difference);
        return new Document()
                .put("state", difference.state())
                .put("indicator", difference.indicator().id())
                .put("name", difference.indicator().title())
                .put("role", line.role())
                .put("period", line.period())
                .put("old", line.old())
                .put("new", line.now())
                .put("written", wanted.contains(difference))
                .put("cell", line.source() == null ? null : line.source().place().cell());
    }

    private int written(Difference.State state) {
        return count(List.copyOf(wanted), state);
    }

    private static int count(List<Difference> items, Difference.State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    private Line line(Difference difference) {
        Amounts amounts = new Amounts(words, difference.indicator());
        return switch (difference.item()) {
            case Item.BaselineItem(Baseline old, Baseline now) -> {
                Baseline any = now == null ? old : now;
                yield new Line(
                        Role.BASELINE,
                        any == null ? null : any.period(),
                        old == null ? null : told(amounts, old, now),
                        now == null ? null : told(amounts, now.value(), now.text()),
                        now == null ? null : now.source());
            }
            case Item.TargetItem(Target old, Target now) -> {
                Target any = now == null ? old : now;
                yield new Line(
                        Role.TARGET,
                        any == null ? null : any.period(),
                        old == null ? null : amounts.targetAmount(old),
                        now == null ? null : amounts.targetAmount(now),
                        now == null ? null : now.source());
            }
            case Item.ActualItem(Actual old, Actual now) -> {
                Actual any = now == null ? old : now;
                yield new Line(
                        Role.ACTUAL,
                        any == null ? null : any.period(),
                        old == null ? null : told(amounts, old),
                        now == null ? null : told(amounts, now),
                        now == null ? null : now.source());
            }
            case Item.OtherName(String name) -> new Line(null, null, null, name, null);
            default -> new Line(null, null, null, null, null);
        };
    }

    /** In the indicator's unit: a workbook may tell it in another one. Never rounded: it is to be checked. */
    private static String told(Amounts amounts, @Nullable BigDecimal value, String text) {
        return value == null ? text : amounts.whole(value);
    }

    /** A baseline may move to another year. */
    private String told(Amounts amounts, Baseline old, @Nullable Baseline now) {
        String value = told(amounts, old.value(), old.text());
        Period was = old.period();
        return was == null || now == null || was.equals(now.period())
                ? value
                : new PeriodText(words).of(was) + " " + value;
    }

    private String told(Amounts amounts, Actual actual) {
        return words.get(
                "cli.import.actual",
                told(amounts, actual.value(), actual.reading().text()),
                words.word("actualStatus", actual.status()));
    }
}
