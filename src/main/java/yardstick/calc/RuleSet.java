package yardstick.calc;

import java.math.BigDecimal;

/**
 * A rule that turns completion and time share into a status, with the borders it was applied with.
 *
 * @param version raised whenever the meaning of the rule changes, so that old papers stay true
 * @param fill how the way is shared out over time where the plan prints no targets on it
 */
public record RuleSet(Name name, int version, Borders borders, Fill fill) {

    /** One judge each; the choice between them in {@link GapAnalysis} does not compile until a new one has its own. */
    public enum Name {
        NATIONAL_FOUR
    }

    /**
     * Points of completion against time share, as fractions: 0.05 is five points.
     *
     * @param ahead more than this above is ahead
     * @param behind more than this below is behind, as a positive number
     * @param about a target of 左右 is met this near to it, as a fraction of the target
     */
    public record Borders(BigDecimal ahead, BigDecimal behind, BigDecimal about) {}

    /** A help line only: what it gives is never shown as a target. */
    public enum Fill {
        STRAIGHT_LINE,
        /** b·(T/b)^q; where b or T is not above zero, the straight line. */
        CONSTANT_GROWTH
    }

    /** ±5 points: no public text gives borders, offices may set their own. */
    public static RuleSet nationalFour() {
        BigDecimal five = new BigDecimal("0.05");
        return new RuleSet(Name.NATIONAL_FOUR, 1, new Borders(five, five, five), Fill.STRAIGHT_LINE);
    }
}
