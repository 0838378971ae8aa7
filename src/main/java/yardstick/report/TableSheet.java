package yardstick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.text.Amounts;
import yardstick.text.Words;

/**
 * The indicator table as an office types it: the role over the period in a header of two rows, so that the importer reads
 * it back.
 *
 * @param heads one a column
 * @param rows cells in the order of the columns
 */
record TableSheet(String title, List<Head> heads, List<Row> rows) {

    /** @param group the role over several periods, empty for a column that describes the indicator */
    record Head(String group, String label) {}

    /** @param decimals to show, null for those every value has itself */
    record Row(List<Cell> cells, @Nullable Integer decimals) {}

    sealed interface Cell {
        /** As written into a text file, exact. */
        String plain();
    }

    record Text(String plain) implements Cell {}

    record Number(BigDecimal value) implements Cell {
        @Override
        public String plain() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    private static final Text EMPTY = new Text("");
    private static final Text NONE = new Text("-");

    /** Of several versions of a target the one that holds at the day of the table. */
    static TableSheet of(GapTable table, Words words) {
        TargetsInForce inForce = new TargetsInForce(table.plan());
        List<Indicator> indicators = table.plan().indicators().stream()
                .map(indicator -> inForce.standing(indicator, table.asOf()))
                .toList();
        SheetPeriods periods = new SheetPeriods(words);
        List<Period> bases = Spread.baselines(indicators);
        Spread spread = Spread.of(indicators, null);
        boolean undated = indicators.stream()
                .flatMap(indicator -> indicator.targets().stream())
                .anyMatch(target -> target.period() == null);
        List<Head> heads = new ArrayList<>();
        for (String key : List.of(
                "report.row", "report.category", "report.indicator", "report.unit", "report.sheet.attribute")) {
            heads.add(new Head("", words.get(key)));
        }
        bases.forEach(period -> heads.add(new Head(words.get("report.baseline"), periods.of(period))));
        for (Role role : List.of(Role.TARGET, Role.ACTUAL)) {
            String group = words.get(role == Role.TARGET ? "report.target" : "report.actual");
            columns(spread, role).forEach(period -> heads.add(new Head(
                    role == Role.ACTUAL && isProvisional(indicators, period) ? provisional(words, group) : group,
                    periods.of(period))));
            if (role == Role.TARGET && undated) {
                heads.add(new Head(group, words.get("report.sheet.undated")));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Cell> cells = described(indicator, words, bases, spread, undated);
            columns(spread, Role.ACTUAL).forEach(period -> cells.add(
                    actual(Spread.actual(indicator, period), words, isProvisional(indicators, period))));
            rows.add(new Row(cells, indicator.measure().decimals()));
        }
        return new TableSheet(table.plan().title(), heads, rows);
    }

    /** True if the head of the column can say it for all its values. */
    private static boolean isProvisional(List<Indicator> indicators, Period period) {
        return indicators.stream()
                .map(indicator -> Spread.actual(indicator, period))
                .filter(Objects::nonNull)
                .allMatch(actual -> actual.status() == ActualStatus.PROVISIONAL);
    }

    private static String provisional(Words words, String text) {
        return words.get("report.sheet.provisional", text);
    }

    private static List<Period> columns(Spread spread, Role role) {
        return spread.columns().stream()
                .filter(column -> column.role() == role)
                .map(Spread.Column::period)
                .toList();
    }

    private static List<Cell> described(
            Indicator indicator, Words words, List<Period> bases, Spread spread, boolean undated) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Number(BigDecimal.valueOf(indicator.position())));
        cells.add(new Text(indicator.heading().printed()));
        cells.add(new Text(indicator.title()));
        cells.add(new Text(indicator.unit().symbol()));
        cells.add(indicator.attribute() == null ? EMPTY : new Text(words.word("attribute", indicator.attribute())));
        bases.forEach(period -> cells.add(baseline(indicator.baseline(), period)));
        columns(spread, Role.TARGET).forEach(period -> cells.add(target(indicator, words, period)));
        if (undated) {
            cells.add(target(indicator, words, null));
        }
        return cells;
    }

    private static Cell baseline(@Nullable Baseline baseline, Period period) {
        if (baseline == null || !period.equals(baseline.period())) {
            return EMPTY;
        }
        return baseline.value() == null ? NONE : new Number(baseline.value());
    }

    private static Cell target(Indicator indicator, Words words, @Nullable Period period) {
        Target target = Spread.target(indicator.targets(), when -> Objects.equals(when, period));
        if (target == null) {
            return EMPTY;
        }
        BigDecimal value = target.value();
        if (target.comparator() == Comparator.NONE) {
            return NONE;
        }
        return value != null && target.comparator() == Comparator.EQ
                ? new Number(value)
                : new Text(new Amounts(words, indicator).target(target));
    }

    /** @param told true where the head of the column already says that the value is provisional */
    private static Cell actual(@Nullable Actual actual, Words words, boolean told) {
        if (actual == null) {
            return EMPTY;
        }
        BigDecimal value = actual.value();
        Cell cell = value == null || actual.reading().comparator() != Comparator.EQ
                ? new Text(actual.reading().text())
                : new Number(value);
        boolean mark = actual.status() == ActualStatus.PROVISIONAL && !told;
        return mark ? new Text(provisional(words, cell.plain())) : cell;
    }
}
