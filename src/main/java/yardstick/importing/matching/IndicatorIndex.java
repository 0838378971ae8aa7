package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.importing.words.Plain;
import yardstick.model.Indicator;

/** Indicators by every name they are known under. */
final class IndicatorIndex {
    private final Map<String, Set<Indicator>> byName = new HashMap<>();
    private final Set<Indicator> unseen = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private int lastPosition;

    IndicatorIndex(List<Indicator> stored) {
        stored.forEach(this::add);
        unseen.addAll(stored);
    }

    void add(Indicator indicator) {
        Stream.concat(
                        Stream.of(indicator.name().printed()), indicator.name().aliases().stream())
                .forEach(name -> byName.computeIfAbsent(Plain.of(name), n -> new LinkedHashSet<>())
                        .add(indicator));
        ids.add(indicator.id());
        lastPosition = Math.max(lastPosition, indicator.position());
    }

    List<Indicator> find(String name) {
        List<Indicator> found = new ArrayList<>(byName.getOrDefault(Plain.of(name), Set.of()));
        found.forEach(unseen::remove);
        return found;
    }

    /** Stored indicators that nobody asked for, in their order. */
    Set<Indicator> unseen() {
        return unseen;
    }

    int nextPosition() {
        return lastPosition + 1;
    }

    /** Short enough to be typed: {@code i07}. */
    String nextId() {
        int number = lastPosition + 1;
        while (ids.contains(id(number))) {
            number++;
        }
        return id(number);
    }

    private static String id(int number) {
        return (number < 10 ? "i0" : "i") + number;
    }
}
