package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.importing.words.Plain;
import yardstick.model.Indicator;

/** Indicators by every name they are known under. */
final class IndicatorIndex {
    private final NameFold fold;
    private final Map<String, Set<Indicator>> byName = new HashMap<>();
    private final Map<String, Set<Indicator>> byFold = new HashMap<>();
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Set<Indicator> unseen = new LinkedHashSet<>();
    private int lastPosition;

    IndicatorIndex(List<Indicator> stored, NameFold fold) {
        this.fold = fold;
        stored.forEach(this::add);
        unseen.addAll(stored);
    }

    void add(Indicator indicator) {
        names(indicator).forEach(name -> {
            byName.computeIfAbsent(Plain.of(name), n -> new LinkedHashSet<>()).add(indicator);
            byFold.computeIfAbsent(fold.of(name), n -> new LinkedHashSet<>()).add(indicator);
        });
        byId.put(indicator.id(), indicator);
        lastPosition = Math.max(lastPosition, indicator.position());
    }

    static Stream<String> names(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.name().printed()), indicator.name().aliases().stream());
    }

    /** Those of the very name; else those whose name differs in nothing that matters. */
    List<Indicator> find(String name) {
        Set<Indicator> exact = byName.getOrDefault(Plain.of(name), Set.of());
        return new ArrayList<>(exact.isEmpty() ? byFold.getOrDefault(fold.of(name), Set.of()) : exact);
    }

    Optional<Indicator> id(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether it is known by the very name. */
    boolean knows(Indicator indicator, String name) {
        return names(indicator).anyMatch(other -> Plain.of(other).equals(Plain.of(name)));
    }

    void see(Indicator indicator) {
        unseen.remove(indicator);
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
        Set<String> ids = new HashSet<>(byId.keySet());
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
