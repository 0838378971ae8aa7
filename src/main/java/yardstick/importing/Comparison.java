package yardstick.importing;

import java.time.Instant;
import java.util.Optional;
import yardstick.model.Plan;

/** Holds a draft against what is stored: new, changed, the same, missing. */
public final class Comparison {

    /** @param readAt kept in the source of every value */
    public Differences compare(Draft draft, Optional<Plan> stored, Instant readAt) {
        throw new UnsupportedOperationException(draft.file().name() + stored + readAt);
    }
}
