package yardstick.importing.matching;

import java.util.List;
import yardstick.model.Indicator;

/** What a printed name means in a plan. */
sealed interface Match {

    /** @param decided whether a person said so, and the name is new to the indicator */
    record Same(Indicator indicator, boolean decided) implements Match {}

    /** The plan has nothing like it. */
    record Fresh() implements Match {}

    record Doubtful(List<Candidate> candidates) implements Match {
        public Doubtful {
            candidates = List.copyOf(candidates);
        }
    }
}
