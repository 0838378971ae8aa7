package yardstick.importing.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yardstick.importing.words.Plain;

/**
 * What a person decided about names of a file that are not quite those of the plan.
 *
 * @param decisions by printed name
 */
public record Matches(Map<String, Decision> decisions) {
    public static final Matches NONE = new Matches(Map.of());

    /** What a printed name means. */
    public sealed interface Decision {

        /** A stored indicator, which is known by this name too from now on. */
        record Join(String indicatorId) implements Decision {}

        /** An indicator of its own. */
        record Own() implements Decision {}
    }

    public Matches {
        Map<String, Decision> plain = new HashMap<>();
        decisions.forEach((name, decision) -> plain.put(Plain.of(name), decision));
        decisions = Map.copyOf(plain);
    }

    /** Width, case and blanks of the name make no difference. */
    public Optional<Decision> of(String printed) {
        return Optional.ofNullable(decisions.get(Plain.of(printed)));
    }

    public Matches with(String printed, Decision decision) {
        Map<String, Decision> more = new HashMap<>(decisions);
        more.put(Plain.of(printed), decision);
        return new Matches(more);
    }
}
