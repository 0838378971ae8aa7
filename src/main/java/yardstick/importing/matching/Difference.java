package yardstick.importing.matching;

import yardstick.model.Indicator;

/**
 * One thing an import would write, beside what is there now.
 *
 * @param indicator the stored one, or the new one without values
 */
public record Difference(State state, Indicator indicator, Item item) {

    public enum State {
        NEW,
        CHANGED,
        SAME,
        /** Stored, but not in the file. Nothing is deleted for that. */
        MISSING
    }
}
