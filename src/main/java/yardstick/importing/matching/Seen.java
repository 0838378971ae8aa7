package yardstick.importing.matching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Role;

/** One value where it stands in the file. */
record Seen(DraftTable table, DraftIndicator row, DraftValue value) {

    /** What a value speaks of; two of the same indicator and key should agree. */
    record Key(Role role, @Nullable Period period, String district) {}

    Key key() {
        return new Key(value.role(), value.period(), district());
    }

    /** Empty for the whole city. */
    String district() {
        return row.district();
    }

    String place() {
        return table.sheet().isEmpty() ? value.cell() : table.sheet() + "!" + value.cell();
    }

    /** The same for all values of one row. */
    String line() {
        return String.join("\n", table.sheet(), row.nameCell(), district());
    }

    boolean isNone() {
        return value.comparator() == Comparator.NONE;
    }

    boolean isNumber() {
        return value.value() != null;
    }

    boolean speaksOf(Key other) {
        return Objects.equals(key(), other);
    }

    Seen with(DraftValue other) {
        return new Seen(table, row, other);
    }
}
