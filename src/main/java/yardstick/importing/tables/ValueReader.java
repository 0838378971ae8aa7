package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.CellReader;
import yardstick.importing.cells.NumberStyle;
import yardstick.importing.cells.Reading;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon;
import yardstick.model.Comparator;
import yardstick.model.Role;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;
import yardstick.sheet.Region;

/** Reads the numbers of one row, each with its unit; what it doubts becomes a finding and no value. */
final class ValueReader {
    /** @param unit of the row, printed or from its cells */
    record Row(Unit unit, List<Read> values) {}

    /** @param district of the column, empty where the row has to tell it */
    record Read(String district, boolean roleInferred, DraftValue value) {}

    private static final int ROWS_THAT_SHOW_THE_STYLE = 200;

    private final Area area;
    private final List<Column.Values> columns;
    private final CellReader cells;
    private final NumberStyle style;
    private final ValueTimes times;
    private final ProvisionalMarks provisional;
    private final Findings findings;

    ValueReader(
            TableShape shape, List<Column.Values> columns, ValueTimes times, Lexicon lexicon, Findings findings) {
        this.area = shape.area();
        this.columns = columns;
        this.cells = new CellReader(lexicon.cells());
        this.times = times;
        this.provisional = new ProvisionalMarks(shape.below(), lexicon.cells().words());
        this.style = NumberStyle.of(texts(shape, columns));
        this.findings = findings;
    }

    private static List<String> texts(TableShape shape, List<Column.Values> columns) {
        return shape.body().stream()
                .limit(ROWS_THAT_SHOW_THE_STYLE)
                .flatMap(row -> columns.stream().map(c -> shape.area().seen(row, c.index())))
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(Cell::text)
                .toList();
    }

    Row read(RowFacts row) {
        Unit printed = row.unit();
        Map<Column.Values, Reading> readings = new LinkedHashMap<>();
        for (Column.Values column : columns) {
            Cell cell = area.seen(row.row(), column.index());
            readings.put(column, cells.read(cell, stated(printed, column), style));
        }
        Unit unit = rowUnit(printed, readings);
        List<Read> values = new ArrayList<>();
        readings.forEach((column, reading) -> value(row, column, reading, unit)
                .map(v -> new Read(
                        column.facts().district(), column.facts().inferred(), v))
                .ifPresent(values::add));
        if (unit.equals(Unit.NONE)) {
            values.stream()
                    .map(Read::value)
                    .filter(value -> value.value() != null)
                    .findFirst()
                    .ifPresent(value -> findings.tell(
                            Code.UNIT_MISSING, value.cell(), row.naming().printed()));
        }
        return new Row(unit, values);
    }

    private static Unit stated(Unit printed, Column.Values column) {
        return printed.equals(Unit.NONE) ? column.unit() : printed;
    }

    /** The printed unit of the row, else of the head, else the first one that a cell prints for how much there is. */
    private static Unit rowUnit(Unit printed, Map<Column.Values, Reading> readings) {
        if (!printed.equals(Unit.NONE)) {
            return printed;
        }
        Optional<Unit> ofHead = readings.keySet().stream()
                .map(Column.Values::unit)
                .filter(u -> !u.equals(Unit.NONE))
                .findFirst();
        return ofHead.or(() -> readings.values().stream()
                        .filter(r -> r.sense() == Reading.Sense.LEVEL)
                        .map(Reading::unit)
                        .filter(Objects::nonNull)
                        .map(u -> (Unit) u)
                        .findFirst())
                .orElse(Unit.NONE);
    }

