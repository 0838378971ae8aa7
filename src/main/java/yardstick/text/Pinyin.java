package yardstick.text;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Chinese names are spelled with the letters of a keyboard, so that {@code zscq} finds 知识产权. Characters with more
 * than one reading (长: zhang, chang) are found by each; the further readings stand in {@code readings.txt}.
 *
 * <p>Safe to use from any thread. Making one takes some tenths of a second.
 */
public final class Pinyin {
    private final Transliterator spelling = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private final Map<Integer, List<String>> further = further();
    private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();

    /** A name that can be searched by its own characters, by initials, by whole syllables, or by a mixture. */
    public SpelledName name(String text) {
        return new SpelledName(Folding.fold(text).codePoints().mapToObj(this::readings).toList());
    }

    /** The character itself comes first, then how it is spelled. */
    private List<String> readings(int character) {
        return known.computeIfAbsent(character, this::spell);
    }

    private List<String> spell(int character) {
        String itself = Character.toString(character);
        List<String> readings = new ArrayList<>(List.of(itself));
        if (Character.isIdeographic(character)) {
            String spelled = spelling.transliterate(itself).strip().toLowerCase(Locale.ROOT);
            if (!spelled.equals(itself)) {
                readings.add(spelled);
            }
            readings.addAll(further.getOrDefault(character, List.of()));
        }
        return List.copyOf(readings);
    }

    private static Map<Integer, List<String>> further() {
        Map<Integer, List<String>> found = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Pinyin.class.getResourceAsStream("readings.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(line -> found.put(line.getFirst().codePointAt(0), line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
