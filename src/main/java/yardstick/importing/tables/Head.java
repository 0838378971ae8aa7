package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import yardstick.importing.words.Lexicon.ColumnKind;

/**
 * The head of a table: a band of rows and the columns under it, in the rows and columns of its area.
 *
 * @param nameColumn column of the indicators' names, -1 where the title names the one indicator of all rows
 */
record Head(Area area, int top, int bottom, int left, int right, int nameColumn, List<Column> columns) {
    Head {
        columns = List.copyOf(columns);
    }

    List<Column.Values> values() {
        return columns.stream()
                .filter(Column.Values.class::isInstance)
                .map(Column.Values.class::cast)
                .toList();
    }

    /** The right-most one of a kind. */
    Optional<Integer> column(ColumnKind kind) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i) instanceof Column.Words words && words.kind() == kind) {
                return Optional.of(words.index());
            }
        }
        return Optional.empty();
    }

    boolean has(ColumnKind kind) {
        return column(kind).isPresent();
    }

    Head with(List<Column> others) {
        return new Head(area, top, bottom, left, right, nameColumn, others);
    }
}
