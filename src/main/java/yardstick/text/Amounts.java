package yardstick.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Target;

/**
 * The amounts of one indicator as people read them: all with the decimals the indicator asks for; where it asks for none,
 * a printed value keeps its own, so that 4.9 is never read as 4.900, and a computed one has at most those of the printed.
 */
public final class Amounts {
    private final Words words;
    private final String unit;
    private final boolean share;
    /** 1:1 says more than 1. */
    private final boolean ratio;

    private final int decimals;
    private final boolean asked;

    public Amounts(Words words, Indicator indicator) {
        this.words = words;
        this.unit = indicator.unit().symbol();
        this.share = indicator.unit().isShare();
        this.ratio = indicator.measure().kind() == Kind.RATIO;
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

    /** The bare number. */
    public String number(@Nullable BigDecimal value) {
        return value == null ? Numbers.MISSING : Numbers.amount(rounded(value), asked ? decimals : null);
    }

    /** With the unit behind it: 9.54件, 86%. */
    public String amount(@Nullable BigDecimal value) {
        return value == null ? Numbers.MISSING : joined(number(value), unit);
    }

    /** The same with all decimals that are stored, whatever the indicator asks for. */
    public String whole(BigDecimal value) {
        return joined(Numbers.amount(value, null), unit);
    }

    /** Without its sign and without needless zeros: 1.9件; for a share in points: 1.9个百分点. */
    public String difference(BigDecimal value) {
        String shown = number(value.abs());
        String points = shown.equals("1") ? "amount.point" : "amount.points";
        return share ? words.get(points, shown) : joined(shown, unit);
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
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
        if (ratio && !aim.text().isEmpty()) {
            return aim.text();
        }
        String value = promised(aim.value());
        return aim.upper() == null ? aim.comparator().sign() + value : value + "—" + promised(aim.upper());
    }

    /** A promise is never rounded: at least the decimals the indicator asks for, and all its own. */
    private String promised(BigDecimal value) {
        int own = Math.max(0, value.stripTrailingZeros().scale());
        return Numbers.amount(value, asked ? Math.max(decimals, own) : own);
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
