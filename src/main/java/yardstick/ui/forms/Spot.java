package yardstick.ui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import yardstick.work.Outcome;

/**
 * Where a piece of a record stood when it was shown. Pieces have no ids, and others may come and go before them.
 *
 * @param index from 0
 * @param names what the piece is told from others by, the last one for a person to read
 */
public record Spot<T>(int index, T shown, Function<T, List<String>> names) {

    /** Where it stands now: of several alike the nearest, or refused with RECORD_GONE. */
    public Outcome<Integer> in(List<T> now) {
        return found(now)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "RECORD_GONE", names.apply(shown).getLast()));
    }

    /** The piece as it is now; empty where it is gone. */
    public Optional<T> now(List<T> now) {
        return found(now).map(now::get);
    }

    private Optional<Integer> found(List<T> now) {
        List<String> wanted = names.apply(shown);
        return IntStream.range(0, now.size())
                .filter(each -> names.apply(now.get(each)).equals(wanted))
                .boxed()
                .min(Comparator.comparingInt(each -> Math.abs(each - index)));
    }
}
