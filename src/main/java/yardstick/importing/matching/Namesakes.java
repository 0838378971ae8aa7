package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.NameWords;
import yardstick.model.Indicator;
import yardstick.model.Plan;

/**
 * Finds the same measure in several plans: by name or alias, where width, case, blanks and the like make no difference.
 * Names that are only alike are never joined, but told, so that a person may.
 */
public final class Namesakes {
    private final NameMatcher.Words words = new NameMatcher.Words(Lexicon.standard(), NameWords.standard());

    /** One indicator of one plan. */
    public record Member(Plan plan, Indicator indicator) {}

    /**
     * One measure.
     *
     * @param title as the first plan prints it
     * @param members in the order of the plans, then of the document
     */
    public record Measure(String title, List<Member> members) {
        public Measure {
            members = List.copyOf(members);
        }

        public long plans() {
            return members.stream().map(member -> member.plan().id()).distinct().count();
        }
    }

    /** Those in the most plans first. */
    public List<Measure> of(List<Plan> plans) {
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        for (Plan plan : plans) {
            NameFold fold = fold(plan);
            for (Indicator indicator : plan.indicators()) {
                Set<String> names = new LinkedHashSet<>();
                IndicatorIndex.names(indicator).forEach(name -> names.add(fold.of(name)));
                join(new Member(plan, indicator), names, byName);
            }
        }
        Set<List<Member>> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        return byName.values().stream()
                .filter(groups::add)
                .map(members -> new Measure(members.getFirst().indicator().title(), members))
                .sorted(Comparator.comparingLong(Measure::plans).reversed())
                .toList();
    }

    /** All groups that know one of the names become one. */
    private static void join(Member member, Set<String> names, Map<String, List<Member>> byName) {
        List<Member> joined = new ArrayList<>();
        Set<List<Member>> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String name : names) {
            List<Member> group = byName.get(name);
            if (group != null && found.add(group)) {
                joined.addAll(group);
            }
        }
        joined.add(member);
        if (!found.isEmpty()) {
            byName.replaceAll((name, group) -> found.contains(group) ? joined : group);
        }
        names.forEach(name -> byName.put(name, joined));
    }

    /** Indicators of plans that lack a measure, whose names are like its own. */
    public List<Member> alike(Measure measure, List<Plan> plans) {
        Set<String> having = new HashSet<>();
        measure.members().forEach(member -> having.add(member.plan().id()));
        Indicator asked = measure.members().getFirst().indicator();
        List<Member> found = new ArrayList<>();
        for (Plan plan : plans) {
            if (!having.contains(plan.id())) {
                Alike alike = new Alike(plan.indicators(), fold(plan), words.names());
                alike.of(asked.title(), asked.unit(), asked.heading().category(), Set.of()).stream()
                        .flatMap(candidate -> plan.indicator(candidate.indicatorId()).stream())
                        .forEach(indicator -> found.add(new Member(plan, indicator)));
            }
        }
        return found;
    }

    private NameFold fold(Plan plan) {
        return new NameFold(words.names(), words.lexicon().cells().units(), plan.region());
    }
}
