package yardstick.ui.overview;

import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.ui.parts.Place;

/**
 * One thing told in a list, which leads to its place.
 *
 * @param note below it, empty for none
 * @param turn how its status changed, null where that is not told
 */
record Line(String title, Place place, String note, @Nullable Turn turn) {

    record Turn(Status before, Status now) {}

    Line(String title, Place place, String note) {
        this(title, place, note, null);
    }
}
