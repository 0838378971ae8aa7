package yardstick.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A power of ten before the word that is counted: {@code 万}件, {@code 10,000} persons, CNY {@code 100 million}.
 *
 * @param counted without the power of ten, empty where only it is printed
 */
record UnitScale(String counted, int exponent) {

    private record Prefix(String text, int exponent) {}

    /** Longest first, so that 万亿 is not read as 万 of 亿. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("万亿", 12),
            new Prefix("千亿", 11),
            new Prefix("百亿", 10),
            new Prefix("十亿", 9),
            new Prefix("千万", 7),
            new Prefix("百万", 6),
            new Prefix("十万", 5),
            new Prefix("亿", 8),
            new Prefix("万", 4),
            new Prefix("千", 3),
            new Prefix("百", 2));

    /** Words that begin with a power of ten without meaning it. */
    private static final List<String> WHOLE_WORDS =
            List.of("百分", "千米", "千克", "千瓦", "千伏", "千卡", "千焦", "千字节", "万人口");

    private static final Map<String, Integer> ENGLISH = Map.of(
            "hundred", 2, "thousand", 3, "million", 6, "mn", 6, "mio", 6, "billion", 9, "bn", 9, "trillion", 12);

    /** A currency may stand before the power of ten instead of a word behind it. */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?i)(?<coin>cny|rmb|usd|eur|hkd|jpy|gbp|us\\$|[$€£¥])?\\s*"
                    + "(?<digits>1[, ]?0(?:[, ]?0)*(?![\\d,.])|['’]000\\b)?"
                    + "\\s*(?<word>(?:hundred|thousand|million|billion|trillion)s?|(?:mn|mio|bn)(?![a-z]))?\\s*"
                    + "(?:of\\s+)?(?<rest>\\D*)");

    static UnitScale of(String printed) {
        Matcher m = WRITTEN_OUT.matcher(printed);
        if (m.matches() && (m.group("digits") != null || m.group("word") != null)) {
            String rest = m.group("rest").strip();
            String coin = m.group("coin") == null ? "" : m.group("coin");
            return new UnitScale(rest.isEmpty() ? coin : rest, digits(m.group("digits")) + word(m.group("word")));
        }
        String counted =
                printed.startsWith("人民币") && printed.length() > 4 ? printed.substring(3).strip() : printed;
        for (Prefix prefix : PREFIXES) {
            if (counted.startsWith(prefix.text) && WHOLE_WORDS.stream().noneMatch(counted::startsWith)) {
                return new UnitScale(counted.substring(prefix.text.length()).strip(), prefix.exponent);
            }
        }
        return new UnitScale(counted, 0);
    }

    private static int digits(@Nullable String printed) {
        return printed == null ? 0 : Math.toIntExact(printed.chars().filter(c -> c == '0').count());
    }

    private static int word(@Nullable String printed) {
        return printed == null ? 0 : ENGLISH.getOrDefault(printed.toLowerCase(Locale.ROOT).replaceFirst("s$", ""), 0);
    }
}
