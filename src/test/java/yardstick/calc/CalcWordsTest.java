package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.text.Words;

/** The codes that leave this room all have words in both languages. */
class CalcWordsTest {

    private static List<Locale> languages() {
        return Words.LOCALES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeHasWords(Locale language) {
        Words words = Words.of(language);
        Stream.of(Status.values()).forEach(s -> assertTrue(words.has("status." + s), s::name));
        Stream.of(Reason.values()).forEach(r -> assertTrue(words.has("reason." + r), r::name));
        Stream.of(ShareOrigin.values()).forEach(o -> assertTrue(words.has("shareOrigin." + o), o::name));
        Stream.of(RuleSet.Name.values()).forEach(n -> assertTrue(words.has("rule." + n), n::name));
        Stream.of(RuleSet.Name.values()).forEach(n -> assertTrue(words.has("ruleText." + n), n::name));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStepAndSymbolOfManyTrailsHasWords(Locale language) {
        Words words = Words.of(language);
        RandomPlans plans = new RandomPlans(7);
        for (int i = 0; i < 200; i++) {
            plans.table().gaps().stream().flatMap(gap -> gap.trail().stream()).forEach(step -> {
                assertTrue(words.has("figure." + step.name()), step::name);
                step.inputs().forEach(input -> assertTrue(words.has("symbol." + input.symbol()), input::symbol));
            });
        }
    }
}
