package yardstick.change;

import java.time.Instant;
import java.util.List;

/**
 * What was done, for a person to read: the sentence stands in the words under {@code change.CODE}, with the arguments
 * as {0}, {1} … Periods among the arguments are period codes, amounts are plain text with their unit.
 *
 * @param number grows with every change; a number is never used twice
 * @param undone taken back, and may be done again
 */
public record JournalEntry(long number, Instant at, String code, List<String> arguments, boolean undone) {
    public JournalEntry {
        arguments = List.copyOf(arguments);
    }
}
