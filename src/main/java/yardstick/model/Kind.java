package yardstick.model;

/** What an indicator measures; decides how its actuals add up and which formula applies. */
public enum Kind {
    /** A stock: the latest value counts. */
    LEVEL,
    /** Starts again every year. */
    ANNUAL_FLOW,
    /** Adds up over the plan. */
    CUMULATIVE,
    SHARE,
    SCORE,
    RATIO,
    /** The measure itself is a growth rate; differences are in points. */
    GROWTH_RATE,
    /** A growth rate is asked of another measure. */
    GROWTH_OF,
    REDUCTION,
    KEEP,
    /** 零的突破. */
    FROM_ZERO,
    /** 全部取消. */
    TO_ZERO,
    /** 全覆盖. */
    COVERAGE,
    MILESTONES,
    RANGE,
    RANK,
    TREND,
    CONDITION,
    WORDS
}
