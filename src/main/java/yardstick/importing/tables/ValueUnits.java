package yardstick.importing.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.importing.cells.Reading;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/**
 * The unit of each number of a table. What the cell prints holds before the row, the row before the head of the column,
 * the head before the whole that the row is a part of, and that before the line above the table. Row and head that
 * print different units contradict each other.
 */
final class ValueUnits {

    /** @param sure whether the number can be taken before a person has said that this is its unit */
    record Meant(Unit unit, boolean sure) {}

    private record Line(int row, String unit) {}

    private final Findings findings;
    private final Set<Line> told = new HashSet<>();
    private final Set<Integer> twice = new HashSet<>();

    ValueUnits(Findings findings) {
        this.findings = findings;
    }

    /** What is printed outside of the cell, {@link Unit#NONE} where nothing is. */
    static Unit stated(RowFacts row, Column.Values column) {
        if (isPrinted(row.unit())) {
            return row.unit();
        }
        return column.printsUnit() || !isPrinted(row.unitOfWhole()) ? column.unit() : row.unitOfWhole();
    }

    /** The printed unit of the row, else of the heads, else the first one that a cell prints for how much there is. */
    static Unit ofRow(RowFacts row, Map<Column.Values, Reading> readings) {
        if (isPrinted(row.unit())) {
            return row.unit();
        }
        Stream<Unit> stated = readings.keySet().stream().map(column -> stated(row, column));
        Stream<Unit> ofCells = readings.values().stream()
                .filter(reading -> reading.sense() == Reading.Sense.LEVEL)
                .map(Reading::unit)
                .filter(Objects::nonNull)
                .map(unit -> (Unit) unit);
        return Stream.concat(stated, ofCells)
                .filter(ValueUnits::isPrinted)
                .findFirst()
                .orElse(Unit.NONE);
    }

    /** @param unit of the row */
    Optional<Meant> of(RowFacts row, Column.Values column, Reading reading, Unit unit, Cell cell) {
        Unit stated = stated(row, column);
        Unit own = Stream.of(Optional.ofNullable(reading.unit()).orElse(Unit.NONE), stated)
                .filter(ValueUnits::isPrinted)
                .findFirst()
                .orElse(unit);
        if (reading.sense() == Reading.Sense.GROWTH) {
            return Optional.of(new Meant(own, true));
        }
        boolean contradicted = reading.unit() == null && contradicts(row.unit(), column);
        boolean converts = own.convertsTo(unit) && own.convertsTo(isPrinted(stated) ? stated : own);
        if (!converts || contradicted && !column.unit().convertsTo(own)) {
            findings.tell(Code.UNIT_CONFLICT, cell.address(), cell.text(), unit.symbol());
            return Optional.empty();
        }
        if (contradicted) {
            ask(row, column, cell);
            return Optional.of(new Meant(column.unit(), false));
        }
        if (reading.unit() != null) {
            tellPrinted(column, cell, reading.unit(), stated);
        } else {
            tellAssumed(row, cell, stated, unit);
        }
        return Optional.of(new Meant(own, true));
    }

    /** A year more or less beside the same unit is no contradiction. */
    private static boolean contradicts(Unit ofRow, Column.Values column) {
        return isPrinted(ofRow)
                && column.printsUnit()
                && !column.unit().equals(ofRow)
                && !column.unit().differsOnlyInYear(ofRow);
    }

    /** Once for all columns of the row whose heads say the same. */
    private void ask(RowFacts row, Column.Values column, Cell cell) {
        Unit above = column.unit();
        if (told.add(new Line(row.row(), above.symbol()))) {
            List<Fix> fixes = List.of(new Fix.TakeUnit(row.unit()), new Fix.TakeUnit(above));
            findings.tell(
                    Code.UNIT_OF_HEAD_DIFFERS, cell.address(), fixes, cell.text(), above.symbol(), row.unit().symbol());
        }
    }

    private void tellAssumed(RowFacts row, Cell cell, Unit stated, Unit unit) {
        boolean ofWhole = isPrinted(stated) && stated.equals(row.unitOfWhole()) && !isPrinted(row.unit());
        boolean nowhere = !isPrinted(stated) && isPrinted(unit);
        if (nowhere || ofWhole && told.add(new Line(row.row(), ""))) {
            findings.tell(Code.UNIT_ASSUMED, cell.address(), cell.text(), unit.symbol());
        }
    }

    /** A percentage that is only the cell's number format is nobody's mistake. Of a column it is told once. */
    private void tellPrinted(Column.Values column, Cell cell, Unit own, Unit stated) {
        if (own.equals(stated)) {
            if (cell.value() instanceof CellValue.Text && twice.add(column.index())) {
                findings.tell(Code.UNIT_TWICE, cell.address(), cell.text(), stated.symbol());
            }
        } else if (isPrinted(stated)) {
            findings.tell(Code.UNIT_DIFFERS, cell.address(), cell.text(), stated.symbol());
        }
    }

    private static boolean isPrinted(Unit unit) {
        return !unit.equals(Unit.NONE);
    }
}
