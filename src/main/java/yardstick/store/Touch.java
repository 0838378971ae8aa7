package yardstick.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a step touched, itself or a value of it.
 *
 * @param no its number at that step
 */
record Touch(long no, String plan, String indicator) {

    static Touch of(Row indicator) {
        return new Touch(indicator.whole("NO"), indicator.text("PLAN"), indicator.text("ID"));
    }

    /**
     * @param known the indicators that the step only touched the values of; what is empty there is left out
     * @return each indicator once
     */
    static List<Touch> of(List<RowChange> changes, LongFunction<Optional<Touch>> known) {
        Map<Long, Optional<Touch>> found = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.table() == Table.INDICATOR)
                .forEach(change -> found.put(number(change), Optional.of(of(change.either()))));
        changes.stream()
                .filter(change -> IndicatorRows.VALUES.contains(change.table()))
                .forEach(change -> found.computeIfAbsent(number(change), known::apply));
        return found.values().stream().flatMap(Optional::stream).toList();
    }

    /** Of the indicator that a row belongs to, or is. */
    static long number(RowChange change) {
        return Objects.requireNonNull((Long) change.either().at(0));
    }

    /**
     * The steps of a journal from before there was a table of touches.
     *
     * @param now the indicators as they are stored now
     * @param standing the newest first
     * @param undone the oldest first
     */
    static Map<Long, List<Touch>> ofJournal(
            List<Touch> now, List<Long> standing, List<Long> undone, LongFunction<List<RowChange>> image) {
        Map<Long, List<Touch>> touches = new LinkedHashMap<>();
        Numbers back = new Numbers(now);
        for (long step : standing) {
            List<RowChange> changes = image.apply(step);
            touches.put(step, of(changes, back::get));
            changes.forEach(change -> back.pass(change.after(), change.before()));
        }
        Numbers forth = new Numbers(now);
        for (long step : undone) {
            List<RowChange> changes = image.apply(step);
            touches.put(step, of(changes, forth::get));
            changes.forEach(change -> forth.pass(change.before(), change.after()));
        }
        return touches;
    }

    /** Whose number it is, while one goes through the journal: a number that came free may go to another indicator. */
    private static final class Numbers {
        private final Map<Long, Touch> known = new HashMap<>();

        Numbers(List<Touch> now) {
            now.forEach(touch -> known.put(touch.no(), touch));
        }

        Optional<Touch> get(long no) {
            return Optional.ofNullable(known.get(no));
        }

        void pass(@Nullable Row left, @Nullable Row reached) {
            if (left != null && left.table() == Table.INDICATOR) {
                known.remove(left.whole("NO"));
            }
            if (reached != null && reached.table() == Table.INDICATOR) {
                known.put(reached.whole("NO"), of(reached));
            }
        }
    }
}
