package yardstick.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Matches;
import yardstick.importing.matching.Matches.Decision;
import yardstick.importing.words.Plain;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.work.Outcome;

/** What {@code --match} says about names of a file: {@code name=i03} is that one, {@code name=new} one of its own. */
record MatchOptions(List<String> typed) {
    private static final String OWN = "new";

    /** Refused if one has no equals sign or names an indicator that the file or the plan does not have. */
    Outcome<Matches> of(Optional<Plan> plan, Draft draft) {
        Set<String> printed = printed(draft);
        Matches matches = Matches.NONE;
        for (String each : typed) {
            int split = each.lastIndexOf('=');
            if (split < 1 || split == each.length() - 1) {
                return Outcome.refused("MATCH_UNREADABLE", each);
            }
            String name = each.substring(0, split).strip();
            String id = each.substring(split + 1).strip();
            if (!id.equals(OWN) && plan.flatMap(p -> p.indicator(id)).isEmpty()) {
                return Outcome.refused("MATCH_UNKNOWN", id, known(plan));
            }
            if (!printed.contains(Plain.of(name))) {
                return Outcome.refused("MATCH_NOT_IN_FILE", name, draft.file().name());
            }
            matches = matches.with(name, id.equals(OWN) ? new Decision.Own() : new Decision.Join(id));
        }
        return Outcome.done(matches);
    }

    /** As questions ask them: a part also with its whole. */
    private static Set<String> printed(Draft draft) {
        return draft.tables().stream()
                .flatMap(table -> table.indicators().stream())
                .flatMap(row -> Stream.of(row.name(), row.naming().whole() + "·" + row.name()))
                .map(Plain::of)
                .collect(Collectors.toSet());
    }

    private static String known(Optional<Plan> plan) {
        return plan.map(Plan::indicators).orElse(List.of()).stream()
                .map(Indicator::id)
                .collect(Collectors.joining(", "));
    }
}
