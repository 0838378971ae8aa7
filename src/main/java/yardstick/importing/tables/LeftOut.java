package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;

/** Tells what of a table is not read: hidden rows and columns, computed columns and such that nobody understands. */
final class LeftOut {
    private static final Pattern SUM_OF_YEARS = Pattern.compile("[〔\\[【]\\s*\\d[\\d,.]*\\s*[〕\\]】]\\D{0,3}");

    private final Findings findings;

    LeftOut(Findings findings) {
        this.findings = findings;
    }

    void tell(TableShape shape) {
        Sheet sheet = shape.area().sheet();
        Region range = withHiddenEdges(shape.range(), sheet);
        for (int column : new TreeSet<>(sheet.hidden().columns())) {
            if (column >= range.firstColumn() && column <= range.lastColumn()) {
                String head = head(sheet, range, column);
                findings.tell(Code.COLUMN_HIDDEN, Cell.address(range.firstRow(), column), head);
            }
        }
        tellRows(sheet, range);
        shape.head().columns().forEach(column -> tell(shape, column));
    }

    /** Of columns of words nothing need be said. */
    private void tell(TableShape shape, Column column) {
        boolean derived = column instanceof Column.Derived;
        boolean unread = derived || column instanceof Column.Other && hasOne(shape, column, UnreadRows::isNumber);
        if (unread && !column.head().isEmpty()) {
            boolean computed = derived && !hasOne(shape, column, LeftOut::isSumOfYears);
            findings.tell(
                    computed ? Code.COLUMN_LEFT_OUT : Code.COLUMN_UNCLEAR,
                    shape.area().address(shape.head().bottom(), column.index()),
                    column.head());
        }
    }

    private static boolean hasOne(TableShape shape, Column column, Predicate<Cell> wanted) {
        return shape.body().stream().anyMatch(row -> wanted.test(shape.area().seen(row, column.index())));
    }

    /** 〔1500〕: nobody brackets a rate or a difference so. */
    private static boolean isSumOfYears(Cell cell) {
        return SUM_OF_YEARS.matcher(cell.text().strip()).matches();
    }

    /** Rows and columns hidden right beside a table belong to it. */
    private static Region withHiddenEdges(Region range, Sheet sheet) {
        int lastRow = range.lastRow();
        int lastColumn = range.lastColumn();
        int firstColumn = range.firstColumn();
        while (sheet.hidden().rows().contains(lastRow + 1)) {
            lastRow++;
        }
        while (sheet.hidden().columns().contains(lastColumn + 1)) {
            lastColumn++;
        }
        while (sheet.hidden().columns().contains(firstColumn - 1)) {
            firstColumn--;
        }
        return new Region(range.firstRow(), firstColumn, lastRow, lastColumn);
    }

    private static String head(Sheet sheet, Region range, int column) {
        String first = sheet.seen(range.firstRow(), column).text();
        return first.isEmpty() ? sheet.seen(range.firstRow() + 1, column).text() : Plain.line(first);
    }

    /** Rows hidden on end, as by a filter, are told together. */
    private void tellRows(Sheet sheet, Region range) {
        List<Integer> run = new ArrayList<>();
        for (int row : sheet.usedRows().subSet(range.firstRow(), true, range.lastRow(), true)) {
            if (!sheet.hidden().rows().contains(row)) {
                continue;
            }
            if (!run.isEmpty() && row != run.getLast() + 1) {
                tell(run, range);
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            tell(run, range);
        }
    }

    private void tell(List<Integer> run, Region range) {
        int first = run.getFirst() + 1;
        int last = run.getLast() + 1;
        String rows = first == last ? Integer.toString(first) : first + "—" + last;
        findings.tell(Code.ROW_HIDDEN, Cell.address(run.getFirst(), range.firstColumn()), rows);
    }
}
