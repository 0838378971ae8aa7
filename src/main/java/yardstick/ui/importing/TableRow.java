package yardstick.ui.importing;

import javafx.beans.property.BooleanProperty;

/** One table of the file, and whether it is wanted. */
record TableRow(String label, DifferenceRow.Spot spot, BooleanProperty wanted) {}
