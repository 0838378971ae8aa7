package yardstick.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** The journal's two tables. */
final class JournalSql {
    /** H2 allows 1 MiB in a value; small pieces keep its pages small. */
    private static final int PIECE = 64 * 1024;

    private static final String SELECT = "SELECT number, at, code, arguments, undone FROM journal ";

    private final Handle handle;

    JournalSql(Handle handle) {
        this.handle = handle;
    }

    /** The newest step that still stands. */
    Optional<JournalRow> undoable() {
        return first("WHERE NOT undone ORDER BY number DESC LIMIT 1");
    }

    /** The step that was taken back last. */
    Optional<JournalRow> redoable() {
        return first("WHERE undone ORDER BY number LIMIT 1");
    }

    private Optional<JournalRow> first(String condition) {
        return handle.createQuery(SELECT + condition)
                .map((results, context) -> read(results))
                .findFirst();
    }

    List<JournalRow> newest(int most) {
        return handle.createQuery(SELECT + "ORDER BY number DESC LIMIT ?")
                .bind(0, most)
                .map((results, context) -> read(results))
                .list();
    }

    JournalRow step(long number) {
        return handle.createQuery(SELECT + "WHERE number = ?")
                .bind(0, number)
                .map((results, context) -> read(results))
                .one();
    }

    private static JournalRow read(ResultSet results) throws SQLException {
        Object[] arguments = (Object[]) results.getArray("arguments").getArray();
        return new JournalRow(
                results.getLong("number"),
                results.getObject("at", Instant.class),
                results.getString("code"),
                Stream.of(arguments).map(String.class::cast).toList(),
                results.getBoolean("undone"));
    }

    /** Higher than the number of any step there is or was: the newest one only goes when a newer one comes. */
    long next() {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM journal")
                .mapTo(Long.class)
                .one();
    }

    void add(JournalRow row, byte[] image) {
        handle.createUpdate("INSERT INTO journal (number, at, code, arguments, undone) VALUES (?, ?, ?, ?, ?)")
                .bind(0, row.number())
                .bind(1, (Argument) (position, statement, context) -> statement.setObject(position, row.at()))
                .bind(2, row.code())
                .bind(3, (Argument) (position, statement, context) ->
                        statement.setObject(position, row.arguments().toArray()))
                .bind(4, row.undone())
                .execute();
        for (int part = 0; part * PIECE < image.length; part++) {
            byte[] piece = Arrays.copyOfRange(image, part * PIECE, Math.min(image.length, (part + 1) * PIECE));
            handle.createUpdate("INSERT INTO journal_image (journal, part, bytes) VALUES (?, ?, ?)")
                    .bind(0, row.number())
                    .bind(1, part)
                    .bind(2, piece)
                    .execute();
        }
    }

    void dropUndone() {
        handle.execute("DELETE FROM journal_image WHERE journal IN (SELECT number FROM journal WHERE undone)");
        handle.execute("DELETE FROM journal WHERE undone");
    }

    void mark(long number, boolean undone) {
        handle.execute("UPDATE journal SET undone = ? WHERE number = ?", undone, number);
    }

    byte[] image(long number) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        handle.createQuery("SELECT bytes FROM journal_image WHERE journal = ? ORDER BY part")
                .bind(0, number)
                .mapTo(byte[].class)
                .forEach(image::writeBytes);
        return image.toByteArray();
    }
}
