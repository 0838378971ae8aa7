package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yardstick.importing.words.NameWords;

/** The words in a name that make it another indicator than one that is written alike. */
final class Marks {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** @param told the synonym all of its like are told by */
    private record Word(String text, NameWords.Family family, String told) {}

    /**
     * A name taken apart.
     *
     * @param told with every known word in the form its synonyms are told by
     */
    record Marked(String told, Map<NameWords.Family, Set<String>> words, Set<String> numbers) {}

    private final List<NameWords.Family> families;
    private final List<Word> words = new ArrayList<>();

    Marks(List<NameWords.Family> families) {
        this.families = families;
        for (NameWords.Family family : families) {
            for (List<String> member : family.members()) {
                member.forEach(word -> words.add(new Word(word, family, member.getFirst())));
            }
        }
        words.sort(Comparator.comparingInt((Word w) -> w.text().length()).reversed());
    }

    /** @param folded a name without brackets and punctuation */
    Marked of(String folded) {
        Map<NameWords.Family, Set<String>> found = new HashMap<>();
        StringBuilder told = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            String rest = folded.substring(at);
            List<Word> here = words.stream().filter(w -> rest.startsWith(w.text())).toList();
            int length = here.isEmpty() ? 1 : here.getFirst().text().length();
            here.stream()
                    .filter(w -> w.text().length() == length)
                    .forEach(w -> found.computeIfAbsent(w.family(), f -> new HashSet<>()).add(w.told()));
            told.append(here.isEmpty() ? rest.substring(0, 1) : here.getFirst().told());
            at += length;
        }
        return new Marked(told.toString(), found, numbers(folded));
    }

    private static Set<String> numbers(String folded) {
        return DIGITS.matcher(folded).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    boolean apart(Marked a, Marked b) {
        boolean otherNumbers = !a.numbers().isEmpty()
                && !b.numbers().isEmpty()
                && !a.numbers().equals(b.numbers());
        return otherNumbers
                || families.stream()
                        .anyMatch(family -> apart(
                                family,
                                a.words().getOrDefault(family, Set.of()),
                                b.words().getOrDefault(family, Set.of())));
    }

    private static boolean apart(NameWords.Family family, Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty()
                ? family.strict() && a.isEmpty() != b.isEmpty()
                : Collections.disjoint(a, b);
    }
}
