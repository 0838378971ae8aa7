package yardstick.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yardstick.model.Actual;

/** Adds up what was reported for parts of a span: months, quarters, years or running totals, never one day twice. */
final class Pieces {
    private final Map<LocalDate, List<Actual>> byEnd = new HashMap<>();

    /** @param actuals with a number and a last day */
    Pieces(List<Actual> actuals) {
        for (Actual actual : actuals) {
            byEnd.computeIfAbsent(Objects.requireNonNull(actual.period().end()), end -> new ArrayList<>())
                    .add(actual);
        }
        // A running total goes before the parts it is made of: it is what the office reports.
        byEnd.values().forEach(list -> list.sort(Comparator.comparing(Pieces::start)));
    }

    private static LocalDate start(Actual actual) {
        LocalDate start = actual.period().start();
        return start == null ? LocalDate.MIN : start;
    }

    /** The pieces that cover the span without hole or overlap, in order of time; empty if there are none. */
    Optional<List<Actual>> cover(LocalDate from, LocalDate to) {
        return cover(from, to, new HashMap<>());
    }

    private Optional<List<Actual>> cover(
            LocalDate from, LocalDate to, Map<LocalDate, Optional<List<Actual>>> known) {
        Optional<List<Actual>> before = known.get(to);
        if (before != null) {
            return before;
        }
        Optional<List<Actual>> found = Optional.empty();
        for (Actual last : byEnd.getOrDefault(to, List.of())) {
            if (found.isEmpty()) {
                found = upTo(from, last, known);
            }
        }
        known.put(to, found);
        return found;
    }

    private Optional<List<Actual>> upTo(
            LocalDate from, Actual last, Map<LocalDate, Optional<List<Actual>>> known) {
        LocalDate start = start(last);
        if (start.equals(from) || last.period().start() == null) {
            return Optional.of(List.of(last));
        }
        if (start.isBefore(from)) {
            return Optional.empty();
        }
        return cover(from, start.minusDays(1), known).map(earlier -> {
            List<Actual> all = new ArrayList<>(earlier);
            all.add(last);
            return List.copyOf(all);
        });
    }
}
