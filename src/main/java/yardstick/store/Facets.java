package yardstick.store;

import org.jspecify.annotations.Nullable;
import yardstick.model.Due;
import yardstick.model.Progress;
import yardstick.model.Unit;

/** Values that several sorts of rows hold in columns of the same names. */
final class Facets {
    private Facets() {}

    static Due due(Row row) {
        return new Due(row.day("DUE_DAY"), row.text("DUE_TEXT"), row.text("DUE_WHAT"));
    }

    static Progress progress(Row row) {
        return new Progress(Progress.State.valueOf(row.text("STATE")), row.text("NOTE"), row.day("STATE_DAY"));
    }

    static Unit unit(Row row) {
        return new Unit(
                row.text("UNIT_SYMBOL"), row.text("UNIT_BASE"), row.number("UNIT_EXPONENT"), row.text("UNIT_PER"));
    }

    static @Nullable Long whole(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    static long flag(boolean set) {
        return set ? 1 : 0;
    }
}
