package yardstick.calc;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Target;

/**
 * What a target asks of a value.
 *
 * @param sense 1 if more is better, −1 if less is, 0 if neither can be told
 * @param about how near 左右 has to be, as a fraction of the target
 */
record Demand(Comparator comparator, BigDecimal value, @Nullable BigDecimal upper, int sense, BigDecimal about) {

    /** @param target one with a number */
    static Demand of(Target target, Direction direction, @Nullable BigDecimal baseline, BigDecimal about) {
        BigDecimal value = Objects.requireNonNull(target.value());
        return new Demand(
                target.comparator(), value, target.aim().upper(), sense(target, value, direction, baseline), about);
    }

    /** The stated direction; where it is silent the comparator speaks, then the way from the baseline. */
    private static int sense(
            Target target, BigDecimal value, Direction direction, @Nullable BigDecimal baseline) {
        if (direction == Direction.HIGHER) {
            return 1;
        }
        if (direction == Direction.LOWER) {
            return -1;
        }
        return switch (target.comparator()) {
            case GE, GT -> 1;
            case LE, LT -> -1;
            default -> direction == Direction.KEEP ? 1 : baseline == null ? 0 : value.compareTo(baseline);
        };
    }

    /**
     * 左右 is met from {@link #about} below the target on, or beyond it on the better side.
     *
     * @param moreThan the value was reported as 逾: the true one lies above it
     */
    boolean metBy(BigDecimal y, boolean moreThan) {
        int above = y.compareTo(value);
        return switch (comparator) {
            case EQ -> sense == 0 ? above == 0 : above * sense >= 0;
            case GE -> above >= 0;
            case GT -> above > 0 || above == 0 && moreThan;
            case LE -> above < 0 || above == 0 && !moreThan;
            case LT -> above < 0;
            case RANGE -> above >= 0 && (upper == null || y.compareTo(upper) <= 0);
            case ABOUT -> isNear(y.subtract(value));
            case TEXT, NONE -> false;
        };
    }

    /** True between two ends, where neither way is better for good. */
    boolean isRange() {
        return comparator == Comparator.RANGE && upper != null;
    }

    /** Target minus value; for a range what is missing to its nearer end, and nothing inside. */
    BigDecimal gap(BigDecimal y) {
        if (isRange() && y.compareTo(value) >= 0) {
            return Objects.requireNonNull(upper).subtract(y).min(BigDecimal.ZERO);
        }
        return value.subtract(y);
    }

    /** The formula of {@link #gap}. @param target symbol of its value */
    String gapFormula(String target) {
        return isRange() ? "max(0, " + target + " − y) + min(0, T_u − y)" : target + " − y";
    }

    private boolean isNear(BigDecimal difference) {
        BigDecimal allowed = about.multiply(value.abs());
        BigDecimal shortBy = sense == 0 ? difference.abs() : difference.multiply(BigDecimal.valueOf(-sense));
        return shortBy.compareTo(allowed) <= 0;
    }

    /** True where a total that still grows may yet break the promise: less is asked. */
    boolean isCeiling() {
        return switch (comparator) {
            case LE, LT, RANGE -> true;
            case EQ, ABOUT -> sense <= 0;
            default -> false;
        };
    }
}
