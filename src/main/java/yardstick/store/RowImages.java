package yardstick.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows before and after a change as compressed bytes. Columns are named, so that images stay readable when a later
 * migration adds some: a column the bytes do not know is empty. A migration that renames or drops a column has to
 * rewrite the images or clear the journal.
 */
final class RowImages {
    private static final int FORMAT = 1;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int BUFFER = 64 * 1024;

    private RowImages() {}

    static byte[] write(List<RowChange> changes) {
        Map<Table, List<RowChange>> byTable = new EnumMap<>(Table.class);
        changes.forEach(change -> byTable.computeIfAbsent(change.table(), t -> new ArrayList<>()).add(change));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast), BUFFER))) {
            out.writeByte(FORMAT);
            out.writeInt(byTable.size());
            for (Map.Entry<Table, List<RowChange>> entry : byTable.entrySet()) {
                writeTable(out, entry.getKey(), entry.getValue());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void writeTable(DataOutputStream out, Table table, List<RowChange> changes) throws IOException {
        out.writeUTF(table.name());
        out.writeInt(table.columns().size());
        for (Column column : table.columns()) {
            out.writeUTF(column.name());
        }
        out.writeInt(changes.size());
        for (RowChange change : changes) {
            out.writeByte((change.before() == null ? 0 : BEFORE) | (change.after() == null ? 0 : AFTER));
            writeRow(out, change.before());
            writeRow(out, change.after());
        }
    }

    private static void writeRow(DataOutputStream out, @Nullable Row row) throws IOException {
        if (row == null) {
            return;
        }
        for (int i = 0; i < row.table().columns().size(); i++) {
            writeValue(out, row.at(i));
        }
    }

    private static void writeValue(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case String text -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte(1);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            case Long whole -> {
                out.writeByte(2);
                out.writeLong(whole);
            }
            case LocalDate day -> {
                out.writeByte(3);
                out.writeLong(day.toEpochDay());
            }
            case Instant moment -> {
                out.writeByte(4);
                out.writeLong(moment.getEpochSecond());
                out.writeInt(moment.getNano());
            }
            default -> throw new IllegalArgumentException(value.getClass().toString());
        }
    }

    static List<RowChange> read(byte[] bytes) {
        List<RowChange> changes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalStateException("row images of format " + format);
            }
            for (int tables = in.readInt(); tables > 0; tables--) {
                readTable(in, changes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static void readTable(DataInputStream in, List<RowChange> changes) throws IOException {
        Table table = Table.valueOf(in.readUTF());
        int[] columns = new int[in.readInt()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = table.index(in.readUTF());
        }
        for (int rows = in.readInt(); rows > 0; rows--) {
            int parts = in.readByte();
            Row before = (parts & BEFORE) == 0 ? null : readRow(in, table, columns);
            Row after = (parts & AFTER) == 0 ? null : readRow(in, table, columns);
            changes.add(new RowChange(before, after));
        }
    }

    private static Row readRow(DataInputStream in, Table table, int[] columns) throws IOException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int column : columns) {
            values[column] = readValue(in);
        }
        return table.row(values);
    }

    private static @Nullable Object readValue(DataInputStream in) throws IOException {
        int type = in.readByte();
        return switch (type) {
            case 0 -> null;
            case 1 -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 2 -> in.readLong();
            case 3 -> LocalDate.ofEpochDay(in.readLong());
            case 4 -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            default -> throw new IllegalStateException("row image value of type " + type);
        };
    }
}
