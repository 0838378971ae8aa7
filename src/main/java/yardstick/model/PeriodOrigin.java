package yardstick.model;

/** Where the period of a value comes from. */
public enum PeriodOrigin {
    PRINTED,
    /** From a heading or sentence above it. */
    INHERITED,
    /** A judgement the user may change. */
    INFERRED
}
