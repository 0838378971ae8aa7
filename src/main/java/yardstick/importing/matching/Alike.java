package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yardstick.importing.matching.Candidate.Reason;
import yardstick.importing.words.NameWords;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Category;
import yardstick.model.Indicator;
import yardstick.model.Unit;

/** Finds the indicators of a plan whose names are likely, but not surely, what a printed name means. */
final class Alike {
    /**
     * Above this a person is asked. The pairs of {@code NamePairsTest} that are the same measure lie above it; of the
     * names in the sample spreadsheets three in a hundred are that like another one of their own sheet. Asking once
     * too often costs a click, not asking an indicator that stands in the plan twice.
     */
    static final double ENOUGH = 0.45;

    /** What another printed category takes away: offices move indicators about, but seldom. */
    private static final double OTHER_CATEGORY = 0.06;

    static final int MOST = 3;

    private final NameFold fold;
    private final Marks marks;
    private final WordList<NameWords.UnitSort> sorts;
    private final List<Known> stored;
    private final Likeness likeness;

    /** One name of one indicator. */
    private record Known(Indicator indicator, String name, Marks.Marked marked) {}

    /** @param score from 0 to 1 */
    private record Scored(Known known, double score) {}

    Alike(List<Indicator> plan, NameFold fold, NameWords words) {
        this.fold = fold;
        this.marks = new Marks(words.families());
        this.sorts = words.sorts();
        this.stored = plan.stream()
                .flatMap(i -> IndicatorIndex.names(i).map(name -> new Known(i, name, marks.of(fold.of(name)))))
                .toList();
        this.likeness = new Likeness(stored.stream()
                .filter(known -> known.name().equals(known.indicator().title()))
                .map(known -> known.marked().told())
                .toList());
    }

    /**
     * At most three, the likeliest first.
     *
     * @param unit as the file tells it
     * @param category OTHER where the file tells none
     * @param not those that the same table names in another row
     */
    List<Candidate> of(String printed, Unit unit, Category category, Set<Indicator> not) {
        Marks.Marked marked = marks.of(fold.of(printed));
        List<Scored> found = new ArrayList<>();
        for (Known known : stored) {
            if (!not.contains(known.indicator())
                    && sameSort(unit, known.indicator().unit())
                    && !marks.apart(marked, known.marked())) {
                double penalty = otherCategory(category, known.indicator()) ? OTHER_CATEGORY : 0;
                found.add(new Scored(known, likeness.of(marked.told(), known.marked().told()) - penalty));
            }
        }
        List<Candidate> best = new ArrayList<>();
        found.stream()
                .filter(each -> each.score() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(each -> candidate(printed, each.known()))
                .filter(c -> best.stream().noneMatch(b -> b.indicatorId().equals(c.indicatorId())))
                .limit(MOST)
                .forEach(best::add);
        return best;
    }

    private static Candidate candidate(String printed, Known known) {
        String file = Plain.of(printed);
        String plan = Plain.of(known.name());
        return new Candidate(
                known.indicator().id(),
                known.indicator().title(),
                Reason.ALIKE,
                NamePieces.onlyIn(file, plan),
                NamePieces.onlyIn(plan, file));
    }

    private static boolean otherCategory(Category category, Indicator indicator) {
        Category stored = indicator.heading().category();
        return category != Category.OTHER
                && stored != Category.OTHER
                && category != stored
                && !indicator.inferred().contains("category");
    }

    /** 件 and 亿元 cannot be the same; 家 and 个 may. */
    private boolean sameSort(Unit file, Unit plan) {
        return file.equals(Unit.NONE)
                || plan.equals(Unit.NONE)
                || file.convertsTo(plan)
                || file.isShare() == plan.isShare() && sort(file).equals(sort(plan));
    }

    private Optional<NameWords.UnitSort> sort(Unit unit) {
        return sorts.exact(Plain.of(unit.base()));
    }
}
