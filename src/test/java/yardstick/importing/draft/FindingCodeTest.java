package yardstick.importing.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.importing.draft.Finding.Code;
import yardstick.text.Words;

/** The catalogue of findings: each code has its sentence in both languages, and no sentence is without a code. */
class FindingCodeTest {
    private static final String KEY = "finding.";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void codesAndSentencesAreTheSame(String language) {
        Set<String> sentences = Words.load("importing", Locale.of(language)).stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .map(key -> key.substring(KEY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes(), sentences);
    }

    /** Above many findings of one sort stands what they have in common. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsHeading(String language) {
        Set<String> headings = Words.load("importing", Locale.of(language)).stringPropertyNames().stream()
                .filter(key -> key.startsWith("findingKind."))
                .map(key -> key.substring("findingKind.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes(), headings);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void sentenceTakesNoMoreThanTheCodeGives(Code code) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String sentence = Words.load("importing", locale).getProperty(KEY + code, "");
            int taken = new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
            assertTrue(taken <= code.arguments(), () -> code + " takes " + taken);
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void findingWithoutAllItsArgumentsCannotBe(Code code) {
        String[] tooMany = new String[code.arguments() + 1];
        Arrays.fill(tooMany, "x");
        assertThrows(IllegalArgumentException.class, () -> new Finding(code, "", "", List.of(tooMany)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void manualExplainsEveryCode(String language) throws IOException {
        String manual = Files.readString(Path.of("src/docs/manual", language, "findings.md"));
        Set<String> explained = new TreeSet<>();
        Matcher line = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]+ \\| [^|]+ \\|$").matcher(manual);
        while (line.find()) {
            explained.add(line.group(1));
        }
        assertEquals(codes(), explained);
    }

    private static Set<String> codes() {
        return Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
