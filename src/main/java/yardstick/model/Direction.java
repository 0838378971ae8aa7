package yardstick.model;

/** Which way an indicator gets better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Get to the value, neither way is better. */
    REACH,
    KEEP,
    NONE
}
