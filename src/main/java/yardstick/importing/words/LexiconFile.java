package yardstick.importing.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads one data file of words: {@code MEANING: word, word}, {@code #} before a remark. */
final class LexiconFile {
    private LexiconFile() {}

    static Map<String, List<String>> read(String name) {
        String path = "/yardstick/importing/" + name;
        try (InputStream in = Objects.requireNonNull(LexiconFile.class.getResourceAsStream(path), path)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("# ")) {
                continue;
            }
            List<String> listed = Stream.of(line.substring(colon + 1).split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            words.merge(line.substring(0, colon).strip(), listed, (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return words;
    }
}
