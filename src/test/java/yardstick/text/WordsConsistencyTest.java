package yardstick.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsConsistencyTest {
    private static final Pattern USED = Pattern.compile("\\.get\\(\\s*\"([a-zA-Z]+(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern REFUSED =
            Pattern.compile("(?:refused|Refusal\\.of)\\(\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Words that are the same in Chinese: names, formats and figures. */
    private static final Pattern LATIN_IN_CHINESE = Pattern.compile("[A-Za-z]{2,}");

    private static final Set<String> LATIN_NAMES = Set.of(
            "Yardstick", "Excel", "WPS", "CSV", "PDF", "PNG", "SVG", "XLSX", "JSON", "Ctrl", "Esc", "SHA", "ID", "Java",
            "JavaFX", "xlsx", "xls", "csv", "et", "English", "Word", "JDK", "LC", "ALL", "UTF", "store", "ods", "docx", "choice", "mv", "db", "xlsm", "pdf", "png", "svg", "GB", "Enter", "json", "NATIONAL", "FOUR", "YYYY", "MM", "DD", "zh", "en", "plan", "out", "help", "demo");

    private final String sources = sources();

    static Stream<String> rooms() {
        return Words.ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) {
        assertEquals(keys(Words.load(room, Locale.SIMPLIFIED_CHINESE)), keys(Words.load(room, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesTakeTheSameArguments(String room) {
        Properties english = Words.load(room, Locale.ENGLISH);
        Properties chinese = Words.load(room, Locale.SIMPLIFIED_CHINESE);
        for (String key : keys(english)) {
            assertEquals(arguments(chinese.getProperty(key)), arguments(english.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void englishHasNoChineseInIt(String room) {
        Properties words = Words.load(room, Locale.ENGLISH);
        List<String> bad = keys(words).stream()
                .filter(key -> HAN.matcher(words.getProperty(key)).find())
                .filter(key -> !key.startsWith("language."))
                .toList();
        assertEquals(List.of(), bad);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void chineseHasNoEnglishWordsInIt(String room) {
        Properties words = Words.load(room, Locale.SIMPLIFIED_CHINESE);
        Set<String> bad = new TreeSet<>();
        for (String key : keys(words)) {
            Matcher latin = LATIN_IN_CHINESE.matcher(words.getProperty(key));
            while (latin.find()) {
                if (!LATIN_NAMES.contains(latin.group()) && !key.startsWith("language.")) {
                    bad.add(key + ": " + latin.group());
                }
            }
        }
        assertEquals(Set.of(), bad);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsInTwoRooms(String room) {
        for (String other : Words.ROOMS) {
            if (!other.equals(room)) {
                Set<String> both = keys(Words.load(room, Locale.ENGLISH));
                both.retainAll(keys(Words.load(other, Locale.ENGLISH)));
                assertEquals(Set.of(), both, room + " and " + other);
            }
        }
    }

    @Test
    void everyKeyUsedExists() {
        Words words = Words.of(Locale.ENGLISH);
        Set<String> missing = new TreeSet<>();
        Matcher used = USED.matcher(sources);
        while (used.find()) {
            if (!words.has(used.group(1))) {
                missing.add(used.group(1));
            }
        }
        Matcher refused = REFUSED.matcher(sources);
        while (refused.find()) {
            if (!words.has("refusal." + refused.group(1))) {
                missing.add("refusal." + refused.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** A key is used if it stands in the code whole, or if its last part does and its group is looked up by constant. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyIsUsed(String room) {
        Set<String> unused = keys(Words.load(room, Locale.ENGLISH)).stream()
                .filter(key -> !sources.contains('"' + key + '"'))
                .filter(key -> !isOneOfAGroup(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void anUnusedKeyWouldBeFound() {
        assertTrue(!isOneOfAGroup("refusal.NOBODY_REFUSES_LIKE_THIS"));
    }

    private boolean isOneOfAGroup(String key) {
        int dot = key.lastIndexOf('.');
        String group = key.substring(0, dot);
        String name = key.substring(dot + 1);
        boolean lookedUp = sources.contains('"' + group + '"') || sources.contains('"' + group + ".\"");
        boolean prefix = sources.contains('"' + group + '.' + name.replaceAll("\\d+$", "") + '"');
        return prefix || lookedUp && Pattern.compile("\\b" + name + "\\b").matcher(sources).find();
    }

    private static Set<String> arguments(String pattern) {
        new MessageFormat(pattern, Locale.ROOT);
        Set<String> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    private static Set<String> keys(Properties words) {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsConsistencyTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
