package yardstick.calc;

import org.jspecify.annotations.Nullable;

/**
 * The numbers always computed. Shares and rates are fractions, gaps are in the indicator's unit.
 *
 * @param standing how far: {@link Standing}
 * @param timing how far it should be, and when it was due: {@link Timing}
 * @param remaining what is left to do: {@link Remaining}
 * @param history what has happened so far: {@link History}
 */
public record Figures(Standing standing, Timing timing, Remaining remaining, History history) {

    /**
     * @param attainment 完成率 y/T, shown but not judged
     * @param completion 增量完成率 (y − b)/(T − b), the judged one
     */
    public record Standing(Answer attainment, Answer completion) {}

    /**
     * @param share 时序进度, part of the way that should be done by the judged day
     * @param origin how the share was found, null without one
     * @param path value of the path at the judged day
     * @param gapToPath path minus actual
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
     * @param gapToTarget target minus actual
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
}
