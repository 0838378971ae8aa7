package yardstick.importing.checks;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.DraftValue;

/** The cells of a sum as a person would write them in a formula. */
record Addends(List<DraftValue> values) {
    private static final int MOST = 6;

    /** {@code C3:C8+C11}; of many pieces the first ones and the last. */
    String told() {
        List<String> pieces = pieces();
        if (pieces.size() <= MOST) {
            return String.join("+", pieces);
        }
        return String.join("+", pieces.subList(0, MOST - 1)) + "+…+" + pieces.getLast();
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (DraftValue value : values) {
            Spot spot = Spot.of(value.cell());
            if (!run.isEmpty() && !goesOn(run, spot)) {
                pieces.add(piece(run));
                run.clear();
            }
            run.add(spot);
        }
        pieces.add(piece(run));
        return pieces;
    }

    /** Down or to the right, but not round a corner. */
    private static boolean goesOn(List<Spot> run, Spot spot) {
        Spot first = run.getFirst();
        boolean straight = spot.row() == first.row() || spot.column().equals(first.column());
        return straight && spot.follows(run.getLast());
    }

    private static String piece(List<Spot> run) {
        return run.size() == 1 ? run.getFirst().toString() : run.getFirst() + ":" + run.getLast();
    }
}
