package yardstick.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure as offices print it: a base word with an optional power of ten before it and an optional "per"
 * behind it. {@code 万件} is 件 × 10⁴, {@code 亿元} is 元 × 10⁸, {@code 人次/年} is 人次 per 年, {@code %} is a share × 10⁻².
 *
 * <p>Two units convert exactly when base and per mean the same; they never mix otherwise. 件 and 件/年 do not convert:
 * they agree only where the value speaks of one year, see {@link #differsOnlyInYear}.
 *
 * @param symbol the unit as printed, empty for a bare number
 * @param base what is counted, {@value #SHARE} for % and ‰, empty for a bare number
 * @param exponent power of ten from this unit to its base
 * @param per what stands behind the slash, empty where there is none
 */
public record Unit(String symbol, String base, int exponent, String per) {
    /** The base shared by % and ‰. */
    static final String SHARE = "/1";

    public static final Unit NONE = new Unit("", "", 0, "");
    public static final Unit PERCENT = new Unit("%", SHARE, -2, "");

    private static final Map<String, Integer> SHARES = Map.of(
            "%", -2, "百分比", -2, "百分率", -2, "百分数", -2, "percent", -2, "pct", -2, "percentage", -2, "‰", -3,
            "千分比", -3, "permille", -3);

    private static final Pattern SQUARED = Pattern.compile("(?<![A-Za-z])([km]?m)([23])(?!\\d)");
    private static final Pattern PER = Pattern.compile("(.+?)/(.+)|(.+?)\\(每(.+)\\)|(?i:(.+?)\\s+per\\s+(.+))");
    private static final Pattern PER_BEHIND = Pattern.compile("/.+|\\(每.+\\)|(?i:\\s+per\\s.+)");
    private static final Pattern ONLY_PER = Pattern.compile("/(.+)|(?i:per\\s+(.+))");

    /** Reads a printed unit. An unknown word is a base of its own; blank text is {@link #NONE}. */
    public static Unit of(String printed) {
        String symbol = symbol(printed);
        if (symbol.isEmpty()) {
            return NONE;
        }
        Integer share = SHARES.get(symbol.toLowerCase(Locale.ROOT).replace(" ", ""));
        if (share != null) {
            return new Unit(symbol, SHARE, share, "");
        }
        Matcher only = ONLY_PER.matcher(symbol);
        if (only.matches()) {
            return new Unit(symbol, "", 0, group(only));
        }
        Matcher both = PER.matcher(symbol);
        String counted = both.matches() ? group(both) : symbol;
        String per = both.matches() ? lastGroup(both) : "";
        UnitScale scale = UnitScale.of(counted.strip());
        return new Unit(symbol, scale.counted(), scale.exponent(), per.strip());
    }

    /** Half-width, but with the raised figures of m² and m³. */
    private static String symbol(String printed) {
        String narrow = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        return SQUARED.matcher(narrow).replaceAll(m -> m.group(1) + (m.group(2).equals("2") ? "²" : "³"));
    }

    private static String group(Matcher m) {
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        return "";
    }

    private static String lastGroup(Matcher m) {
        for (int i = m.groupCount(); i > 0; i--) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        return "";
    }

    public boolean convertsTo(Unit other) {
        return hasWordsOf(other) || measures(other) && perMeasure().equals(other.perMeasure());
    }

    /** Most values of a table stand in one unit, and words need no understanding where they are the same. */
    private boolean hasWordsOf(Unit other) {
        return base.equals(other.base) && per.equals(other.per);
    }

    /**
     * 件 and 件/年: the same count where the value speaks of one year, and of nothing else. Whoever knows the period may
     * take one for the other through {@link #withPerOf}.
     */
    public boolean differsOnlyInYear(Unit other) {
        String mine = perMeasure();
        String theirs = other.perMeasure();
        return measures(other)
                && (mine.isEmpty() && theirs.equals("年") || mine.equals("年") && theirs.isEmpty());
    }

    /** This unit counted as the other one is: 万件 with the per of 件/年 is 万件/年. */
    public Unit withPerOf(Unit other) {
        String counted = PER_BEHIND.matcher(symbol).replaceFirst("");
        return other.per.isEmpty()
                ? new Unit(counted, base, exponent, "")
                : new Unit(counted + "/" + other.per, base, exponent, other.per);
    }

    /**
     * The same amount told in another unit, without rounding.
     *
     * @throws IllegalArgumentException if the two units measure different things
     */
    public BigDecimal convert(BigDecimal amount, Unit target) {
        if (hasWordsOf(target)) {
            return amount.scaleByPowerOfTen(exponent - target.exponent);
        }
        if (!convertsTo(target)) {
            throw new IllegalArgumentException("cannot convert " + symbol + " to " + target.symbol);
        }
        return amount.scaleByPowerOfTen(power() - target.power());
    }

    private boolean measures(Unit other) {
        return UnitSpelling.of(base).measure().equals(UnitSpelling.of(other.base).measure());
    }

    private int power() {
        return exponent + UnitSpelling.of(base).exponent();
    }

    private String perMeasure() {
        UnitSpelling spelling = UnitSpelling.of(per);
        return spelling.exponent() == 0 ? spelling.measure() : per;
    }

    public boolean isShare() {
        return base.equals(SHARE);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
