package yardstick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.chart.Footnote;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** The indicator table with periods across, and under it the rule and the way back to every cell. */
final class GapTablePart {
    private static final int MOST_PERIODS = 10;
    /** A heading that is a whole sentence does not fit the column; the standard word does. */
    private static final int LONGEST_CATEGORY = 8;
    private static final String PROVISIONAL = "*";
    private static final String OF_THE_YEAR = "①";

    private final Words words;
    private final Footnote footnote;
    private final PeriodText periods;

    GapTablePart(Words words) {
        this.words = words;
        this.footnote = new Footnote(words);
        this.periods = new PeriodText(words);
    }

    List<Block> of(GapTable table) {
        Spread all = Spread.of(indicators(table), table.asOf());
        Spread spread = all.atMost(MOST_PERIODS);
        List<List<Block.Cell>> rows = new ArrayList<>();
        TargetsInForce inForce = new TargetsInForce(table.plan());
        for (Gap gap : table.gaps()) {
            rows.add(row(gap, inForce.at(gap.indicator(), table.asOf()), spread));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.get("report.table"), true));
        blocks.add(new Block.Grid(heads(table, spread), rows));
        blocks.add(new Block.SignLine(List.of(
                words.get("report.sign.office"),
                words.get("report.sign.author"),
                words.get("report.sign.checker"),
                words.get("report.sign.date"))));
        blocks.add(new Block.Notes(notes(table, spread.columns().size() < all.columns().size())));
        return blocks;
    }

    /** A result that only repeats the baseline would open a column of its own and fill it with dashes. */
    private static List<Indicator> indicators(GapTable table) {
        TargetsInForce inForce = new TargetsInForce(table.plan());
        return table.gaps().stream()
                .map(Gap::indicator)
                .map(i -> i.with(
                        i.baseline(),
                        inForce.at(i, table.asOf()),
                        i.actuals().stream().filter(actual -> !repeats(i.baseline(), actual)).toList()))
                .toList();
    }

    private static boolean repeats(@Nullable Baseline baseline, Actual actual) {
        return baseline != null
                && actual.period().equals(baseline.period())
                && baseline.value() != null
                && actual.value() != null
                && baseline.value().compareTo(actual.value()) == 0;
    }

    private List<Block.Head> heads(GapTable table, Spread spread) {
        List<Block.Head> heads = new ArrayList<>();
        heads.add(new Block.Head("", words.get("report.row"), Block.Align.CENTRE, 3.2));
        heads.add(new Block.Head("", words.get("report.category"), Block.Align.LEFT, words.isChinese() ? 6.5 : 7.6));
        heads.add(new Block.Head("", words.get("report.indicator"), Block.Align.LEFT, 17));
        heads.add(new Block.Head("", words.get("report.unit"), Block.Align.LEFT, 5.5));
        heads.add(new Block.Head("", words.get("report.attribute"), Block.Align.LEFT, words.isChinese() ? 5.5 : 7.5));
        List<Period> bases = Spread.baselines(indicators(table));
        String base = bases.size() == 1 ? periods.of(bases.getFirst()) : "";
        heads.add(
                base.isEmpty()
                        ? new Block.Head("", words.get("report.baseline"), Block.Align.RIGHT, 5.6)
                        : new Block.Head(base, words.get("report.baseline"), Block.Align.RIGHT, 5.6));
        Period last = lastTarget(spread);
        for (Spread.Column column : spread.columns()) {
            String key = column.role() == Role.ACTUAL
                    ? "report.actual"
                    : column.period().equals(last) ? "report.planned" : "report.target";
            heads.add(new Block.Head(periods.of(column.period()), words.get(key), Block.Align.RIGHT, 5.6));
        }
        String done = words.get("report.done");
        heads.add(new Block.Head(done, words.get("report.attainment"), Block.Align.RIGHT, 5.8));
        heads.add(new Block.Head(done, words.get("report.completion"), Block.Align.RIGHT, 7.4));
        heads.add(new Block.Head(done, words.get("report.expected"), Block.Align.RIGHT, 5.8));
        heads.add(new Block.Head(done, words.get("report.lead"), Block.Align.RIGHT, 5.8));
        heads.add(new Block.Head("", words.get("report.status"), Block.Align.LEFT, words.isChinese() ? 9.5 : 12));
        return heads;
    }

    private static @Nullable Period lastTarget(Spread spread) {
        return spread.columns().stream()
                .filter(column -> column.role() == Role.TARGET)
                .map(Spread.Column::period)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private List<Block.Cell> row(Gap gap, List<Target> inForce, Spread spread) {
        Indicator indicator = gap.indicator();
        Amounts amounts = new Amounts(words, indicator);
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(Integer.toString(indicator.position())));
        cells.add(Block.Cell.of(category(indicator)));
        cells.add(Block.Cell.strong(indicator.title()));
        cells.add(Block.Cell.of(indicator.unit().symbol()));
        cells.add(Block.Cell.of(
                indicator.attribute() == null ? Numbers.MISSING : words.word("attribute", indicator.attribute())));
        cells.add(Block.Cell.of(
                amounts.number(indicator.baseline() == null ? null : indicator.baseline().value())));
        for (Spread.Column column : spread.columns()) {
            cells.add(column.role() == Role.TARGET
                    ? target(inForce, column.period(), amounts)
                    : actual(indicator, column.period(), amounts));
        }
        Figures figures = gap.figures();
        cells.add(Block.Cell.of(Numbers.percent(figures.standing().attainment().orNull(), 1)));
        cells.add(completion(gap));
        cells.add(Block.Cell.of(Numbers.percent(figures.judged().expected().orNull(), 1)));
        var lead = figures.judged().lead().orNull();
        cells.add(Block.Cell.strong(Numbers.signed(lead == null ? null : lead.movePointRight(2), 1)));
        cells.add(Block.Cell.status(words.word("status", gap.status()), gap.status()));
        return cells;
    }

    private String category(Indicator indicator) {
        String printed = indicator.heading().printed();
        return printed.isEmpty() || printed.length() > LONGEST_CATEGORY
                ? words.word("category", indicator.heading().category())
                : printed;
    }

    private static Block.Cell target(List<Target> inForce, Period period, Amounts amounts) {
        Target target = Spread.target(inForce, when -> Objects.equals(when, period));
        return Block.Cell.of(target == null ? Numbers.MISSING : amounts.target(target));
    }

    private static Block.Cell actual(Indicator indicator, Period period, Amounts amounts) {
        Actual actual = Spread.actual(indicator, period);
        if (actual == null) {
            return Block.Cell.of(Numbers.MISSING);
        }
        String value = actual.value() == null ? actual.reading().text() : amounts.number(actual.value());
        return Block.Cell.strong(actual.status() == ActualStatus.PROVISIONAL ? value + PROVISIONAL : value);
    }

    /** For an annual flow the share of the year's target takes the place of the increment, and says so. */
    private static Block.Cell completion(Gap gap) {
        var completion = gap.figures().standing().completion().orNull();
        var progress = gap.figures().judged().progress().orNull();
        boolean ofTheYear = gap.indicator().measure().kind() == Kind.ANNUAL_FLOW
                && progress != null
                && (completion == null || progress.compareTo(completion) != 0);
        if (ofTheYear) {
            return Block.Cell.of(Numbers.percent(progress, 1) + OF_THE_YEAR);
        }
        return Block.Cell.of(Numbers.percent(completion, 1));
    }

    /** Numbers of the indicators whose latest actual is old, by its period. */
    private Map<String, List<String>> stale(GapTable table) {
        Map<String, List<String>> stale = new TreeMap<>();
        for (Gap gap : table.gaps()) {
            footnote.dataUntil(gap)
                    .ifPresent(until -> stale.computeIfAbsent(until, u -> new ArrayList<>())
                            .add(Integer.toString(gap.indicator().position())));
        }
        return stale;
    }

    private List<String> notes(GapTable table, boolean shortened) {
        List<String> notes = new ArrayList<>();
        String ahead = Numbers.amount(table.rule().borders().ahead().movePointRight(2), null);
        String behind = Numbers.amount(table.rule().borders().behind().movePointRight(2), null);
        notes.add(words.get(
                "report.rule",
                words.word("rule", table.rule().name()),
                Integer.toString(table.rule().version()),
                words.get("ruleText." + table.rule().name().name(), ahead, behind)));
        notes.add(words.get("report.note.missing", Numbers.MISSING));
        notes.add(words.get("report.note.marks", PROVISIONAL, OF_THE_YEAR));
        stale(table).forEach((until, numbers) -> notes.add(
                words.get("report.note.stale", until, String.join(words.get("report.listComma"), numbers))));
        if (shortened) {
            notes.add(words.get("report.note.shortened"));
        }
        for (String line : footnote.sources(table)) {
            notes.add(words.get("chart.sources", line));
        }
        return notes;
    }
}
