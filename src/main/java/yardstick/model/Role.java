package yardstick.model;

/** What a number in a table is: where it started, where it should be, where it is. */
public enum Role {
    BASELINE,
    TARGET,
    ACTUAL
}
