package yardstick.ui.importing;

import java.util.List;
import yardstick.importing.draft.Finding;

/** One line of the findings list: how grave, what, where to look and what may be done at once. */
record FindingRow(Finding.Level level, Text text, DifferenceRow.Spot spot, List<Remedy> remedies) {

    /**
     * @param level in a word
     * @param where as a person looks for it
     * @param hint shown while the line is pointed at
     */
    record Text(String level, String sentence, String where, String hint) {}

    /** @param label what it does, {@code 改为 86} */
    record Remedy(String label, Runnable act) {}

    FindingRow {
        remedies = List.copyOf(remedies);
    }

    FindingRow(Finding.Level level, Text text, DifferenceRow.Spot spot) {
        this(level, text, spot, List.of());
    }
}
