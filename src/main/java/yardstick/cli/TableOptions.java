package yardstick.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yardstick.importing.draft.Draft;
import yardstick.work.Outcome;

/** What {@code --table} says: numbers of the tables wanted, from 1; none for all that fit. */
record TableOptions(List<Integer> wanted) {

    /** Refused with a number that the file has no table for. */
    Outcome<Draft> of(Draft draft) {
        int all = draft.tables().size();
        for (int number : wanted) {
            if (number < 1 || number > all) {
                return Outcome.refused("TABLE_UNKNOWN", Integer.toString(number), Integer.toString(all));
            }
        }
        Set<Integer> others = IntStream.range(0, all)
                .filter(number -> !wanted.isEmpty() && !wanted.contains(number + 1))
                .boxed()
                .collect(Collectors.toSet());
        return Outcome.done(draft.without(others));
    }
}
