package yardstick.calc;

/** Where the share of the way that should be done by now comes from. */
public enum ShareOrigin {
    /** The plan's own targets. */
    PLAN_PATH,
    STRAIGHT_LINE,
    CONSTANT_GROWTH
}
