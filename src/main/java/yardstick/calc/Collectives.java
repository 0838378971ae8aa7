package yardstick.calc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;

/** Whom a collective stands for, also through collectives inside it, which may hold one another. For one thread. */
public final class Collectives {
    private final Map<String, OrgUnit> units = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    public Collectives(Plan plan) {
        plan.all(OrgUnit.class).forEach(unit -> units.put(unit.id(), unit));
    }

    /** Ids of all units under the given one, without itself unless it holds itself; empty for a single unit. */
    public Set<String> under(String unit) {
        return known.computeIfAbsent(unit, this::search);
    }

    private Set<String> search(String unit) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(membersOf(unit));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (found.add(next)) {
                open.addAll(membersOf(next));
            }
        }
        return Set.copyOf(found);
    }

    private List<String> membersOf(String id) {
        OrgUnit unit = units.get(id);
        return unit == null ? List.of() : unit.members();
    }
}
