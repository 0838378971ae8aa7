package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftAside;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftSum;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Fix;
import yardstick.model.Comparator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/** One fix on the table of its cell. */
record Remedy(String cell, Fix fix) {
    private static final Measure.Limits WHOLE = new Measure.Limits(BigDecimal.ZERO, new BigDecimal("100"));

    DraftTable on(DraftTable table) {
        Predicate<DraftValue> thisCell = value -> value.cell().equals(cell);
        Predicate<String> inLine = column(table);
        Predicate<DraftValue> thisColumn = value -> inLine.test(value.cell());
        return switch (fix) {
            case Fix.TakeValue(BigDecimal number) ->
                each(table, thisCell, v -> exact(numbered(v, number, null, v.unit())));
            case Fix.LeaveOut leave -> each(table, thisCell, v -> null);
            case Fix.LeaveOutColumn leave -> each(table, thisColumn, v -> null);
            case Fix.TakePeriod(Period period) ->
                retold(each(table, thisColumn, v -> of(v, period, v.role())), inLine, null);
            case Fix.TakeRole(Role role) ->
                retold(
                        each(new Recall(table).column(thisColumn), thisColumn, v -> of(v, v.period(), role)),
                        inLine,
                        role);
            case Fix.ScaleRow(int power) -> rows(table, row -> scaled(row, power));
            case Fix.TakeUnit(Unit unit) -> inUnit(table, unit);
            case Fix.Join join -> throw new IllegalArgumentException("not a fix of a draft: " + join);
            case Fix.KeepApart keep -> throw new IllegalArgumentException("not a fix of a draft: " + keep);
        };
    }

    /** Where the indicators stand side by side, what speaks of one period is a row. */
    private Predicate<String> column(DraftTable table) {
        Spot spot = Spot.of(cell);
        List<DraftIndicator> rows = Stream.concat(
                        table.indicators().stream(), table.aside().stream().map(DraftAside::row))
                .toList();
        boolean sideBySide = !rows.isEmpty()
                && rows.stream().allMatch(Remedy::isUpright)
                && rows.stream().anyMatch(row -> row.values().size() > 1);
        return sideBySide
                ? other -> Spot.of(other).row() == spot.row()
                : other -> Spot.of(other).column().equals(spot.column());
    }

    private static boolean isUpright(DraftIndicator row) {
        return row.values().stream().map(v -> Spot.of(v.cell()).column()).distinct().count() <= 1;
    }

