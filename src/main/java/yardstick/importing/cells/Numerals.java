package yardstick.importing.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number at the start of a text: {@code 1,234.5}, {@code 1.8e+05}, {@code 1万2千}, {@code 3亿5000万},
 * {@code 一百二十}, {@code 壹佰}. Numerals that speak loosely, 百余 or 一百二, are none.
 */
final class Numerals {
    /** 100 200 may be two numbers; 1 200 is taken for one. */
    private static final Pattern DIGITS = Pattern.compile(
            "-?(?:(?!\\d{3} )[1-9]\\d{0,2}(?<sep>[,' ])\\d{3}(?:\\k<sep>\\d{3})*(?![,' ]?\\d)|0|[1-9]\\d*|(?=\\.\\d))"
                    + "(?:\\.\\d+)?(?:e[+-]?\\d{1,2})?(?![\\d.]|[,' ]\\d)");
    private static final Pattern MIXED = Pattern.compile("(?:(\\d+)亿)?(?:(\\d{1,4})万)?(?:(\\d)千)?(\\d{1,4})?");
    private static final Pattern CHINESE = Pattern.compile("[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+");
    private static final String FIGURES = "零一二三四五六七八九";
    private static final String FORMAL_FROM = "〇两壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String FORMAL_TO = "零二一二三四五六七八九十百千";
    private static final int LONGEST = 30;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /**
     * @param rest of the text, behind the number
     * @param scaled whether a 万 or 亿 is part of the number and not of its unit
     */
    record Numeral(BigDecimal value, String rest, boolean scaled, boolean chinese) {
        Numeral with(String other) {
            return new Numeral(value, other, scaled, chinese);
        }
    }

    private Numerals() {}

    static Optional<Numeral> startOf(String text) {
        Optional<Numeral> mixed = mixed(text);
        if (mixed.isPresent()) {
            return mixed;
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.lookingAt() && digits.end() <= LONGEST && digits.end() > 0) {
            BigDecimal value = new BigDecimal(digits.group().replaceAll("[,' ]", ""));
            return Optional.of(new Numeral(value, text.substring(digits.end()), false, false));
        }
        Matcher chinese = CHINESE.matcher(text);
        if (!chinese.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = chinese(chinese.group());
        boolean scaled = chinese.group().contains("万") || chinese.group().contains("亿");
        return value == null
                ? Optional.empty()
                : Optional.of(new Numeral(value, text.substring(chinese.end()), scaled, true));
    }

    /** 1万2千, 3亿5000万: at least two steps, each written with figures. */
    private static Optional<Numeral> mixed(String text) {
        Matcher m = MIXED.matcher(text);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int steps = 0;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal[] weights = {YI, WAN, BigDecimal.valueOf(1_000), BigDecimal.ONE};
        for (int step = 0; step < weights.length; step++) {
            String figures = m.group(step + 1);
            if (figures != null && figures.startsWith("0")) {
                return Optional.empty();
            }
            if (figures != null) {
                sum = sum.add(new BigDecimal(figures).multiply(weights[step]));
                steps++;
            }
        }
        String rest = text.substring(m.end());
        return steps < 2 || isLoose(m) || rest.matches("[\\d.].*")
                ? Optional.empty()
                : Optional.of(new Numeral(sum, rest, true, false));
    }

    /** 1万2 is said for 12,000 and 3亿5 for 350 million: behind a step only all the figures below it are exact. */
    private static boolean isLoose(Matcher m) {
        boolean skipsWan = m.group(1) != null && m.group(2) == null;
        int below = m.group(3) == null ? 4 : 3;
        boolean unfilled = m.group(4) != null && m.group(4).length() != below;
        return skipsWan && (m.group(3) != null || m.group(4) != null) || unfilled;
    }

    /** Null for what is no exact number. */
    private static @Nullable BigDecimal chinese(String printed) {
        StringBuilder plain = new StringBuilder();
        printed.chars().forEach(c -> {
            int at = FORMAL_FROM.indexOf(c);
            plain.append(at < 0 ? (char) c : FORMAL_TO.charAt(at));
        });
        return plain.toString().equals("零") ? BigDecimal.ZERO : large(plain.toString(), "亿", YI);
    }

    private static @Nullable BigDecimal large(String text, String step, BigDecimal weight) {
        int at = text.lastIndexOf(step);
        boolean lowest = step.equals("万");
        if (at < 0) {
            return lowest ? small(text) : large(text, "万", WAN);
        }
        BigDecimal above = lowest ? small(text.substring(0, at)) : large(text.substring(0, at), "万", WAN);
        String behind = text.substring(at + 1);
        BigDecimal below = behind.isEmpty()
                ? BigDecimal.ZERO
                : lowest ? small(withoutZero(behind)) : large(withoutZero(behind), "万", WAN);
        boolean skipsWan = !lowest && !behind.isEmpty() && !behind.contains("万") && !behind.startsWith("零");
        if (above == null || below == null || behind.length() == 1 || skipsWan) {
            return null;
        }
        return above.multiply(weight).add(below);
    }

    private static String withoutZero(String text) {
        return text.startsWith("零") ? text.substring(1) : text;
    }

    private static final Pattern SMALL = Pattern.compile(
            "(?:([一二三四五六七八九])千)?(?<z1>零)?(?:([一二三四五六七八九])百)?(?<z2>零)?(?:([一二三四五六七八九])?(十))?(?<z3>零)?([一二三四五六七八九])?");

    /** Below ten thousand; a figure behind a gap needs its 零: 一百二 may be 102 or 120. */
    private static @Nullable BigDecimal small(String text) {
        Matcher m = SMALL.matcher(text);
        if (text.isEmpty() || !m.matches()) {
            return null;
        }
        boolean zero = m.group("z1") != null || m.group("z2") != null || m.group("z3") != null;
        boolean gap = m.group(8) != null && m.group(6) == null && (m.group(1) != null || m.group(3) != null);
        boolean skipsHundreds = m.group(1) != null && m.group(3) == null && m.group(6) != null;
        boolean bareTen = m.group(6) != null && m.group(5) == null && (m.group(1) != null || m.group(3) != null);
        if (bareTen || zero != (gap || skipsHundreds) || text.endsWith("零")) {
            return null;
        }
        int ten = m.group(6) == null ? 0 : Math.max(1, figure(m.group(5)));
        return BigDecimal.valueOf(
                figure(m.group(1)) * 1000L + figure(m.group(3)) * 100L + ten * 10L + figure(m.group(8)));
    }

    private static int figure(@Nullable String printed) {
        return printed == null ? 0 : FIGURES.indexOf(printed);
    }
}
