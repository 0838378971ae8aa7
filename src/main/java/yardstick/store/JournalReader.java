package yardstick.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads the journal. Safe to use from any thread; does not wait for a change that is being written. */
public final class JournalReader {
    private final Jdbi jdbi;

    JournalReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<JournalRow> undoable() {
        return jdbi.withHandle(handle -> new JournalSql(handle).undoable());
    }

    public Optional<JournalRow> redoable() {
        return jdbi.withHandle(handle -> new JournalSql(handle).redoable());
    }

    /** The newest first. */
    public List<JournalRow> newest(int most) {
        return jdbi.withHandle(handle -> new JournalSql(handle).newest(most));
    }
}
