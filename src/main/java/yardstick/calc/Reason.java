package yardstick.calc;

/** Why a figure is not there. The sentence stands in the words under {@code reason.CODE}. */
public enum Reason {
    /** The document states that there is none. */
    NO_BASELINE,
    NO_ACTUAL,
    /** Districts have reported, but nothing is known for the whole city. */
    DISTRICT_VALUES_ONLY,
    NO_TARGET,
    /** The plan prints no target for the judged period. */
    NO_TARGET_FOR_PERIOD,
    BASELINE_EQUALS_TARGET,
    /** The target lies on the worse side of the baseline. */
    TARGET_BEHIND_BASELINE,
    /** A growth rate or a quotient needs values above zero. */
    NOT_POSITIVE,
    /** Growth rates say nothing about this kind; its differences are in points or pieces. */
    KIND_HAS_NO_RATE,
    KIND_HAS_NO_ATTAINMENT,
    KIND_HAS_NO_COMPLETION,
    /** The less the better: y/T would praise the worse. */
    LOWER_IS_BETTER,
    TOO_FEW_POINTS,
    WORDS_ONLY,
    /** The day of judgement lies outside the years between baseline and target. */
    OUTSIDE_PERIOD,
    /** No period is left before the target is due. */
    NO_PERIOD_LEFT,
    TARGET_REACHED,
    /** An earlier year already has the level that is asked of the target's own year, which must still bring it. */
    AT_LEVEL_BEFORE_YEAR,
    /** The value equals the number of the target, which itself is not enough: 突破. */
    STRICT_COMPARATOR,
    /** Between two ends there is no way to go; inside or not decides. */
    RANGE_TARGET,
    /** The value lies off the path, so no date belongs to it. */
    OFF_PATH,
    /** A date is missing, so no time can be told. */
    NO_PERIOD,
    /** A sum lacks one of its periods. */
    MISSING_PERIOD,
    /** The value covers a part of the year only and is not comparable with whole years. */
    PART_OF_YEAR,
    /** There is a later actual, but none for the day the target was due. */
    NO_ACTUAL_WHEN_DUE
}
