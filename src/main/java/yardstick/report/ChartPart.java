package yardstick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Figures;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.chart.Findings;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Role;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** One page for each indicator: sentence, chart, figures, and every value with the cell it was read from. */
final class ChartPart {
    private static final int CHART_WIDTH = 176;
    private static final int CHART_HEIGHT = 110;
    private static final int LOW_CHART_HEIGHT = 84;
    private static final int LEFT_SHARE = 67;
    private static final int MOST_VALUES = 14;

    private final Words words;
    private final Findings findings;
    private final GapChart chart;
    private final PeriodText periods;
    private final ExplanationPart explanations;

    ChartPart(Words words, HouseStyle style) {
        this.words = words;
        this.findings = new Findings(words);
        this.chart = new GapChart(words, style);
        this.periods = new PeriodText(words);
        this.explanations = new ExplanationPart(words);
    }

    List<Block> of(Gap gap, GapTable table) {
        Indicator indicator = gap.indicator();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2, words.get("report.page.title", Integer.toString(indicator.position()), indicator.title()), true));
        blocks.add(new Block.Paragraph(findings.tell(gap), false));
        Optional<Block> explained = explanations.of(gap, table);
        blocks.add(new Block.Columns(
                new Block.Figure(
                        drawn(gap, table), CHART_WIDTH, explained.isPresent() ? LOW_CHART_HEIGHT : CHART_HEIGHT),
                figures(gap),
                LEFT_SHARE));
        values(new TargetsInForce(table.plan()).standing(indicator, table.asOf())).ifPresent(blocks::add);
        explained.ifPresent(blocks::add);
        if (!indicator.notes().isEmpty() || !indicator.name().definition().isEmpty()) {
            List<String> notes = new ArrayList<>();
            if (!indicator.name().definition().isEmpty()) {
                notes.add(words.get("report.definition", indicator.name().definition()));
            }
            notes.addAll(indicator.notes());
            blocks.add(new Block.Notes(notes));
        }
        return blocks;
    }

    /** The page has its own margins. */
    private JFreeChart drawn(Gap gap, GapTable table) {
        JFreeChart drawn = chart.draw(gap, table, Look.PAPER);
        drawn.setPadding(RectangleInsets.ZERO_INSETS);
        return drawn;
    }

    private Block.Grid figures(Gap gap) {
        Amounts amounts = new Amounts(words, gap.indicator());
        Figures figures = gap.figures();
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Block.Cell.of(words.get("report.status")),
                Block.Cell.status(words.word("status", gap.status()), gap.status())));
        rows.add(percent("figure.attainment", figures.standing().attainment()));
        rows.add(percent("figure.completion", figures.standing().completion()));
        rows.add(percent("figure.share", figures.timing().share()));
        boolean within = findings.isWithinRange(gap);
        rows.add(distance("figure.gapToPath", figures.timing().gapToPath(), amounts, within));
        rows.add(distance("figure.gapToTarget", figures.remaining().gapToTarget(), amounts, within));
        rows.add(amount("figure.neededPerPeriod", figures.remaining().neededPerPeriod(), amounts));
        rows.add(percent("figure.neededGrowth", figures.remaining().neededGrowth()));
        rows.add(answer("figure.months", figures.timing().months(), months -> Numbers.signed(months, 1)));
        rows.add(percent("figure.cagr", figures.history().cagr()));
        return new Block.Grid(
                List.of(
                        new Block.Head("", words.get("report.figure"), Block.Align.LEFT, 48),
                        new Block.Head("", words.get("report.value"), Block.Align.RIGHT, 52)),
                rows);
    }

    private List<Block.Cell> percent(String key, Answer answer) {
        return answer(key, answer, value -> Numbers.percent(value, 1));
    }

    private List<Block.Cell> amount(String key, Answer answer, Amounts amounts) {
        return answer(key, answer, amounts::difference);
    }

    /** Target minus actual, told without a sign that one could read either way. */
    private List<Block.Cell> distance(String key, Answer answer, Amounts amounts, boolean within) {
        return answer(key, answer, value -> within ? words.get("report.within") : switch (value.signum()) {
            case 1 -> words.get("report.below", amounts.difference(value));
            case -1 -> words.get("report.above", amounts.difference(value));
            default -> words.get("report.equal");
        });
    }

    private List<Block.Cell> answer(
            String key, Answer answer, Function<BigDecimal, String> text) {
        Block.Cell label = Block.Cell.of(words.get(key));
        return switch (answer) {
            case Answer.Known known ->
                List.of(
                        label,
                        Block.Cell.strong(
                                known.approximate()
                                        ? words.get("report.approximate", text.apply(known.value()))
                                        : text.apply(known.value())));
            case Answer.Unknown unknown ->
                List.of(label, new Block.Cell(Numbers.MISSING, null, words.word("reason", unknown.reason()), false));
        };
    }

    /** All values with their cells, periods across; empty where there is no value at all. */
    private Optional<Block> values(Indicator indicator) {
        Spread spread = Spread.of(List.of(indicator), null).atMost(MOST_VALUES);
        Amounts amounts = new Amounts(words, indicator);
        List<Block.Head> heads = new ArrayList<>();
        List<Block.Cell> cells = new ArrayList<>();
        heads.add(new Block.Head("", words.get("report.period"), Block.Align.LEFT, 10));
        cells.add(Block.Cell.of(words.get("report.valueAndSource")));
        Baseline baseline = indicator.baseline();
        if (baseline != null) {
            String when = baseline.period() == null ? "" : periods.of(baseline.period());
            heads.add(new Block.Head(when, words.get("report.baseline"), Block.Align.RIGHT, 10));
            cells.add(cell(amounts.number(baseline.value()), baseline.source()));
        }
        for (Spread.Column column : spread.columns()) {
            String role = words.get(column.role() == Role.ACTUAL ? "report.actual" : "report.target");
            heads.add(new Block.Head(periods.of(column.period()), role, Block.Align.RIGHT, 10));
            cells.add(value(indicator, column, amounts));
        }
        return cells.size() == 1
                ? Optional.empty()
                : Optional.of(new Block.Grid(heads, List.of(cells)));
    }

    private Block.Cell value(Indicator indicator, Spread.Column column, Amounts amounts) {
        if (column.role() == Role.TARGET) {
            Target target = Spread.target(indicator.targets(), when -> Objects.equals(when, column.period()));
            return target == null ? Block.Cell.of(Numbers.MISSING) : cell(amounts.target(target), target.source());
        }
        Actual actual = Spread.actual(indicator, column.period());
        return actual == null ? Block.Cell.of(Numbers.MISSING) : cell(amounts.number(actual.value()), actual.source());
    }

    private Block.Cell cell(String value, @Nullable Source source) {
        if (source == null) {
            return Block.Cell.strong(value);
        }
        String place = source.file().isEmpty()
                ? words.get("chart.typed")
                : (source.file() + " " + source.place().sheet() + " " + source.place().cell()).strip();
        return new Block.Cell(value, null, place, true);
    }
}
