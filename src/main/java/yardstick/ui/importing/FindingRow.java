package yardstick.ui.importing;

import yardstick.importing.Finding;

/** One line of the findings list: how grave, what, and where to look. */
record FindingRow(Finding.Level level, String sentence, DifferenceRow.Spot spot) {}
