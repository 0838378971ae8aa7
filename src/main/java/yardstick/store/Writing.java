package yardstick.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yardstick.work.Outcome;

/**
 * What writes in the store; only {@code change.Desk} may use it. Safe to use from any thread: writers take turns.
 *
 * <p>When a call that writes comes back, everything is on disk. When it fails, nothing of it is.
 */
public final class Writing {
    /** From so many rows on, H2 may gather its writes: else every one of them makes the file longer. */
    private static final int BULK = 1000;

    /** H2 closes the database when a write fails; later calls then find it closed. */
    private static final Set<Integer> DISK_FAILURES =
            Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_CLOSED);

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private final Handle handle;
    private final RowSql sql;
    private final JournalSql journal;
    private final TouchSql touches;
    private final ReentrantLock turn = new ReentrantLock();

    Writing(Handle handle) {
        this.handle = handle;
        this.sql = new RowSql(handle);
        this.journal = new JournalSql(handle);
        this.touches = new TouchSql(handle);
    }

    /**
     * Everything below is called inside, so that nothing changes between reading and writing.
     *
     * @return what the work returns, or refused with STORE_NOT_SAVED when the disk is full or gone
     */
    public <T> Outcome<T> inTurn(Supplier<Outcome<T>> work) {
        turn.lock();
        try {
            return work.get();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause && DISK_FAILURES.contains(cause.getErrorCode())) {
                LOG.error("a change could not be saved", e);
                return Outcome.refused("STORE_NOT_SAVED");
            }
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** The rows as they are, to be changed. */
    public Rows rows() {
        return new Rows(sql);
    }

    /** Writes the changes with a new journal row; what was undone before cannot be redone after. */
    public JournalRow save(List<RowChange> changes, Instant at, String code, List<String> arguments) {
        return write(changes, () -> {
            JournalRow row = new JournalRow(journal.next(), at, code, arguments, false);
            touches.dropUndone();
            journal.dropUndone();
            journal.add(row, RowImages.write(changes));
            touches.add(row.number(), changes);
            return row;
        });
    }

    /** Puts the rows back as they were before the step. */
    public JournalRow undo(JournalRow step) {
        List<RowChange> changes = RowImages.read(journal.image(step.number()));
        return write(changes.stream().map(RowChange::inverse).toList(), () -> marked(step, true));
    }

    public JournalRow redo(JournalRow step) {
        return write(RowImages.read(journal.image(step.number())), () -> marked(step, false));
    }

    private JournalRow marked(JournalRow step, boolean undone) {
        journal.mark(step.number(), undone);
        return new JournalRow(step.number(), step.at(), step.code(), step.arguments(), undone);
    }

    private JournalRow write(List<RowChange> changes, Supplier<JournalRow> entry) {
        boolean bulk = changes.size() >= BULK;
        try {
            if (bulk) {
                handle.execute("SET WRITE_DELAY 500");
            }
            JournalRow row = handle.inTransaction(transaction -> {
                sql.apply(changes);
                return entry.get();
            });
            handle.execute("CHECKPOINT SYNC");
            return row;
        } finally {
            if (bulk) {
                handle.execute("SET WRITE_DELAY 0");
            }
        }
    }

    void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}
