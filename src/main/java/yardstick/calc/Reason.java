package yardstick.calc;

/** Why a figure is not there. The sentence stands in the words under {@code reason.CODE}. */
public enum Reason {
    /** The document states that there is none. */
    NO_BASELINE,
    NO_ACTUAL,
    NO_TARGET,
    /** The plan prints no target for the judged period. */
    NO_TARGET_FOR_PERIOD,
    BASELINE_EQUALS_TARGET,
    /** A growth rate needs both ends above zero. */
    NOT_POSITIVE,
    KIND_HAS_NO_RATE,
    TOO_FEW_POINTS,
    WORDS_ONLY,
    /** The day of judgement lies outside the years between baseline and target. */
    OUTSIDE_PERIOD,
    /** No period is left before the target is due. */
    NO_PERIOD_LEFT,
    TARGET_REACHED,
    /** The value lies off the path, so no date belongs to it. */
    OFF_PATH,
    /** A period is missing, so no time can be told. */
    NO_PERIOD
}
