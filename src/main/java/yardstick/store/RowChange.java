package yardstick.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row before and after; null where there is none. At least one of the two is there. */
public record RowChange(@Nullable Row before, @Nullable Row after) {

    RowChange inverse() {
        return new RowChange(after, before);
    }

    /** The row after, or before where it is gone after. */
    Row either() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    Table table() {
        return either().table();
    }

    boolean isNothing() {
        return before == null ? after == null : after != null && before.saysTheSameAs(after);
    }
}
