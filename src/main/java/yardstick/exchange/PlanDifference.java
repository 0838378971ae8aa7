package yardstick.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanDocument;
import yardstick.model.PlanHeader;
import yardstick.model.Region;

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

    private static final Region NOWHERE = new Region("", Region.Level.CITY, "");

    /** Who is meant by an id. */
    private record Key(Part.@Nullable Sort sort, String id) {}

    /** @param written how the record stands in a bundle, which says nothing of positions */
    private record Entry(String label, String written) {}

    /**
     * The head first, then what the new plan holds in its order, then what it no longer holds. A record is changed too
     * where it stands elsewhere among those that both plans hold; what merely moved up because others came or went is
     * not.
     */
    public static List<PlanDifference> between(Plan stored, Plan now) {
        Map<Key, Entry> before = entries(stored);
        Map<Key, Entry> after = entries(now);
        Map<Key, Integer> places = places(before, after);
        Map<Key, Integer> placesNow = places(after, before);
        List<PlanDifference> found = new ArrayList<>();
        after.forEach((key, entry) -> {
            Entry old = before.get(key);
            if (old == null) {
                found.add(new PlanDifference(State.NEW, key.sort(), key.id(), entry.label()));
            } else if (!old.equals(entry) || !Objects.equals(places.get(key), placesNow.get(key))) {
                found.add(new PlanDifference(State.CHANGED, key.sort(), key.id(), entry.label()));
            }
        });
        before.forEach((key, entry) -> {
            if (!after.containsKey(key)) {
                found.add(new PlanDifference(State.REMOVED, key.sort(), key.id(), entry.label()));
            }
        });
        return found;
    }

    private static Map<Key, Integer> places(Map<Key, Entry> of, Map<Key, Entry> other) {
        Map<Key, Integer> places = new HashMap<>();
        of.keySet().stream().filter(other::containsKey).forEach(key -> places.put(key, places.size()));
        return places;
    }

    private static Map<Key, Entry> entries(Plan plan) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        entries.put(new Key(null, ""), entry(plan, plan.title(), List.of(), List.of()));
        for (Indicator indicator : plan.indicators()) {
            entries.put(
                    new Key(null, indicator.id()), entry(plan, indicator.title(), List.of(), List.of(indicator)));
        }
        plan.parts().stream()
                .sorted(Comparator.comparing(Part::sort).thenComparing(PlanDifference::list))
                .forEach(part -> entries.put(
                        new Key(part.sort(), part.id()), entry(plan, part.label(), List.of(part), List.of())));
        return entries;
    }

    /** Bundles keep the documents in three lists, one behind the other. */
    private static int list(Part part) {
        return part instanceof PlanDocument document
                ? switch (document.role()) {
                    case SUPERIOR -> 0;
                    case ATTACHMENT -> 2;
                    default -> 1;
                }
                : 0;
    }

    private static Entry entry(Plan of, String label, List<Part> parts, List<Indicator> indicators) {
        boolean isHead = parts.isEmpty() && indicators.isEmpty();
        Plan alone = isHead
                ? new Plan("", of.header(), of.region(), of.period(), parts, indicators)
                : new Plan("", PlanHeader.titled(""), NOWHERE, null, parts, indicators);
        return new Entry(label, new BundleWriter().write(alone).toJson());
    }
}
