package yardstick.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a task, a deliverable or an item of the schedule is.
 *
 * @param note what was done or what is in the way
 * @param day when the state was reached or last told, null where nobody said
 */
public record Progress(State state, String note, @Nullable LocalDate day) {
    public static final Progress OPEN = new Progress(State.OPEN, "", null);

    /** The states, in the order work goes. */
    public enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** Neither done nor dropped. */
    public boolean isOwed() {
        return state == State.OPEN || state == State.UNDER_WAY;
    }
}