    /** The head of the column is understood as its values now are. @param role null where it stays as it was */
    private static DraftTable retold(DraftTable table, Predicate<String> inLine, @Nullable Role role) {
        List<@Nullable Period> periods = table.indicators().stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> inLine.test(value.cell()))
                .<@Nullable Period>map(DraftValue::period)
                .distinct()
                .toList();
        Period period = periods.size() == 1 ? periods.getFirst() : null;
        List<DraftColumn> columns = table.columns().stream()
                .map(old -> periods.isEmpty() || !inLine.test(old.cell())
                        ? old
                        : new DraftColumn(
                                old.cell(), old.head(), DraftColumn.Meaning.VALUES, role == null ? old.role() : role,
                                period, old.district(), old.unit(), false))
                .toList();
        return new DraftTable(
                table.sheet(), table.range(), table.title(), table.period(), table.sample(), columns,
                table.indicators(), table.sums(), table.aside());
    }

    /** Of numbers that wait for their unit only those. */
    private DraftTable inUnit(DraftTable table, Unit unit) {
        Recall recall = new Recall(table);
        Set<String> waiting = recall.waitingWith(cell);
        return waiting.isEmpty()
                ? rows(table, row -> inUnit(row, unit))
                : each(recall.cells(waiting), v -> waiting.contains(v.cell()), v -> numbered(
                        v, v.value(), v.upper(), unit));
    }

    private DraftTable rows(DraftTable table, Function<DraftIndicator, DraftIndicator> change) {
        List<DraftIndicator> rows = table.indicators().stream()
                .map(row -> isMeant(row) ? change.apply(row) : row)
                .toList();
        return with(table, rows);
    }

    private boolean isMeant(DraftIndicator row) {
        return row.nameCell().equals(cell) || row.values().stream().anyMatch(v -> v.cell().equals(cell));
    }

    private static DraftTable each(
            DraftTable table, Predicate<DraftValue> meant, Function<DraftValue, @Nullable DraftValue> change) {
        List<DraftIndicator> rows = new ArrayList<>();
        for (DraftIndicator row : table.indicators()) {
            List<DraftValue> values = new ArrayList<>();
            for (DraftValue value : row.values()) {
                DraftValue now = meant.test(value) ? change.apply(value) : value;
                if (now != null) {
                    values.add(now);
                }
            }
            rows.add(row.withValues(values));
        }
        return with(table, rows);
    }

    private DraftIndicator scaled(DraftIndicator row, int power) {
        return row.withValues(row.values().stream()
                .map(v -> v.value() == null
                        ? v
                        : numbered(v, scaled(v.value(), power), scaled(v.upper(), power), v.unit()))
                .toList());
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal number, int power) {
        return number == null ? null : number.scaleByPowerOfTen(power);
    }

    /** Cells that print a unit of their own keep it. */
    private DraftIndicator inUnit(DraftIndicator row, Unit unit) {
        Unit old = row.measure().unit();
        List<DraftValue> values = row.values().stream()
                .map(v -> v.unit().equals(old) && !printsUnit(v) ? numbered(v, v.value(), v.upper(), unit) : v)
                .toList();
        Measure measure = row.measure();
        boolean share = unit.equals(Unit.PERCENT) && measure.kind() == Kind.LEVEL;
        return row.withValues(values)
                .withMeasure(new Measure(
                        share ? Kind.SHARE : measure.kind(),
                        measure.direction(),
                        unit,
                        measure.decimals(),
                        share ? WHOLE : measure.limits()));
    }

    private static boolean printsUnit(DraftValue value) {
        return !value.unit().equals(Unit.NONE) && value.text().contains(value.unit().symbol());
    }

    private DraftValue of(DraftValue v, @Nullable Period period, Role role) {
        PeriodOrigin origin = period == null || period.equals(v.period()) ? v.origin() : PeriodOrigin.INFERRED;
        return new DraftValue(
                period, origin, role, v.provisional(), v.comparator(), v.value(), v.upper(), v.unit(), v.text(),
                v.cell(), fix);
    }

    private DraftValue numbered(DraftValue v, @Nullable BigDecimal number, @Nullable BigDecimal upper, Unit unit) {
        Comparator comparator = v.upper() != null && upper == null ? Comparator.EQ : v.comparator();
        return new DraftValue(
                v.period(), v.origin(), v.role(), v.provisional(), comparator, number, upper, unit, v.text(),
                v.cell(), fix);
    }

    /** A baseline has no sign: the number that a person says it is, it is. */
    private static DraftValue exact(DraftValue v) {
        Comparator comparator = v.role() == Role.BASELINE ? Comparator.EQ : v.comparator();
        return new DraftValue(
                v.period(), v.origin(), v.role(), v.provisional(), comparator, v.value(), v.upper(), v.unit(), v.text(),
                v.cell(), v.fix());
    }

    /** A sum that lacks a part is none any more. */
    private static DraftTable with(DraftTable table, List<DraftIndicator> rows) {
        List<DraftValue> values = rows.stream().flatMap(row -> row.values().stream()).toList();
        List<DraftSum> sums = new ArrayList<>();
        for (DraftSum sum : table.sums()) {
            DraftValue total = now(sum.total(), table, values);
            List<DraftValue> parts = new ArrayList<>();
            for (DraftValue part : sum.parts()) {
                DraftValue other = now(part, table, values);
                if (other != null) {
                    parts.add(other);
                }
            }
            if (total != null && parts.size() == sum.parts().size()) {
                sums.add(new DraftSum(sum.label(), total, parts, sum.partial()));
            }
        }
        return new DraftTable(
                table.sheet(), table.range(), table.title(), table.period(), table.sample(), table.columns(),
                rows, sums, table.aside());
    }

    /** Totals without a name of their own belong to no indicator and stay. */
    private static @Nullable DraftValue now(DraftValue value, DraftTable before, List<DraftValue> values) {
        boolean ofRow = before.indicators().stream()
                .anyMatch(row -> row.values().stream().anyMatch(v -> v.cell().equals(value.cell())));
        return ofRow
                ? values.stream().filter(v -> v.cell().equals(value.cell())).findFirst().orElse(null)
                : value;
    }
}
