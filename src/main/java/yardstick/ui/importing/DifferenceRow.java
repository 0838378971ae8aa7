package yardstick.ui.importing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Item;
import yardstick.text.Numbers;

/**
 * One line of the difference list.
 *
 * @param what which value: 2025 目标, 基期 2023
 * @param old {@link Numbers#MISSING} where nothing is stored
 * @param now what the file says, in the unit it would be stored in
 * @param cell where it stands, empty where it is no cell
 * @param accepted ticked by the person; without meaning where nothing would be written
 */
record DifferenceRow(Difference difference, Text text, BooleanProperty accepted) {

    record Text(String indicator, String state, String what, String old, String now, Spot cell) {}

    /**
     * @param sheet empty in files without sheets
     * @param cell A1 address; empty where a whole sheet is meant
     */
    record Spot(String sheet, String cell) {
        static final Spot NOWHERE = new Spot("", "");

        boolean isSomewhere() {
            return !cell.isEmpty() || !sheet.isEmpty();
        }
    }

    DifferenceRow(Difference difference, Text text) {
        this(difference, text, new SimpleBooleanProperty(difference.isTaken()));
    }

    /** Whether there is something to accept. */
    boolean isOpen() {
        return difference.isOpen();
    }

    boolean isNewIndicator() {
        return difference.item() instanceof Item.NewIndicator;
    }

    /** The same for the same value in a later comparison, in whatever language. */
    String key() {
        String title = difference.isOfPlan() ? "" : difference.indicator().title();
        return title + " " + difference.item().key();
    }

    boolean isOf(DifferenceRow other) {
        return difference.id().equals(other.difference.id());
    }
}
