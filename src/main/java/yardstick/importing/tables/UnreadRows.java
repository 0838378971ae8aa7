package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Tells of rows that hold numbers under the heads of a table and were not read: such as have no name. */
final class UnreadRows {
    private static final Pattern NUMBER = Pattern.compile("[≥≤><]?[+-]?\\d[\\d,.]*%?");

    private final LineWords lines;
    private final Findings findings;

    UnreadRows(LineWords lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * @param columns those of the table that are read
     * @param end the first row that belongs to another table
     * @param known rows that were read or told of
     */
    void tell(TableShape shape, List<Column.Values> columns, int end, Set<Integer> known) {
        Area area = shape.area();
        for (int row : area.usedBetween(shape.head().bottom(), end)) {
            if (known.contains(row) || shape.repeated().contains(row) || isLine(area.row(row))) {
                continue;
            }
            Optional<Cell> number = columns.stream()
                    .map(c -> area.seen(row, c.index()))
                    .filter(UnreadRows::isNumber)
                    .findFirst();
            number.ifPresent(cell -> findings.tell(
                    Code.ROW_NOT_READ, cell.address(), Integer.toString(cell.row() + 1), cell.text()));
        }
    }

    private boolean isLine(List<Cell> cells) {
        return cells.stream().anyMatch(c -> lines.of(c.text()).isPresent());
    }

    static boolean isNumber(Cell cell) {
        return cell.value() instanceof CellValue.Number
                || cell.value() instanceof CellValue.NotComputed
                || NUMBER.matcher(Plain.of(cell.text())).matches();
    }
}
