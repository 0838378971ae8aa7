package yardstick.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import yardstick.store.JournalRow;
import yardstick.store.PlanWriter;
import yardstick.store.RowChange;
import yardstick.store.Rows;
import yardstick.store.Store;
import yardstick.store.Writing;
import yardstick.work.Outcome;

/**
 * The one door for writes. Every change is one transaction with one journal row, on disk when the call returns. The
 * journal keeps the rows as they were, so a change can be taken back after a restart too.
 *
 * <p>Safe to use from any thread: changes queue up and are done one after the other, readers do not wait for them. A
 * large import takes seconds, so keep it off the window's thread. Listeners are called on the thread that made the
 * change, when it is on disk and others may go on.
 *
 * <p>A write that the disk refuses comes back as STORE_NOT_SAVED.
 */
public final class Desk {
    private final Writing writing;
    private final Store store;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Desk(Store store, Clock clock) {
        this.store = store;
        this.writing = store.writing();
        this.clock = clock;
    }

    /**
     * Does a change whole or not at all. It ends the possibility to redo what was undone before.
     *
     * @return refused with PLAN_UNKNOWN, PLAN_EXISTS, INDICATOR_UNKNOWN, PART_UNKNOWN, VALUE_UNKNOWN, VALUE_TWICE,
     *     ID_TWICE, ID_UNFIT, what {@link yardstick.model.Fitness} says, REFERENCE_UNKNOWN (who names it, what is not there), PART_IN_USE (what is named, the first
     *     that names it, how many do), or with NOTHING_CHANGED where all is stored like that already (but for the moment it was read); nothing is written then
     */
    public Outcome<JournalEntry> apply(Change change) {
        return done(writing.inTurn(() -> {
            Rows rows = writing.rows();
            return new Edit(new PlanWriter(rows)).make(change).then(told -> save(rows.changes(), told));
        }));
    }

    private Outcome<JournalRow> save(List<RowChange> changes, Told told) {
        return changes.isEmpty()
                ? Outcome.refused("NOTHING_CHANGED")
                : Outcome.done(writing.save(changes, clock.instant(), told.code(), told.arguments()));
    }

    /**
     * Takes back the newest change that still stands, also one made before the last restart.
     *
     * @return refused with NOTHING_TO_UNDO
     */
    public Outcome<JournalEntry> undo() {
        return done(writing.inTurn(() -> store.journal()
                .undoable()
                .map(step -> Outcome.done(writing.undo(step)))
                .orElseGet(() -> Outcome.refused("NOTHING_TO_UNDO"))));
    }

    /**
     * Does again what was taken back last.
     *
     * @return refused with NOTHING_TO_REDO, also when a new change was made since
     */
    public Outcome<JournalEntry> redo() {
        return done(writing.inTurn(() -> store.journal()
                .redoable()
                .map(step -> Outcome.done(writing.redo(step)))
                .orElseGet(() -> Outcome.refused("NOTHING_TO_REDO"))));
    }

    private Outcome<JournalEntry> done(Outcome<JournalRow> outcome) {
        return outcome.map(row -> {
            listeners.forEach(Runnable::run);
            return entry(row);
        });
    }

    private static JournalEntry entry(JournalRow row) {
        return new JournalEntry(row.number(), row.at(), row.code(), row.arguments(), row.undone());
    }

    public Optional<JournalEntry> undoable() {
        return store.journal().undoable().map(Desk::entry);
    }

    public Optional<JournalEntry> redoable() {
        return store.journal().redoable().map(Desk::entry);
    }

    /** The newest entries first. */
    public List<JournalEntry> journal(int most) {
        return store.journal().newest(most).stream().map(Desk::entry).toList();
    }

    /** @return call it to hear no more */
    public Runnable onChange(Runnable listener) {
        // A listener of its own, so that the same one may be given twice and each is taken away alone.
        Runnable own = () -> listener.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }
}
