package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;

/**
 * Where a table lies on its sheet; rows and columns from 0.
 *
 * @param titleFrom first row that may hold its title
 * @param body rows of indicators and sub-headings
 * @param below rows of notes and form lines under the table
 */
record TableShape(
        Sheet sheet,
        int titleFrom,
        int top,
        int bottom,
        List<Column> columns,
        List<Integer> body,
        List<Integer> below) {

    List<Column.Values> values() {
        return columns.stream()
                .filter(Column.Values.class::isInstance)
                .map(Column.Values.class::cast)
                .toList();
    }

    /** The right-most one of a kind: of 一级指标 and 二级指标 under one head the second is the name. */
    Optional<Integer> column(ColumnKind kind) {
        return columns.stream()
                .filter(c -> c instanceof Column.Words words && words.kind() == kind)
                .map(Column::index)
                .reduce((first, second) -> second);
    }

    int nameColumn() {
        return column(ColumnKind.NAME).orElseThrow();
    }

    Region range() {
        int first = columns.stream().mapToInt(Column::index).min().orElse(0);
        int last = columns.stream().mapToInt(Column::index).max().orElse(0);
        return new Region(top, first, body.isEmpty() ? bottom : body.getLast(), last);
    }

    int end() {
        return below.isEmpty() ? range().lastRow() : below.getLast();
    }
}
