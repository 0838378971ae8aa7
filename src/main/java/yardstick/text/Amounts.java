package yardstick.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Target;

/**
 * The amounts of one indicator as people read them: all with the same decimals, those the indicator asks for or else the
 * most its own printed values have.
 */
public final class Amounts {
    private final Words words;
    private final String unit;
    private final boolean share;
    private final int decimals;
    private final boolean asked;

    public Amounts(Words words, Indicator indicator) {
        this.words = words;
        this.unit = indicator.unit().symbol();
        this.share = indicator.unit().isShare();
        Integer wanted = indicator.measure().decimals();
        this.asked = wanted != null;
        this.decimals = wanted == null ? printedDecimals(indicator) : wanted;
    }

    private static int printedDecimals(Indicator indicator) {
        Stream<@Nullable BigDecimal> ends = indicator.baseline() == null
                ? Stream.empty()
                : Stream.of(indicator.baseline()).map(b -> b.value());
        Stream<@Nullable BigDecimal> values = Stream.concat(
                indicator.targets().stream().map(Target::value),
                indicator.actuals().stream().map(Actual::value));
        int most = 0;
        for (BigDecimal value : Stream.concat(ends, values).toList()) {
            most = value == null ? most : Math.max(most, value.stripTrailingZeros().scale());
        }
        return most;
    }

    /** Behind the point. */
    public int decimals() {
        return decimals;
    }

    /** The bare number. */
    public String number(@Nullable BigDecimal value) {
        return Numbers.amount(value, decimals);
    }

    /** With the unit behind it: 9.54件, 86%. */
    public String amount(@Nullable BigDecimal value) {
        return value == null ? Numbers.MISSING : joined(number(value), unit);
    }

    /** Without its sign and without needless zeros: 1.9件; for a share in points: 1.9个百分点. */
    public String difference(BigDecimal value) {
        BigDecimal rounded = value.abs().setScale(decimals, RoundingMode.HALF_UP);
        String shown = Numbers.amount(rounded, asked ? decimals : null);
        return share ? words.get("amount.points", shown) : joined(shown, unit);
    }

    /** Always with its sign, without the unit: +0.64, −0.36, 0. */
    public String signed(@Nullable BigDecimal value) {
        return Numbers.signed(value, decimals);
    }

    /** A target as one reads it: ≥70, 80—85, the words themselves, or — for none. */
    public String target(Target target) {
        Target.Aim aim = target.aim();
        if (aim.value() == null) {
            return aim.comparator() == Comparator.TEXT ? aim.text() : Numbers.MISSING;
        }
        String value = Numbers.amount(aim.value(), null);
        return aim.upper() == null ? aim.comparator().sign() + value : value + "—" + Numbers.amount(aim.upper(), null);
    }

    /** The same with the unit behind it: ≥85%. */
    public String targetAmount(Target target) {
        return target.value() == null ? target(target) : joined(target(target), unit);
    }

    private String joined(String number, String symbol) {
        boolean tight = words.isChinese() || share || symbol.isEmpty();
        return number + (tight ? "" : " ") + symbol;
    }
}
