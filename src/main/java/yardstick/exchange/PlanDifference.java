package yardstick.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;

/**
 * One record in which a bundle differs from the plan it would replace.
 *
 * @param sort null for an indicator, and for the head of the plan, which has an empty id
 */
public record PlanDifference(State state, Part.@Nullable Sort sort, String id, String label) {

    /** What happens to the record. */
    public enum State {
        NEW,
        CHANGED,
        REMOVED
    }

    /** Who is meant by an id. */
    private record Key(Part.@Nullable Sort sort, String id) {}

    private record Entry(String label, Object content) {}

    /** The head first, then what the new plan holds in its order, then what it no longer holds. */
    public static List<PlanDifference> between(Plan stored, Plan now) {
        Map<Key, Entry> before = entries(stored);
        List<PlanDifference> found = new ArrayList<>();
        entries(now).forEach((key, entry) -> {
            Entry old = before.remove(key);
            if (old == null) {
                found.add(new PlanDifference(State.NEW, key.sort(), key.id(), entry.label()));
            } else if (!old.content().equals(entry.content())) {
                found.add(new PlanDifference(State.CHANGED, key.sort(), key.id(), entry.label()));
            }
        });
        before.forEach((key, entry) ->
                found.add(new PlanDifference(State.REMOVED, key.sort(), key.id(), entry.label())));
        return found;
    }

    private static Map<Key, Entry> entries(Plan plan) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        Plan head = new Plan("", plan.header(), plan.region(), plan.period(), List.of(), List.of());
        entries.put(new Key(null, ""), new Entry(plan.title(), head));
        for (Indicator indicator : plan.indicators()) {
            entries.put(new Key(null, indicator.id()), new Entry(indicator.title(), indicator));
        }
        for (Part part : plan.parts()) {
            entries.put(new Key(part.sort(), part.id()), new Entry(part.label(), part));
        }
        return entries;
    }
}
