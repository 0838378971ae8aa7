package yardstick.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Which step of the journal touched which indicator. */
final class TouchSql {
    private static final String STEPS = "SELECT t.journal, t.no, t.plan, t.indicator FROM journal_touch t"
            + " JOIN journal j ON j.number = t.journal WHERE NOT j.undone AND t.plan = ? AND ";

    private static final String NEWEST_FIRST = " ORDER BY t.journal DESC, t.indicator, t.no";

    private final Handle handle;

    TouchSql(Handle handle) {
        this.handle = handle;
    }

    /** An indicator with the step that touched it. */
    record At(long step, Touch touch) {}

    /** The standing steps that touched one indicator, the newest first. */
    List<At> of(String plan, String indicator) {
        return list(handle.createQuery(STEPS + "t.indicator = ?" + NEWEST_FIRST)
                .bind(0, plan)
                .bind(1, indicator));
    }

    /** The standing steps that touched any indicator of a plan since a moment, the newest first. */
    List<At> since(String plan, Instant moment) {
        return list(handle.createQuery(STEPS + "j.at >= ?" + NEWEST_FIRST)
                .bind(0, plan)
                .bind(1, (Argument) (position, statement, context) -> statement.setObject(position, moment)));
    }

    private static List<At> list(Query query) {
        return query.map((results, context) -> new At(
                        results.getLong("journal"),
                        new Touch(results.getLong("no"), results.getString("plan"), results.getString("indicator"))))
                .list();
    }

    /** Call it when the step is written: what it did not touch itself is looked up in the tables. */
    void add(long step, List<RowChange> changes) {
        RowSql sql = new RowSql(handle);
        add(Map.of(
                step, Touch.of(changes, no -> sql.find(new Row.Key(Table.INDICATOR, List.of(no))).map(Touch::of))));
    }

    /** The steps of a store from before there was this table. */
    void addOlder() {
        JournalSql journal = new JournalSql(handle);
        List<Touch> now = new RowSql(handle).all(Table.INDICATOR).stream().map(Touch::of).toList();
        add(Touch.ofJournal(
                now,
                numbers("WHERE NOT undone ORDER BY number DESC"),
                numbers("WHERE undone ORDER BY number"),
                step -> RowImages.read(journal.image(step))));
    }

    private List<Long> numbers(String condition) {
        return handle.createQuery("SELECT number FROM journal " + condition)
                .mapTo(Long.class)
                .list();
    }

    private void add(Map<Long, List<Touch>> touches) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO journal_touch (journal, no, plan, indicator) VALUES (?, ?, ?, ?)");
        touches.forEach((step, ofStep) -> ofStep.forEach(
                touch -> batch.add(step, touch.no(), touch.plan(), touch.indicator())));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void dropUndone() {
        handle.execute("DELETE FROM journal_touch WHERE journal IN (SELECT number FROM journal WHERE undone)");
    }
}
