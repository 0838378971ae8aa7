package yardstick.importing.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand for the constants of an enum, longest first, so that 完成率 is found before 完成.
 *
 * @param <K> what a word means
 */
public final class WordList<K extends Enum<K>> {

    /** @param word in the form of {@link Plain#of} */
    public record Entry<K>(String word, K meaning) {}

    private final List<Entry<K>> entries = new ArrayList<>();
    private final Map<String, List<Entry<K>>> byWord = new HashMap<>();
    private final Map<Character, List<Entry<K>>> byFirst = new HashMap<>();

    private WordList(Map<K, List<String>> words) {
        words.forEach((meaning, list) -> list.forEach(word -> entries.add(new Entry<>(Plain.of(word), meaning))));
        entries.removeIf(e -> e.word().isEmpty());
        entries.sort(Comparator.comparingInt((Entry<K> e) -> e.word().length()).reversed());
        for (Entry<K> entry : entries) {
            byWord.computeIfAbsent(entry.word(), w -> new ArrayList<>(1)).add(entry);
            byFirst.computeIfAbsent(entry.word().charAt(0), c -> new ArrayList<>()).add(entry);
        }
    }

    public static <K extends Enum<K>> WordList<K> of(Class<K> type, Map<String, List<String>> words) {
        Map<K, List<String>> typed = new EnumMap<>(type);
        words.forEach((key, list) -> typed.put(Enum.valueOf(type, key), list));
        return new WordList<>(typed);
    }

    /** @param plain in the form of {@link Plain#of} */
    public Optional<K> exact(String plain) {
        List<Entry<K>> equal = byWord.get(plain);
        return equal == null ? Optional.empty() : Optional.of(equal.getFirst().meaning());
    }

    public Optional<K> in(String plain) {
        return entryIn(plain).map(Entry::meaning);
    }

    /** Asked for every cell of a large table: a plain loop, here and in {@link #has}. */
    public Optional<Entry<K>> entryIn(String plain) {
        for (Entry<K> entry : entries) {
            if (plain.contains(entry.word())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public Optional<Entry<K>> startOf(String plain) {
        for (Entry<K> entry : startingLike(plain)) {
            if (plain.startsWith(entry.word())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The longest word of this meaning that stands at the start. */
    public Optional<String> startOf(K meaning, String plain) {
        for (Entry<K> entry : startingLike(plain)) {
            if (entry.meaning() == meaning && plain.startsWith(entry.word())) {
                return Optional.of(entry.word());
            }
        }
        return Optional.empty();
    }

    /** Longest first, as all are. */
    private List<Entry<K>> startingLike(String plain) {
        return plain.isEmpty() ? List.of() : byFirst.getOrDefault(plain.charAt(0), List.of());
    }

    public Optional<Entry<K>> endOf(String plain) {
        return entries.stream().filter(e -> plain.endsWith(e.word())).findFirst();
    }

    /** Any word of this meaning, the longest first; for a pattern over {@link Plain#of}. */
    public String any(K meaning) {
        return words(meaning).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** All words of this meaning, the longest first. */
    public List<String> words(K meaning) {
        return entries.stream().filter(e -> e.meaning() == meaning).map(Entry::word).toList();
    }

    /** The longest word of this meaning that stands at the end. */
    public Optional<String> endOf(K meaning, String plain) {
        return entries.stream()
                .filter(e -> e.meaning() == meaning && plain.endsWith(e.word()))
                .map(Entry::word)
                .findFirst();
    }

    public boolean is(K meaning, String plain) {
        return byWord.getOrDefault(plain, List.of()).stream().anyMatch(e -> e.meaning() == meaning);
    }

    public boolean has(K meaning, String plain) {
        for (Entry<K> entry : entries) {
            if (entry.meaning() == meaning && plain.contains(entry.word())) {
                return true;
            }
        }
        return false;
    }
}
