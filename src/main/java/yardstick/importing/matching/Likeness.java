package yardstick.importing.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How alike two names are: Dice's measure over pairs of neighbouring characters, each weighted by how rare it is among
 * the plan's own names, so that what all of them share (知识产权) counts little.
 */
final class Likeness {
    private final Map<String, Integer> names = new HashMap<>();
    private final int all;

    /** @param plan the names of the plan */
    Likeness(Collection<String> plan) {
        all = plan.size();
        plan.forEach(name -> pairs(name).forEach(pair -> names.merge(pair, 1, Integer::sum)));
    }

    /** From 0 for nothing in common to 1 for the same. */
    double of(String a, String b) {
        Set<String> left = pairs(a);
        Set<String> right = pairs(b);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        double total = weight(left) + weight(right);
        return total == 0 ? 0 : 2 * weight(both) / total;
    }

    private double weight(Set<String> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> Math.log1p((all + 1.0) / names.getOrDefault(pair, 1)))
                .sum();
    }

    private static Set<String> pairs(String name) {
        String framed = "^" + name + "$";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
