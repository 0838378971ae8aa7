package yardstick.calc;

import org.jspecify.annotations.Nullable;

/**
 * The numbers always computed. Shares and rates are fractions, gaps are in the indicator's unit.
 *
 * @param standing how far: {@link Standing}
 * @param timing how far it should be, and when it was due: {@link Timing}
 * @param remaining what is left to do: {@link Remaining}
 * @param history what has happened so far: {@link History}
 * @param judged the two numbers the rule held against each other: {@link Judged}
 */
public record Figures(Standing standing, Timing timing, Remaining remaining, History history, Judged judged) {

    /**
     * @param attainment 完成率 y/T, shown but not judged
     * @param completion 增量完成率 (y − b)/(T − b), the judged one where the kind has one
     * @param periods for what is asked of every year; else null
     */
    public record Standing(Answer attainment, Answer completion, @Nullable Periods periods) {}

    /**
     * 达标年数: met in so many of the years due.
     *
     * @param due years that have ended at the as-of date
     * @param missing those of them without a value
     */
    public record Periods(int met, int due, int missing) {}

    /**
     * @param share 时序进度, part of the way that should be done by the judged day
     * @param origin how the share was found, null without one
     * @param path the target that the plan itself prints for the judged day; never interpolated, none for a range
     * @param gapToPath path minus actual; for a range what is missing to its nearer end, 0 inside
     * @param months ahead of the path, negative if behind
     * @param plannedGrowth average yearly growth the plan asks from baseline to target
     */
    public record Timing(
            Answer share,
            @Nullable ShareOrigin origin,
            Answer path,
            Answer gapToPath,
            Answer months,
            Answer plannedGrowth) {}

    /**
     * @param gapToTarget target minus actual; for a range what is missing to its nearer end, 0 inside
     * @param neededPerPeriod amount needed in each remaining year, from the latest actual or else the baseline
     * @param neededGrowth average yearly growth needed to the target
     */
    public record Remaining(Answer gapToTarget, Answer neededPerPeriod, Answer neededGrowth) {}

    /**
     * @param change on the value one year earlier
     * @param sinceBaseline actual minus baseline
     * @param cagr average yearly growth since the baseline
     */
    public record History(Answer change, Answer sinceBaseline, Answer cagr) {}

    /**
     * What the status was read from. For most kinds completion and time share; for an annual flow the year's total over
     * the year's target and the elapsed part of the year; for keep the part of the years met and one.
     *
     * @param lead progress minus expected, as a fraction: 0.05 is five points; positive is good in either direction
     */
    public record Judged(Answer progress, Answer expected, Answer lead) {}
}
