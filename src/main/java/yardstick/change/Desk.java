package yardstick.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import yardstick.store.Store;
import yardstick.work.Outcome;

/**
 * The one door for writes. Every change is one transaction with one journal row, on disk when the call returns.
 *
 * <p>Safe to use from any thread: changes queue up and are done one after the other. Listeners are called on the thread
 * that made the change, after it is on disk.
 */
public final class Desk {
    private final Store store;
    private final Clock clock;

    public Desk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return refused where the change names something that is not there or would change nothing; nothing is written then */
    public Outcome<JournalEntry> apply(Change change) {
        throw new UnsupportedOperationException(store.file() + " " + clock.instant() + change);
    }

    /** Takes back the newest change that still stands, also one made before the last restart. */
    public Outcome<JournalEntry> undo() {
        throw new UnsupportedOperationException();
    }

    /** Does again what was taken back last; a new change ends this possibility. */
    public Outcome<JournalEntry> redo() {
        throw new UnsupportedOperationException();
    }

    public Optional<JournalEntry> undoable() {
        throw new UnsupportedOperationException();
    }

    public Optional<JournalEntry> redoable() {
        throw new UnsupportedOperationException();
    }

    /** The newest entries first. */
    public List<JournalEntry> journal(int most) {
        throw new UnsupportedOperationException(Integer.toString(most));
    }

    /** @return call it to hear no more */
    public Runnable onChange(Runnable listener) {
        throw new UnsupportedOperationException(listener.toString());
    }
}
