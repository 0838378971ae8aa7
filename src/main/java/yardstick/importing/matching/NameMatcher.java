package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.matching.Candidate.Reason;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.NameWords;
import yardstick.model.Category;
import yardstick.model.Indicator;
import yardstick.model.Region;

/**
 * Says which indicator of a plan a row means: the one of the same name, or what a person decided. Names that are only
 * alike are never joined, but asked about.
 */
final class NameMatcher {
    private static final int SHORTEST_CODE = 2;

    private final IndicatorIndex index;
    private final Alike alike;
    private final Matches decided;
    private final Map<DraftTable, Set<Indicator>> namedIn = new IdentityHashMap<>();

    NameMatcher(List<Indicator> plan, Region region, Words words, Matches decided) {
        NameFold fold = new NameFold(words.names(), words.lexicon().cells().units(), region);
        this.index = new IndicatorIndex(plan, fold);
        this.alike = new Alike(plan, fold, words.names());
        this.decided = decided;
    }

    /** The words names are compared by. */
    record Words(Lexicon lexicon, NameWords names) {}

    IndicatorIndex index() {
        return index;
    }

    Match match(DraftTable table, DraftIndicator row) {
        Optional<Matches.Decision> decision = decided.of(row.name());
        if (decision.orElse(null) instanceof Matches.Decision.Join(String id)) {
            Optional<Indicator> chosen = index.id(id);
            if (chosen.isPresent()) {
                return new Match.Same(chosen.get(), !index.knows(chosen.get(), row.name()));
            }
        }
        List<Indicator> named = named(row);
        if (named.size() == 1) {
            return new Match.Same(named.getFirst(), false);
        }
        if (decision.orElse(null) instanceof Matches.Decision.Own) {
            return new Match.Fresh();
        }
        List<Candidate> candidates = named.isEmpty() ? unsure(table, row) : sameName(named);
        return candidates.isEmpty() ? new Match.Fresh() : new Match.Doubtful(candidates);
    }

    /** By the printed name; else by the names that the table prints beside it. */
    private List<Indicator> named(DraftIndicator row) {
        List<Indicator> found = index.find(row.name());
        if (!found.isEmpty()) {
            return found;
        }
        return row.naming().others().stream()
                .map(index::find)
                .filter(others -> others.size() == 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Candidate> sameName(List<Indicator> named) {
        return named.stream()
                .limit(Alike.MOST)
                .map(indicator -> new Candidate(indicator.id(), indicator.title(), Reason.SAME_NAME, "", ""))
                .toList();
    }

    private List<Candidate> unsure(DraftTable table, DraftIndicator row) {
        Set<Indicator> elsewhere = namedIn.computeIfAbsent(table, this::namedIn);
        List<Candidate> found = new ArrayList<>();
        sameCode(row)
                .filter(indicator -> !elsewhere.contains(indicator))
                .map(indicator -> new Candidate(indicator.id(), indicator.title(), Reason.SAME_CODE, "", ""))
                .ifPresent(found::add);
        Category category = row.inferred().contains("category")
                ? Category.OTHER
                : row.heading().category();
        alike.of(row.name(), row.measure().unit(), category, elsewhere).stream()
                .filter(c -> found.stream().noneMatch(f -> f.indicatorId().equals(c.indicatorId())))
                .limit(Alike.MOST - found.size())
                .forEach(found::add);
        return found;
    }

    private Optional<Indicator> sameCode(DraftIndicator row) {
        String code = row.naming().code();
        return code.length() < SHORTEST_CODE
                ? Optional.empty()
                : Stream.concat(index.id(code).stream(), index.find(code).stream())
                        .findFirst();
    }

    /** No table tells one indicator in two rows under two names. */
    private Set<Indicator> namedIn(DraftTable table) {
        Set<Indicator> named = new HashSet<>();
        for (DraftIndicator row : table.indicators()) {
            named.addAll(index.find(row.name()));
            decided.of(row.name())
                    .filter(Matches.Decision.Join.class::isInstance)
                    .map(Matches.Decision.Join.class::cast)
                    .flatMap(join -> index.id(join.indicatorId()))
                    .ifPresent(named::add);
        }
        return named;
    }
}
