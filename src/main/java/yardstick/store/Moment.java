package yardstick.store;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Reads everything from one moment: nothing of a change that is being written is seen, and no change is waited for. */
record Moment(Jdbi jdbi) {
    <T> T read(HandleCallback<T, RuntimeException> read) {
        return jdbi.withHandle(handle -> {
            handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            return handle.inTransaction(read);
        });
    }
}
