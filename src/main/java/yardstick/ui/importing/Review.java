package yardstick.ui.importing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Matches;

/**
 * How far a person is with the review of a file; it outlives a change of the language.
 *
 * @param planId the stored plan the values go to, null for a new one
 * @param newId typed for a new plan
 * @param newTitle typed for a new plan
 * @param matches what names were decided to mean
 * @param leftOut numbers of the tables that are not wanted, from 0
 * @param turned the differences that were ticked or unticked, by key
 */
record Review(
        @Nullable String planId,
        String newId,
        String newTitle,
        Matches matches,
        Set<Integer> leftOut,
        Map<String, Boolean> turned) {
    Review {
        leftOut = Set.copyOf(leftOut);
        turned = Map.copyOf(turned);
    }
}
