package yardstick.calc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of one indicator between two days.
 *
 * @param before judged at the earlier day
 * @param now judged at the later one
 */
public record Movement(Gap before, Gap now) {

    /** Which way a status went. The first need a look first. */
    public enum Turn {
        WORSE,
        BETTER,
        /** There was no status before. */
        JUDGED,
        /** There is no status any more. */
        LOST,
        /** Only the value is another. */
        SAME
    }

    /**
     * Everything that differs in status or in the judged value, by its turn, then in the order of the document.
     *
     * @param before the same plan at an earlier day
     */
    public static List<Movement> between(GapTable before, GapTable now) {
        List<Movement> moved = new ArrayList<>();
        for (Gap gap : now.gaps()) {
            Optional<Gap> earlier = before.gap(gap.indicator().id());
            earlier.map(old -> new Movement(old, gap)).filter(Movement::isOne).ifPresent(moved::add);
        }
        moved.sort(Comparator.comparing(Movement::turn));
        return List.copyOf(moved);
    }

    private boolean isOne() {
        return before.status() != now.status() || hasNewValue();
    }

    public boolean hasNewValue() {
        Optional<PathPoint> old = before.basis().latest();
        Optional<PathPoint> latest = now.basis().latest();
        return !latest.equals(old);
    }

    public Turn turn() {
        Status from = before.status();
        Status to = now.status();
        if (from == to) {
            return Turn.SAME;
        }
        if (from == Status.NOT_JUDGED) {
            return Turn.JUDGED;
        }
        if (to == Status.NOT_JUDGED) {
            return Turn.LOST;
        }
        return to.compareTo(from) > 0 ? Turn.WORSE : Turn.BETTER;
    }
}
