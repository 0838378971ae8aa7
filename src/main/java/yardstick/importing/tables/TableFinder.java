package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.LineWord;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;

/**
 * Finds the tables of a sheet, one below another: each begins at a row that heads a column of names and, within a few
 * lines, at least one column of numbers.
 */
final class TableFinder {
    private static final int MOST_HEADER_ROWS = 4;
    private static final int LONGEST_TITLE = 60;
    private static final int BLANK_ROWS_THAT_END = 2;

    private final HeaderReader headers;
    private final WordList<LineWord> lines;

    TableFinder(Lexicon lexicon) {
        this.headers = new HeaderReader(lexicon);
        this.lines = lexicon.notes();
    }

    List<TableShape> find(Sheet sheet) {
        List<TableShape> tables = new ArrayList<>();
        int from = 0;
        for (int row : sheet.usedRows()) {
            if (row < from || sheet.hidden().rows().contains(row)) {
                continue;
            }
            Optional<TableShape> table = tableAt(sheet, row, from);
            if (table.isPresent()) {
                tables.add(table.get());
                from = table.get().end() + 1;
            }
        }
        return tables;
    }

    private Optional<TableShape> tableAt(Sheet sheet, int row, int from) {
        Optional<Cell> name = nameHead(sheet, row);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int column = name.get().column();
        int top = top(sheet, row, column, from);
        int bottom = bottom(sheet, row, column);
        List<Column> columns = headers.read(sheet, top, bottom);
        boolean hasName = columns.stream().anyMatch(c -> c instanceof Column.Words w && w.kind() == ColumnKind.NAME);
        if (!hasName || columns.stream().noneMatch(Column.Values.class::isInstance)) {
            return Optional.empty();
        }
        List<Integer> body = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        divide(sheet, bottom, columns, body, below);
        return Optional.of(new TableShape(sheet, from, top, bottom, columns, body, below));
    }

    private Optional<Cell> nameHead(Sheet sheet, int row) {
        return sheet.row(row).stream()
                .filter(c -> headers.words(c.text()).filter(k -> k == ColumnKind.NAME).isPresent())
                .findFirst();
    }

    /** Lines above the name's head that group the columns of numbers belong to the head as well. */
    private int top(Sheet sheet, int row, int nameColumn, int from) {
        int top = row;
        while (top > from && row - top < MOST_HEADER_ROWS && isGroupLine(sheet, top - 1, nameColumn)) {
            top--;
        }
        return top;
    }

    private boolean isGroupLine(Sheet sheet, int row, int nameColumn) {
        return !sheet.row(row).isEmpty()
                && sheet.seen(row, nameColumn).isBlank()
                && sheet.row(row).stream().allMatch(c -> c.column() > nameColumn && headers.tellsValues(c.text()));
    }

    private int bottom(Sheet sheet, int row, int nameColumn) {
        int bottom = sheet.row(row).stream()
                .flatMap(c -> sheet.region(row, c.column()).stream())
                .mapToInt(Region::lastRow)
                .max()
                .orElse(row);
        bottom = Math.min(bottom, row + MOST_HEADER_ROWS - 1);
        bottom = Math.max(bottom, row);
        while (bottom - row < MOST_HEADER_ROWS - 1 && isGroupLine(sheet, bottom + 1, nameColumn)) {
            bottom++;
        }
        return bottom;
    }

    private void divide(Sheet sheet, int bottom, List<Column> columns, List<Integer> body, List<Integer> below) {
        int nameColumn = nameColumn(columns);
        int last = bottom;
        for (int row : sheet.usedRows().tailSet(bottom, false)) {
            if (nameHead(sheet, row).isPresent()) {
                handBack(sheet, body);
                handBack(sheet, below);
                return;
            }
            boolean goesOn = continues(sheet, row, columns);
            if (row - last > BLANK_ROWS_THAT_END && !goesOn) {
                return;
            }
            last = row;
            if (isBelow(sheet, row, nameColumn) || !below.isEmpty() && !goesOn) {
                below.add(row);
            } else {
                body.add(row);
            }
        }
    }

    private static int nameColumn(List<Column> columns) {
        return columns.stream()
                .filter(c -> c instanceof Column.Words words && words.kind() == ColumnKind.NAME)
                .mapToInt(Column::index)
                .max()
                .orElseThrow();
    }

    /** A name and a number under the same heads, however far below. */
    private boolean continues(Sheet sheet, int row, List<Column> columns) {
        int nameColumn = nameColumn(columns);
        return !sheet.seen(row, nameColumn).isBlank()
                && !isBelow(sheet, row, nameColumn)
                && columns.stream()
                        .filter(Column.Values.class::isInstance)
                        .anyMatch(c -> UnreadRows.isNumber(sheet.cell(row, c.index())));
    }

    /** Single lines right above the next head are the title of the next table. */
    private void handBack(Sheet sheet, List<Integer> rows) {
        while (!rows.isEmpty() && isTitleLine(sheet, rows.getLast())) {
            rows.removeLast();
        }
    }

    private boolean isTitleLine(Sheet sheet, int row) {
        String text = sheet.row(row).iterator().next().text();
        return sheet.row(row).size() == 1 && text.length() <= LONGEST_TITLE && lineWord(text).isEmpty();
    }

    /** A line that begins like a note or a form line, wherever it begins; or long prose across the table. */
    private boolean isBelow(Sheet sheet, int row, int nameColumn) {
        Cell first = sheet.row(row).stream().findFirst().orElse(Cell.blank(row, 0));
        boolean prose = first.text().length() > 40 && sheet.row(row).size() == 1;
        boolean footnote = sheet.row(row).size() == 1 && ProvisionalMarks.beginsWithMark(first.text());
        return prose || footnote || first.column() <= nameColumn && lineWord(first.text()).isPresent();
    }

    /** 注：… or 注1. … but not 注册商标. */
    Optional<LineWord> lineWord(String text) {
        String plain = Plain.of(text);
        return lines.startOf(plain)
                .filter(e -> plain.substring(e.word().length()).matches("(?s)(\\d{0,2}[:.、)].*|)"))
                .map(WordList.Entry::meaning);
    }
}
