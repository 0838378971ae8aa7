package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /**
     * @param unit of the row, printed or from its cells
     * @param aside values whose unit a person has to say
     */
    record Row(Unit unit, List<Read> values, List<Read> aside) {}

    /** @param district of the column, empty where the row has to tell it */
    record Read(String district, boolean roleInferred, DraftValue value) {}

    private record Meant(DraftValue value, boolean sure) {}

    private static final int ROWS_THAT_SHOW_THE_STYLE = 200;

    private final Area area;
    private final List<Column.Values> columns;
    private final CellReader cells;
    private final NumberStyle style;
    private final ValueTimes times;
    private final ValueUnits units;
    private final ProvisionalMarks provisional;
    private final Findings findings;

    ValueReader(
            TableShape shape, List<Column.Values> columns, ValueTimes times, Lexicon lexicon, Findings findings) {
        this.area = shape.area();
        this.columns = columns;
        this.cells = new CellReader(lexicon.cells());
        this.times = times;
        this.units = new ValueUnits(findings);
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
        Map<Column.Values, Reading> readings = new LinkedHashMap<>();
        for (Column.Values column : columns) {
            Cell cell = area.seen(row.row(), column.index());
            readings.put(column, cells.read(cell, ValueUnits.stated(row, column), style));
        }
        Unit unit = ValueUnits.ofRow(row, readings);
        List<Read> values = new ArrayList<>();
        List<Read> aside = new ArrayList<>();
        readings.forEach((column, reading) -> value(row, column, reading, unit)
                .ifPresent(meant -> (meant.sure() ? values : aside)
                        .add(new Read(column.facts().district(), column.facts().inferred(), meant.value()))));
        if (unit.equals(Unit.NONE)) {
            values.stream()
                    .map(Read::value)
                    .filter(value -> value.value() != null)
                    .findFirst()
                    .ifPresent(value -> findings.tell(
                            Code.UNIT_MISSING, value.cell(), row.naming().printed()));
        }
        return new Row(unit, values, aside);
    }

    private Optional<Meant> value(RowFacts row, Column.Values column, Reading reading, Unit unit) {
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
            return Optional.of(new Meant(draft(told.get(), column, reading, unit, cell), true));
        }
        boolean shared = area.region(row.row(), column.index()).filter(ValueReader::isLarge).isPresent();
        if (shared) {
            findings.tell(Code.VALUE_MERGED, cell.address(), cell.text());
            return Optional.empty();
        }
        return units.of(row, column, reading, unit, cell)
                .map(own -> new Meant(draft(told.get(), column, reading, own.unit(), cell), own.sure()));
    }

    private static boolean isLarge(Region region) {
        return region.width() > 1 || region.height() > 1;
    }

    private void doubt(Column.Values column, Cell cell, Reading.Doubt doubt) {
        findings.tell(Code.valueOf(doubt.name()), cell.address(), cell.text(), column.head());
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
