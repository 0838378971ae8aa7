package yardstick.ui.importing;

import java.util.List;
import yardstick.importing.draft.Finding;

/** What stands in one line of the findings list. */
sealed interface FindingLine permits FindingRow, FindingLine.Head {

    Finding.Level level();

    /**
     * Stands above several findings of one sort.
     *
     * @param rows those below it, seen while it is open
     */
    record Head(Finding.Level level, String levelWord, FindingRow.Kind kind, List<FindingRow> rows, boolean open)
            implements FindingLine {
        public Head {
            rows = List.copyOf(rows);
        }
    }
}
