package yardstick.importing.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.NameWords;
import yardstick.model.Plan;
import yardstick.model.Region;

/**
 * Holds a draft against what is stored: new, changed, the same, missing. Indicators join by name or alias, where width,
 * case, blanks and the like make no difference; names that are only alike are asked about.
 */
public final class Comparison {
    private static final Region NO_REGION = new Region("", Region.Level.CITY, "");

    private final NameMatcher.Words words;

    /** With the words that come with the program. */
    public Comparison() {
        this(Lexicon.standard(), NameWords.standard());
    }

    public Comparison(Lexicon lexicon, NameWords names) {
        this.words = new NameMatcher.Words(lexicon, names);
    }

    /** With nothing decided yet. */
    public Differences compare(Draft draft, Optional<Plan> stored, Instant readAt) {
        return compare(draft, stored, Matches.NONE, readAt);
    }

    /**
     * @param decided what names mean that are not quite those of the plan
     * @param readAt kept in the source of every value
     */
    public Differences compare(Draft draft, Optional<Plan> stored, Matches decided, Instant readAt) {
        NameMatcher matcher = new NameMatcher(
                stored.map(Plan::indicators).orElse(List.of()),
                stored.map(Plan::region).orElse(NO_REGION),
                words,
                decided);
        DraftRun run = new DraftRun(
                draft.file(), matcher, new PartNames(draft.tables(), matcher.index()), readAt);
        for (DraftTable table : draft.tables()) {
            table.indicators().forEach(row -> run.add(table, row));
        }
        stored.filter(plan -> !plan.indicators().isEmpty()).ifPresent(plan -> run.doubtPlan(plan, draft.tables()));
        return run.finish(stored, draft.tables());
    }
}
