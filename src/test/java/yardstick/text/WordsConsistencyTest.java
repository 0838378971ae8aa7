package yardstick.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    private static final Pattern USED = Pattern.compile("\\.get\\(\\s*\"([a-zA-Z]+(?:\\.[A-Za-z0-9_]+)+)\"\\s*(.)");
    private static final Pattern REFUSED = Pattern.compile("(?:refused|Refusal\\.of)\\(\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** What is written in Latin letters in Chinese too: names, formats, keys and the words of the command line. */
    private static final Set<String> NAMES = Set.of("""
            Yardstick Java JavaFX JDK Debian libpangoft libfreetype libfontconfig Excel WPS Word English
            xlsx xlsm xlsb xls et ods doc docx wps mht csv CSV JSON json PDF pdf PNG png SVG svg UTF GB mv db SHA ID PCT
            Ctrl Alt Enter Esc Delete NATIONAL FOUR LC ALL YYYY MM DD zh en
            import plans plan show store out help demo replace overwrite password match new table Schema
            inspect fix TAKE VALUE UNIT AS ACTUAL
            """.split("\\s+"));

    private final String sources = sources();
    private final Set<String> literals = all("\"([^\"\\n]*)\"");
    private final Set<String> names = all("\\b(\\w+)\\b");

    /** Beginnings of names to which the code adds the rest. */
    private final List<String> namePieces = Pattern.compile("\"([A-Z][A-Z_]+_)\" \\+")
            .matcher(sources)
            .results()
            .map(found -> found.group(1))
            .toList();

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

    /** Examples in quotation marks may be Chinese: they are what a person types. */
    @ParameterizedTest
    @MethodSource("rooms")
    void englishHasNoChineseInIt(String room) {
        Properties words = Words.load(room, Locale.ENGLISH);
        List<String> bad = keys(words).stream()
                .filter(key -> HAN.matcher(words.getProperty(key).replaceAll("“[^”]*”", ""))
                        .find())
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
            Matcher latin = LATIN.matcher(words.getProperty(key));
            while (latin.find()) {
                if (!NAMES.contains(latin.group()) && !key.startsWith("language.")) {
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
            if (!words.has(used.group(1)) && !used.group(2).equals("+")) {
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

    /** A key is used if it stands in the code whole, or if it can be put together from pieces that do. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyIsUsed(String room) {
        Set<String> unused = keys(Words.load(room, Locale.ENGLISH)).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> !canBePutTogether(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void anUnusedKeyWouldBeFound() {
        assertFalse(canBePutTogether("refusal.NOBODY_REFUSES_LIKE_THIS"));
        assertFalse(canBePutTogether("nobody.asks"));
    }

    /** {@code word("status", AHEAD)}, {@code "finding." + code}, {@code "period.half" + 1}. */
    private boolean canBePutTogether(String key) {
        for (int end = key.indexOf('.'); end < key.length(); end++) {
            String rest = key.substring(end).replaceFirst("^\\.", "");
            if (literals.contains(key.substring(0, end)) && isAName(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAName(String rest) {
        int dot = rest.indexOf('.');
        if (dot > 0) {
            return literals.contains(rest.substring(dot)) && isAName(rest.substring(0, dot));
        }
        return names.contains(rest)
                || rest.matches("\\d+")
                || namePieces.stream().anyMatch(rest::startsWith)
                || isTwoPieces(rest);
    }

    private boolean isTwoPieces(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            if (literals.contains(rest.substring(0, i)) && literals.contains(rest.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
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
