package yardstick.calc;

import java.math.BigDecimal;

/**
 * A rule that turns completion and time share into a status, with the borders it was applied with.
 *
 * @param version raised whenever the meaning of the rule changes, so that old papers stay true
 */
public record RuleSet(Name name, int version, Borders borders) {

    public enum Name {
        NATIONAL_FOUR
    }

    /**
     * Points of completion against time share, as fractions: 0.05 is five points.
     *
     * @param ahead more than this above is ahead
     * @param behind more than this below is behind, as a positive number
     */
    public record Borders(BigDecimal ahead, BigDecimal behind) {}

    /** ±5 points: no public text gives borders, offices may set their own. */
    public static RuleSet nationalFour() {
        return new RuleSet(
                Name.NATIONAL_FOUR, 1, new Borders(new BigDecimal("0.05"), new BigDecimal("0.05")));
    }
}
