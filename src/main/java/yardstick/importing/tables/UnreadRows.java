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
import yardstick.sheet.Sheet;

/** Tells of rows that hold numbers under the heads of a table and were not read: sums, rows without a name. */
final class UnreadRows {
    private static final Pattern NUMBER = Pattern.compile("[≥≤><]?[+-]?\\d[\\d,.]*%?");

    private final TableFinder lines;
    private final Findings findings;

    UnreadRows(TableFinder lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * @param columns those of the table that are read
     * @param end the first row that belongs to another table
     * @param known rows that were read or told of
     */
    void tell(TableShape shape, List<Column.Values> columns, int end, Set<Integer> known) {
        Sheet sheet = shape.sheet();
        for (int row : sheet.usedRows().subSet(shape.bottom(), false, Math.max(end, shape.bottom() + 1), false)) {
            if (known.contains(row) || isLine(sheet, row)) {
                continue;
            }
            Optional<Cell> number = columns.stream()
                    .map(c -> sheet.cell(row, c.index()))
                    .filter(UnreadRows::isNumber)
                    .findFirst();
            number.ifPresent(cell -> findings.tell(
                    Code.ROW_NOT_READ, cell.address(), Integer.toString(row + 1), cell.text()));
        }
    }

    private boolean isLine(Sheet sheet, int row) {
        return sheet.row(row).stream().anyMatch(c -> lines.lineWord(c.text()).isPresent());
    }

    static boolean isNumber(Cell cell) {
        return cell.value() instanceof CellValue.Number
                || cell.value() instanceof CellValue.NotComputed
                || NUMBER.matcher(Plain.of(cell.text())).matches();
    }
}
