package yardstick.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.PlanStart.From;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Trace;

/**
 * A plan for the next period, made from one that is there. Units and indicators go along, each indicator starting from
 * where the old plan left it; its targets and actuals do not, nor what the old document says beside. Nothing is saved.
 *
 * @param plan the new one
 * @param starts where each of its indicators starts, in their order
 * @param left how many parts of the old plan stayed behind, by their sort; sorts without any are not there
 * @param results how many indicators stayed behind that the old plan only reports as reached before
 */
public record PlanCopy(Plan plan, List<PlanStart> starts, Map<Part.Sort, Integer> left, int results) {
    /** Judgements about what does not go along. */
    private static final Set<String> GONE = Set.of("baseline", "targets", "actuals", "goals", "row", "notes", "source");

    public PlanCopy {
        starts = List.copyOf(starts);
        left = Map.copyOf(left);
    }

    /**
     * @param id of the new plan; whether it is fit and free is seen when it is added
     * @param period of the new plan, null where not known yet
     */
    public static PlanCopy of(Plan old, String id, String title, @Nullable Period period) {
        return of(old, Set.of(), id, title, period);
    }

    /**
     * As above, with some indicators left behind.
     *
     * @param without ids of the indicators that do not go along
     */
    public static PlanCopy of(Plan old, Set<String> without, String id, String title, @Nullable Period period) {
        List<Indicator> promised = old.indicators().stream()
                .filter(each -> !each.isResult() && !without.contains(each.id()))
                .toList();
        Set<String> kept = promised.stream().map(Indicator::id).collect(Collectors.toSet());
        List<PlanStart> starts = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : promised) {
            PlanStart start = PlanStart.of(old, indicator);
            starts.add(start);
            indicators.add(next(indicator, indicators.size() + 1, start, kept));
        }
        PlanHeader header = PlanHeader.titled(title).judged(old.header().kind(), Trace.NONE);
        List<Part> units = List.copyOf(old.all(OrgUnit.class));
        return new PlanCopy(
                new Plan(id, header, old.region(), period, units, indicators),
                starts,
                left(old),
                (int) old.indicators().stream().filter(Indicator::isResult).count());
    }

    private static Map<Part.Sort, Integer> left(Plan old) {
        Map<Part.Sort, Integer> left = new EnumMap<>(Part.Sort.class);
        old.parts().stream()
                .filter(part -> part.sort() != Part.Sort.UNIT)
                .forEach(part -> left.merge(part.sort(), 1, Integer::sum));
        return left;
    }

    private static Indicator next(Indicator old, int position, PlanStart start, Set<String> kept) {
        return new Indicator(
                old.id(),
                position,
                old.name(),
                old.heading(),
                old.attribute(),
                old.measure(),
                meaning(old.meaning()),
                new Indicator.Links(
                        null,
                        old.links().responsible(),
                        List.of(),
                        old.links().related().stream()
                                .filter(related -> kept.contains(related.indicator()))
                                .toList(),
                        List.of()),
                start.baseline(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                inferred(old, start),
                null);
    }

    /** The base of a rate belongs to the old period. */
    private static Indicator.Meaning meaning(Indicator.Meaning old) {
        Indicator.RateOf rate = old.rateOf();
        return new Indicator.Meaning(
                old.scope(),
                old.per(),
                old.conditions(),
                old.dataSource(),
                old.formula(),
                rate == null ? null : new Indicator.RateOf(rate.name(), rate.unit(), null, null));
    }

    private static Set<String> inferred(Indicator old, PlanStart start) {
        Set<String> inferred = new HashSet<>(old.inferred());
        inferred.removeIf(name -> GONE.contains(name.replaceFirst("\\..*", "")));
        if (start.from() == From.TARGET || start.from() == From.UNSURE_ACTUAL) {
            inferred.add("baseline");
        }
        return inferred;
    }
}
