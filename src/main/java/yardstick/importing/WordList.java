package yardstick.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that stand for the constants of an enum, longest first, so that 完成率 is found before 完成.
 *
 * @param <K> what a word means
 */
final class WordList<K extends Enum<K>> {

    /** @param word in the form of {@link Plain#of} */
    record Entry<K>(String word, K meaning) {}

    private final List<Entry<K>> entries = new ArrayList<>();

    private WordList(Map<K, List<String>> words) {
        words.forEach((meaning, list) -> list.forEach(word -> entries.add(new Entry<>(Plain.of(word), meaning))));
        entries.removeIf(e -> e.word().isEmpty());
        entries.sort(Comparator.comparingInt((Entry<K> e) -> e.word().length()).reversed());
    }

    static <K extends Enum<K>> WordList<K> of(Class<K> type, Map<String, List<String>> words) {
        Map<K, List<String>> typed = new EnumMap<>(type);
        words.forEach((key, list) -> typed.put(Enum.valueOf(type, key), list));
        return new WordList<>(typed);
    }

    /** @param plain in the form of {@link Plain#of} */
    Optional<K> exact(String plain) {
        return entries.stream().filter(e -> e.word().equals(plain)).map(Entry::meaning).findFirst();
    }

    Optional<K> in(String plain) {
        return entries.stream().filter(e -> plain.contains(e.word())).map(Entry::meaning).findFirst();
    }

    Optional<Entry<K>> startOf(String plain) {
        return entries.stream().filter(e -> plain.startsWith(e.word())).findFirst();
    }

    Optional<Entry<K>> endOf(String plain) {
        return entries.stream().filter(e -> plain.endsWith(e.word())).findFirst();
    }

    boolean is(K meaning, String plain) {
        return entries.stream().anyMatch(e -> e.meaning() == meaning && plain.equals(e.word()));
    }

    boolean has(K meaning, String plain) {
        return entries.stream().anyMatch(e -> e.meaning() == meaning && plain.contains(e.word()));
    }
}