    private Optional<DraftValue> value(RowFacts row, Column.Values column, Reading reading, Unit unit) {
        Cell cell = area.seen(row.row(), column.index());
        if (cell.address().equals(row.naming().cell())) {
            return Optional.empty();
        }
        Optional<ValueTimes.Told> told = times.of(row, column, cell, reading.cumulative());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Role role = told.get().role();
        if (reading.doubt() != null) {
            boolean kept = reading.doubt().keepsWords();
            if (kept && role == Role.BASELINE) {
                findings.tell(Code.BASELINE_IN_WORDS, cell.address(), cell.text());
            } else {
                doubt(column, cell, reading.doubt());
            }
            if (!kept || role == Role.BASELINE) {
                return Optional.empty();
            }
        }
        if (reading.doubt() == null && reading.comparator() == Comparator.TEXT && role != Role.TARGET) {
            Code code = role == Role.BASELINE ? Code.BASELINE_IN_WORDS : Code.WORDS_FOR_NUMBER;
            findings.tell(code, cell.address(), cell.text());
        }
        if (reading.value() == null) {
            return Optional.of(draft(told.get(), column, reading, unit, cell));
        }
        boolean shared = area.region(row.row(), column.index()).filter(ValueReader::isLarge).isPresent();
        if (shared) {
            findings.tell(Code.VALUE_MERGED, cell.address(), cell.text());
            return Optional.empty();
        }
        return unitOf(column, reading, row.unit(), unit, cell)
                .map(own -> draft(told.get(), column, reading, own, cell));
    }

    private static boolean isLarge(Region region) {
        return region.width() > 1 || region.height() > 1;
    }

    private void doubt(Column.Values column, Cell cell, Reading.Doubt doubt) {
        findings.tell(Code.valueOf(doubt.name()), cell.address(), cell.text(), column.head());
    }

    private Optional<Unit> unitOf(Column.Values column, Reading reading, Unit printed, Unit unit, Cell cell) {
        Unit own = reading.unit() != null ? reading.unit() : ownOf(column, printed, unit);
        Unit head = stated(printed, column);
        if (reading.sense() == Reading.Sense.GROWTH) {
            return Optional.of(own);
        }
        if (!own.convertsTo(unit) || !own.convertsTo(head.equals(Unit.NONE) ? own : head)) {
            findings.tell(Code.UNIT_CONFLICT, cell.address(), cell.text(), unit.symbol());
            return Optional.empty();
        }
        Unit above = column.unit();
        if (column.printsUnit() && reading.unit() == null && !above.equals(own) && above.convertsTo(own)) {
            findings.tell(Code.UNIT_OF_HEAD_DIFFERS, cell.address(), cell.text(), above.symbol(), own.symbol());
        }
        tellUnit(cell, reading.unit(), head, unit);
        return Optional.of(own);
    }

    private static Unit ownOf(Column.Values column, Unit printed, Unit unit) {
        Unit stated = stated(printed, column);
        return stated.equals(Unit.NONE) ? unit : stated;
    }

    /** A percentage that is only the cell's number format is nobody's mistake. */
    private void tellUnit(Cell cell, @Nullable Unit own, Unit head, Unit unit) {
        if (own == null) {
            if (head.equals(Unit.NONE) && !unit.equals(Unit.NONE)) {
                findings.tell(Code.UNIT_ASSUMED, cell.address(), cell.text(), unit.symbol());
            }
        } else if (own.equals(head)) {
            if (cell.value() instanceof CellValue.Text) {
                findings.tell(Code.UNIT_TWICE, cell.address(), cell.text(), head.symbol());
            }
        } else if (!head.equals(Unit.NONE)) {
            findings.tell(Code.UNIT_DIFFERS, cell.address(), cell.text(), head.symbol());
        }
    }

    private DraftValue draft(
            ValueTimes.Told told, Column.Values column, Reading reading, Unit unit, Cell cell) {
        return new DraftValue(
                told.period(),
                told.origin(),
                told.role(),
                column.facts().provisional()
                        || reading.provisional()
                        || told.role() == Role.ACTUAL && provisional.isIn(told.period())
                        || provisional.isOn(column.head())
                        || provisional.isOn(cell.text()),
                reading.comparator(),
                reading.value(),
                reading.upper(),
                unit,
                cell.text(),
                cell.address());
    }
}
