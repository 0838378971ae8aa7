package yardstick.ui.importing;

import yardstick.importing.draft.Finding;

/** One line of the findings list: how grave, what, and where to look. */
record FindingRow(Finding.Level level, Text text, DifferenceRow.Spot spot) {

    /**
     * @param level in a word
     * @param where as a person looks for it
     * @param hint shown while the line is pointed at
     */
    record Text(String level, String sentence, String where, String hint) {}
}
