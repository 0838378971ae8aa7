package yardstick.store;

import java.time.Instant;
import java.util.List;

/** One step in the journal, see {@code change.JournalEntry}. */
public record JournalRow(long number, Instant at, String code, List<String> arguments, boolean undone) {
    public JournalRow {
        arguments = List.copyOf(arguments);
    }
}
