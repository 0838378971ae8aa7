package yardstick.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that does not hold together. Every reading stays; the choice is kept beside them.
 *
 * @param about ids of the records it touches
 * @param chosen the reading the office goes by, counted from 1; null while it is open
 * @param note why
 */
public record Conflict(
        String id,
        int position,
        Kind kind,
        String what,
        List<String> about,
        List<Reading> readings,
        @Nullable Integer chosen,
        String note,
        Trace trace)
        implements Part {

    /** What is wrong. */
    public enum Kind {
        CONTRADICTION,
        TYPO,
        AMBIGUITY,
        NUMBERING,
        /** Something the document refers to and does not hold. */
        GAP
    }

    /** One way to read it, as printed. */
    public record Reading(String text, @Nullable Source source) {}

    public Conflict {
        about = List.copyOf(about);
        readings = List.copyOf(readings);
    }

    public Optional<Reading> decided() {
        return chosen == null || chosen > readings.size() ? Optional.empty() : Optional.of(readings.get(chosen - 1));
    }

    @Override
    public Sort sort() {
        return Sort.CONFLICT;
    }

    @Override
    public String label() {
        return what;
    }
}
