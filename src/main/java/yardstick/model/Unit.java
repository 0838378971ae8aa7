package yardstick.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;

/**
 * A unit of measure as offices print it: a base word with an optional power of ten before it and an optional "per"
 * behind it. {@code 万件} is 件 × 10⁴, {@code 亿元} is 元 × 10⁸, {@code 人次/年} is 人次 per 年, {@code %} is a share × 10⁻².
 *
 * <p>Two units convert exactly when base and per agree; they never mix otherwise.
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

    private record Prefix(String text, int exponent) {}

    /** Longest first, so that 万亿 is not read as 万 of 亿. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("万亿", 12),
            new Prefix("千万", 7),
            new Prefix("百万", 6),
            new Prefix("十万", 5),
            new Prefix("亿", 8),
            new Prefix("万", 4),
            new Prefix("千", 3),
            new Prefix("百", 2));

    /** Words that begin with a power of ten without meaning it. */
    private static final List<String> WHOLE_WORDS = List.of("百分", "千米", "千克", "千瓦", "万人口");

    /** Reads a printed unit. An unknown word is a base of its own; blank text is {@link #NONE}. */
    public static Unit of(String printed) {
        String symbol = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        if (symbol.isEmpty()) {
            return NONE;
        }
        if (symbol.equals("%")) {
            return PERCENT;
        }
        if (symbol.equals("‰")) {
            return new Unit(symbol, SHARE, -3, "");
        }
        int slash = symbol.indexOf('/');
        String counted = slash < 0 ? symbol : symbol.substring(0, slash).strip();
        String per = slash < 0 ? "" : symbol.substring(slash + 1).strip();
        for (Prefix prefix : PREFIXES) {
            String rest = counted.startsWith(prefix.text) ? counted.substring(prefix.text.length()) : "";
            if (!rest.isEmpty() && WHOLE_WORDS.stream().noneMatch(counted::startsWith)) {
                return new Unit(symbol, rest, prefix.exponent, per);
            }
        }
        return new Unit(symbol, counted, 0, per);
    }

    public boolean convertsTo(Unit other) {
        return base.equals(other.base) && per.equals(other.per);
    }

    /**
     * The same amount told in another unit, without rounding.
     *
     * @throws IllegalArgumentException if the two units measure different things
     */
    public BigDecimal convert(BigDecimal amount, Unit target) {
        if (!convertsTo(target)) {
            throw new IllegalArgumentException("cannot convert " + symbol + " to " + target.symbol);
        }
        return amount.scaleByPowerOfTen(exponent - target.exponent);
    }

    public boolean isShare() {
        return base.equals(SHARE);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
